package cn.gov.nanan.disclosure.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * 回执: what the public side says of one item.
 *
 * @param address where the public reads it; null where it is not live, or where only the control sheet's code came back
 * @param arranged 整理要素 on the public side: what was changed there, in words; null where nothing was
 * @param adoption what became at home of what was changed there; null where nothing was
 * @param portal where the city portal's 政务公开 column shows it; null as long as nobody has said so
 */
@Embeddable
public record LineReceipt(
        @Enumerated(EnumType.STRING) @Column(name = "receipt_outcome", length = 16) LineOutcome outcome,
        @Column(name = "receipt_address", length = 2000) String address,
        @Column(name = "receipt_arranged", length = 4000) String arranged,
        @Column(name = "receipt_at") Instant at,
        @Enumerated(EnumType.STRING) @Column(name = "receipt_adoption", length = 16) Adoption adoption,
        @Column(name = "receipt_portal", length = 1000) String portal) {
    private static final int LONGEST_ARRANGED = 4000;

    /** Nothing was changed there, and the portal's address has still to come. */
    public LineReceipt(LineOutcome outcome, String address, Instant at) {
        this(outcome, address, null, at, null, null);
    }

    /** 要素 were changed there. */
    public LineReceipt arranged(String changes) {
        String told = changes.substring(0, Math.min(LONGEST_ARRANGED, changes.length()));
        return new LineReceipt(outcome, address, told, at, Adoption.UNKNOWN, portal);
    }

    /** What became of that at home. */
    public LineReceipt adopted(Adoption became) {
        return new LineReceipt(outcome, address, arranged, at, became, portal);
    }

    /** 门户地址. */
    public LineReceipt shownAt(String place) {
        return new LineReceipt(outcome, address, arranged, at, adoption, place);
    }

    public boolean isLive() {
        return outcome == LineOutcome.LIVE;
    }
}
