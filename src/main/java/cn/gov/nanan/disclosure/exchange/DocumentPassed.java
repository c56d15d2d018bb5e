package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;

/**
 * 文件包已跳过: a package without items was refused and an officer passed over it; fired in the same transaction. Who owns what
 * its type carries lets its sender know.
 *
 * @param digest of its file
 */
public record DocumentPassed(PackageRoute route, long sequence, String digest) {
    public boolean is(PackageType type) {
        return route.type() == type;
    }
}
