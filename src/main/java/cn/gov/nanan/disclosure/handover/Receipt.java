package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Faults;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 送达登记: a house has signed for so many copies of a batch; none where the batch is a nil return, fewer than none where
 * it gives copies back.
 *
 * @param on the day on which it signed
 * @param receiver 签收人
 */
@Embeddable
public record Receipt(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 32) House house,
        @Column(nullable = false) int copies,
        @Column(name = "received_on", nullable = false) LocalDate on,
        @Column(nullable = false, length = LONGEST_RECEIVER) String receiver,
        @Column(name = "recorded_at", nullable = false) Instant at) {
    public static final int LONGEST_RECEIVER = 60;

    /** @throws BusinessException {@code handover.error.receipt}, {@code …-day}, {@code handover.error.receiver}: what is missing */
    public Receipt {
        receiver = receiver == null ? "" : receiver.strip();
        boolean unsigned = receiver.isEmpty() || receiver.length() > LONGEST_RECEIVER;
        new Faults()
                .when(house == null, "house", "handover.error.receipt")
                .when(on == null, "day", "handover.error.receipt-day")
                .when(unsigned, "receiver", "handover.error.receiver", String.valueOf(LONGEST_RECEIVER))
                .refuse();
    }

    /**
     * 核对份数: no more than the house has not signed for yet; what it has signed for too much it gives back (收回). Signed
     * neither before that day nor yet to be, and for so many as it can be.
     *
     * @param left copies, negative where it has signed for what is no longer to be disclosed
     */
    void requireFitting(LocalDate first, int left) {
        LocalDate today = LocalDate.ofInstant(at, BureauClock.ZONE);
        boolean recall = left < 0 && (copies < left || copies >= 0);
        boolean other = left >= 0 && (copies > left || copies < Math.min(1, left));
        new Faults()
                .when(on.isBefore(first) || on.isAfter(today), "day", "handover.error.day", first, today)
                .when(recall, "copies", "handover.error.recall-copies", house, -left)
                .when(other, "copies", "handover.error.receipt-copies", house, left)
                .refuse();
    }
}
