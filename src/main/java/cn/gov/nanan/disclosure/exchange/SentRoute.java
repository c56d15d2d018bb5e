package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageRoute;

/** 送出进度（列表行）: which packages of a route left this node and are kept here. */
public record SentRoute(PackageRoute route, long first, long last) {
    /** As a page names it. */
    public String key() {
        return route.type() + " " + route.receiver();
    }
}
