package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import java.util.List;

/**
 * 接收进度（列表行）: how far the packages of a route have come here.
 *
 * @param digest of the last one's file; null before the first
 * @param lastNumbers the last 索引号 of each year, or the last 申请编号, of the sender that is known here
 */
public record RouteMark(PackageRoute route, long sequence, String digest, List<String> lastNumbers) {
    RouteMark(PackageRoute route, long sequence, String digest) {
        this(route, sequence, digest, List.of());
    }

    RouteMark withLastNumbers(List<String> numbers) {
        return new RouteMark(route, sequence, digest, numbers);
    }
}
