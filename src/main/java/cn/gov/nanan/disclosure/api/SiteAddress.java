package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

/** 网站地址: what absolute addresses in answers begin with: the setting, else what the request was sent to. */
@ApplicationScoped
class SiteAddress {
    private static final String API = "/api/v1/";

    private final String fixed = Setting.PUBLIC_BASE_URL.value().replaceAll("/+$", "");

    /** Without a slash at its end. */
    String of(UriInfo request) {
        if (!fixed.isEmpty()) {
            return fixed;
        }
        String base = request.getBaseUri().toString();
        return base.endsWith(API) ? base.substring(0, base.length() - API.length()) : base;
    }
}
