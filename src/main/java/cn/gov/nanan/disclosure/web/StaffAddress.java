package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.servlet.http.HttpServletRequest;

/** 办公地址: the absolute address of the staff pages, without a slash at its end. */
public final class StaffAddress {
    private StaffAddress() {}

    /** As the setting says, else as the reader has reached them. */
    public static String of(HttpServletRequest request) {
        String address = Setting.STAFF_BASE_URL
                .optional()
                .orElseGet(() -> request.getRequestURL()
                                .substring(
                                        0,
                                        request.getRequestURL().length()
                                                - request.getRequestURI().length())
                        + request.getContextPath());
        return address.replaceAll("/+$", "");
    }
}
