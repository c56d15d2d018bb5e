package cn.gov.nanan.disclosure.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * 登录机制: sends strangers from staff pages to the login page, which remembers in its address where they wanted to go:
 * no session before the login, and no repeated POST after it.
 */
@ApplicationScoped
@AutoApplySession
public class DeskAuthentication implements HttpAuthenticationMechanism {
    @Inject
    private IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return context.notifyContainerAboutLogin(
                    identities.validate(context.getAuthParameters().getCredential()));
        }
        if (context.isProtected()) {
            Way.of(request, response).toLogin();
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.doNothing();
    }
}
