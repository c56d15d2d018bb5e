package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * 会话标识: the only cookie there is, for logged-in staff alone; only over TLS where the setting says so.
 *
 * <p>{@code SameSite} stands in payara-web.xml: Payara 6 ignores it here.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(Setting.COOKIE_SECURE.isOn());
    }
}
