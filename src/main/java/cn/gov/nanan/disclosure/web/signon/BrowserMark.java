package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 浏览器的记号: a random value in a cookie of this path alone, so that who set out is who comes back, and nobody logs another one
 * in as himself. It says nothing of anybody, and goes with the login.
 */
final class BrowserMark {
    private static final String NAME = "disclosure-signon";
    private static final int BYTES = 24;
    private static final int SECONDS = 1800;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BrowserMark() {}

    /** The one that the browser has, so that several pages of it may be on their way. */
    static String begin(HttpServletRequest request, HttpServletResponse response) {
        String mark = of(request).orElseGet(BrowserMark::made);
        response.addCookie(cookie(request, mark, SECONDS));
        return mark;
    }

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[\\w-]{32}"))
                        .findFirst();
    }

    static void end(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath() + Way.SIGN_ON);
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(Setting.COOKIE_SECURE.isOn());
        cookie.setAttribute("SameSite", "Lax"); // It comes back by a link from the provider's site.
        return cookie;
    }

    private static String made() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
