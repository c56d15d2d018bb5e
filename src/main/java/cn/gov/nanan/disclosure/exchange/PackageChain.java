package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** 包序: the last package of a route. Its row is locked while the next one is sealed, so numbers have no gaps. */
@Entity
@Table(name = "package_chain")
class PackageChain {
    @EmbeddedId
    private PackageRoute route;

    @Embedded
    private PackageMark last = PackageMark.NONE;

    protected PackageChain() {}

    PackageChain(PackageRoute route) {
        this.route = route;
    }

    DataPackage next(int itemCount, Instant now) {
        return new DataPackage(route, last.next(), last.digest(), itemCount, now);
    }

    PackageRoute route() {
        return route;
    }

    long next() {
        return last.next();
    }

    boolean resume(PackageMark mark) {
        boolean forward = mark.sequence() > last.sequence();
        if (forward) {
            last = mark;
        }
        return forward;
    }

    PackageMark last() {
        return last;
    }

    boolean takeBack(PackageMark from, PackageMark to) {
        boolean stands = last.equals(from);
        if (stands) {
            last = to;
        }
        return stands;
    }

    void append(DataPackage sealed) {
        last = new PackageMark(sealed.sequence(), sealed.digest());
    }
}
