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
 */
@Embeddable
public record LineReceipt(
        @Enumerated(EnumType.STRING) @Column(name = "receipt_outcome", length = 16) LineOutcome outcome,
        @Column(name = "receipt_address", length = 2000) String address,
        @Column(name = "receipt_arranged", length = 4000) String arranged,
        @Column(name = "receipt_at") Instant at) {}
