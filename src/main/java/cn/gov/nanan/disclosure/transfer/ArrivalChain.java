package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** 接收进度: the last package of a route that was taken over or staged; its row is locked while the next one is judged. */
@Entity
@Table(name = "arrival_chain")
class ArrivalChain {
    /** Clocks of two networks differ. */
    private static final Duration SKEW = Duration.ofHours(1);

    @EmbeddedId
    private PackageRoute route;

    @Embedded
    private PackageMark last = PackageMark.NONE;

    /** When the last one was made, as it says; null before the first. */
    @Column(name = "last_created_at")
    private Instant lastCreatedAt;

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

    /**
     * @param now time of this node: a package of the future, or one made before the last one, would lend an old key a new life
     * @throws BusinessException {@code transfer.error.replayed}, {@code .chain} or {@code .time}
     */
    void follow(Manifest manifest, String digest, Instant now) {
        if (manifest.sequence() < last.next()) {
            throw new BusinessException("transfer.error.replayed", manifest.sequence(), last.sequence());
        }
        if (!last.isFollowedBy(manifest)) {
            throw new BusinessException("transfer.error.chain", manifest.sequence());
        }
        Instant made = manifest.createdAt();
        boolean early = lastCreatedAt != null && made.isBefore(lastCreatedAt.minus(SKEW));
        if (early || made.isAfter(now.plus(SKEW))) {
            throw new BusinessException("transfer.error.time", manifest.sequence(), made);
        }
        pass(manifest, digest, now);
    }

    boolean isNext(long sequence) {
        return last.next() == sequence;
    }

    /** 跳过: the next one may come, whatever was wrong with this one's own time. */
    void pass(Manifest manifest, String digest, Instant now) {
        last = new PackageMark(manifest.sequence(), digest);
        lastCreatedAt = manifest.createdAt().isAfter(now) ? now : manifest.createdAt();
    }
}
