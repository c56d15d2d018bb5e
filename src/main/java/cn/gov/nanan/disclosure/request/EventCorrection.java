package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 更正期限事项: a day that had been recorded wrongly, as it was and as it is.
 *
 * @param event null where it is the receipt itself
 * @param until whether it is 延迟至 that was corrected; null where it is not
 */
@Embeddable
public record EventCorrection(
        @Enumerated(EnumType.STRING) @Column(name = "corrected_event", updatable = false, length = 32)
                ReplyEventKind event,
        @Column(name = "corrected_from", updatable = false) LocalDate was,
        @Column(name = "corrected_to", updatable = false) LocalDate is,
        @Column(name = "corrected_until", updatable = false) Boolean until) {
    EventCorrection(ReplyEventKind event, LocalDate was, LocalDate is) {
        this(event, was, is, null);
    }

    /** What was corrected, by its name. */
    public Enum<?> what() {
        return until != null ? RequestField.DELAY : event == null ? RequestField.RECEIPT : event;
    }
}
