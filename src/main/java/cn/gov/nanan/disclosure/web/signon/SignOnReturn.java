package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.KeyRing;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signon.Journey;
import cn.gov.nanan.disclosure.signon.OpenIdProvider;
import cn.gov.nanan.disclosure.signon.Recognised;
import cn.gov.nanan.disclosure.signon.Unreachable;
import cn.gov.nanan.disclosure.signon.Untrue;
import cn.gov.nanan.disclosure.staff.Admission;
import cn.gov.nanan.disclosure.staff.Logins;
import cn.gov.nanan.disclosure.staff.Throttled;
import cn.gov.nanan.disclosure.staff.UnknownPerson;
import cn.gov.nanan.disclosure.web.Language;
import cn.gov.nanan.disclosure.web.gate.CallerAddress;
import cn.gov.nanan.disclosure.web.gate.Entrance;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** 登录回来: takes in whom the provider sends back with a code; who has no account here is told so, and may leave the provider. */
@WebServlet(ReturnAddress.PATH)
public class SignOnReturn extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpenIdProvider provider;

    @Inject
    private Logins logins;

    @Inject
    private Entrance entrance;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Journey> journey = OpenIdProvider.isConfigured()
                ? Journey.of(request.getParameter("state"), KeyRing.ofNode())
                : Optional.empty();
        String to = journey.map(Journey::to).orElse("");
        if (journey.filter(begun -> begun.isOf(BrowserMark.of(request).orElse(null), clock.instant()))
                .isPresent()) {
            cameBack(request, response, journey.get());
        } else if (journey.isPresent() && request.getRemoteUser() != null) {
            // Another page of this browser was faster.
            Way.of(request, response).to(Way.back(to));
        } else {
            Trouble.tell(request, response, "expired", to);
        }
    }

    private void cameBack(HttpServletRequest request, HttpServletResponse response, Journey journey)
            throws ServletException, IOException {
        String code = request.getParameter("code");
        String issuer = request.getParameter("iss");
        if (code == null || issuer != null && !issuer.equals(Setting.OPENID_ISSUER.value())) {
            Trouble.tell(
                    request, response, request.getParameter("error") == null ? "refused" : "cancelled", journey.to());
            return;
        }
        AtomicReference<Recognised> person = new AtomicReference<>();
        try {
            Admission admission = logins.enter(
                    () -> {
                        person.set(provider.complete(ReturnAddress.afterLogin(request), journey, code));
                        return person.get();
                    },
                    CallerAddress.of(request));
            entrance.admit(admission, person.get().token(), request, response);
            Language.remember(request.getSession(), Locale.forLanguageTag(journey.language()));
            BrowserMark.end(request, response);
            Way.of(request, response).to(Way.back(journey.to()));
        } catch (UnknownPerson unknown) {
            new RefusedPage(unknown).write(request, response);
        } catch (Unreachable down) {
            Trouble.tell(request, response, "provider-down", journey.to());
        } catch (Throttled wait) {
            Trouble.tell(request, response, "login-throttled", journey.to());
        } catch (BusinessException untrue) {
            Trouble.tell(request, response, Untrue.why(untrue), journey.to());
        }
    }
}
