package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * 导入的占用与释放: of all nodes on one database one import writes at a time. Two at once would judge their rows by a
 * catalogue that the other one is changing.
 */
@Stateless
public class TakeoverClaims {
    /** Longer than any set takes; so long after the last sign of life of a node its import may be taken up by another. */
    static final Duration KEPT = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @throws BusinessException {@code history.error.running} while another import runs, here or on another node */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void take(String token, String who) {
        Instant now = clock.instant();
        requireFree(entities.find(TakeoverClaim.class, TakeoverClaim.ONLY), now);
        TakeoverClaim claim = locked();
        requireFree(claim, now);
        claim.hold(token, who, now.plus(KEPT));
    }

    /**
     * Keeps the claim for the transaction that takes a set over, and a while longer; nobody else can take it meanwhile.
     *
     * @throws BusinessException {@code history.error.claim-lost} when another import has begun since
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(String token) {
        TakeoverClaim claim = locked();
        if (!claim.isHeldBy(token)) {
            throw new BusinessException("history.error.claim-lost");
        }
        claim.keep(clock.instant().plus(KEPT));
    }

    /** Gives the claim back; that of another import stays. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void release(String token) {
        TakeoverClaim claim = locked();
        if (claim.isHeldBy(token)) {
            claim.release();
        }
    }

    private static void requireFree(TakeoverClaim claim, Instant now) {
        if (claim.isHeld(now)) {
            throw new BusinessException("history.error.running", claim.who());
        }
    }

    private TakeoverClaim locked() {
        TakeoverClaim claim = entities.find(TakeoverClaim.class, TakeoverClaim.ONLY, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(claim, LockModeType.PESSIMISTIC_WRITE);
        return claim;
    }
}
