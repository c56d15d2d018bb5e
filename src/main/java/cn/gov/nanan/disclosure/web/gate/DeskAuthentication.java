package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.web.NetworkPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * 登录机制: sends strangers from staff pages to the login page, which remembers in its address where they wanted to go:
 * no session before the login, and no repeated POST after it.
 *
 * <p>The session keeps who has logged in, and each request tells the container anew. {@code @AutoApplySession} would do
 * so too, but Payara 6 then answers 403 to logged-in officers now and then while others use the site (Payara issue
 * 6145).
 */
@ApplicationScoped
public class DeskAuthentication implements HttpAuthenticationMechanism {
    private static final String CALLER = DeskAuthentication.class.getName();

    @Inject
    private IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            CredentialValidationResult result =
                    identities.validate(context.getAuthParameters().getCredential());
            keep(request, result);
            return context.notifyContainerAboutLogin(result);
        }
        if (RequestForm.isAddedTo(request)) {
            return refused(response, HttpServletResponse.SC_BAD_REQUEST);
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(CALLER) instanceof Caller caller) {
            return context.notifyContainerAboutLogin(caller.name(), caller.groups());
        }
        if (context.isProtected() && !NetworkPaths.isHere(request.getServletPath())) {
            return refused(response, HttpServletResponse.SC_NOT_FOUND);
        }
        if (context.isProtected()) {
            Way.of(request, response).toLogin();
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.doNothing();
    }

    /** What is of the other network, or no address of ours, is no page that a login would open. */
    private static AuthenticationStatus refused(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getSession(false) != null) {
            request.getSession(false).removeAttribute(CALLER);
        }
        context.cleanClientSubject();
    }

    private static void keep(HttpServletRequest request, CredentialValidationResult result) {
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            Caller caller = new Caller(result.getCallerPrincipal().getName(), Set.copyOf(result.getCallerGroups()));
            request.getSession().setAttribute(CALLER, caller);
        }
    }

    /** Who has logged in, as the session keeps him. */
    private record Caller(String name, Set<String> groups) implements Serializable {}
}
