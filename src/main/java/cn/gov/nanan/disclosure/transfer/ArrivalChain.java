package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.exchange.Manifest;
import cn.gov.nanan.disclosure.exchange.PackageMark;
import cn.gov.nanan.disclosure.exchange.PackageRoute;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** 接收进度: the last package of a route that was taken over or staged; its row is locked while the next one is judged. */
@Entity
@Table(name = "arrival_chain")
class ArrivalChain {
    @EmbeddedId
    private PackageRoute route;

    @Embedded
    private PackageMark last = PackageMark.NONE;

    protected ArrivalChain() {}

    ArrivalChain(PackageRoute route) {
        this.route = route;
    }

    long next() {
        return last.next();
    }

    /** One before it has not come yet. */
    boolean isMissingBefore(Manifest manifest) {
        return manifest.sequence() > last.next();
    }

    /** @throws BusinessException {@code transfer.error.replayed} or {@code .chain} */
    void follow(Manifest manifest, String digest) {
        if (manifest.sequence() < last.next()) {
            throw new BusinessException("transfer.error.replayed", manifest.sequence(), last.sequence());
        }
        if (!last.isFollowedBy(manifest)) {
            throw new BusinessException("transfer.error.chain", manifest.sequence());
        }
        last = new PackageMark(manifest.sequence(), digest);
    }
}
