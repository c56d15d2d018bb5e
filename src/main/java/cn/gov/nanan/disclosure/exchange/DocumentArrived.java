package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;

/**
 * 文件包已到: a package without items has come in its order; fired in the transaction that takes it. Who owns what its type
 * carries takes it over, or refuses with a {@code BusinessException}, and then the whole package is refused.
 *
 * @param digest of its file
 * @param document its one payload file
 */
public record DocumentArrived(PackageRoute route, long sequence, String digest, byte[] document) {
    public boolean is(PackageType type) {
        return route.type() == type;
    }
}
