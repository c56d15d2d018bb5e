package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageRoute;

/**
 * 接收进度（列表行）: how far the packages of a route have come here.
 *
 * @param digest of the last one's file; null before the first
 * @param lastNumber the last 索引号 or 申请编号 of the sender that is known here; null where none is
 */
public record RouteMark(PackageRoute route, long sequence, String digest, String lastNumber) {
    RouteMark(PackageRoute route, long sequence, String digest) {
        this(route, sequence, digest, null);
    }

    RouteMark withLastNumber(String number) {
        return new RouteMark(route, sequence, digest, number);
    }
}
