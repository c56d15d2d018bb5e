package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** 没有登录成: back to the login page, which says why, offers the other way where there is one, and keeps where one wanted to go. */
final class Trouble {
    private Trouble() {}

    /** @param why the end of a key {@code signon.error.…} */
    static void tell(HttpServletRequest request, HttpServletResponse response, String why, String to) {
        String address = Way.address(Way.LOGIN, to);
        Way.of(request, response).to(address + (address.contains("?") ? "&" : "?") + "why=" + why);
    }
}
