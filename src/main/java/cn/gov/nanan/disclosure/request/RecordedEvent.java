package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.reply.ReplyEvent;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 期限事项记录: what moved the clock, as it was recorded.
 *
 * @param whom whose opinion; null where nobody's
 */
@Embeddable
public record RecordedEvent(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 32) ReplyEventKind kind,
        @Column(name = "event_day", nullable = false) LocalDate day,
        @Column(name = "event_days", nullable = false) int days,
        @Column(length = LONGEST_NAME) String whom) {
    public static final int LONGEST_NAME = 200;

    ReplyEvent event() {
        return new ReplyEvent(kind, day, days);
    }
}
