package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Admission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;

/** 入口: where whoever has been admitted, in whatever way, gets a session: a new one, under an id that nobody knew before. */
@ApplicationScoped
public class Entrance {
    @Inject
    private SecurityContext security;

    @Inject
    private Clock clock;

    /** @param token the provider's, empty where he came without it */
    public void admit(Admission admission, String token, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        // A session from before, whoever began it, never becomes the officer's.
        OpenSession.end(request);
        AuthenticationParameters proof =
                AuthenticationParameters.withParams().credential(admission).newAuthentication(true);
        if (security.authenticate(request, response, proof) != AuthenticationStatus.SUCCESS) {
            throw new BusinessException("login.unavailable");
        }
        OpenSession.open(request, admission, token, clock.instant());
    }
}
