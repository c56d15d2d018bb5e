package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.reply.ReplyEvent;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 期限事项（公开）: what moved the day of the answer; not whose opinion it was.
 *
 * @param until of a delay 延迟至, of a payment the last day for it; null for every other kind
 */
@Embeddable
public record ClockEvent(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 32) ReplyEventKind kind,
        @Column(name = "event_day", nullable = false) LocalDate day,
        @Column(name = "event_days", nullable = false) int days,
        @Column(name = "event_until") LocalDate until) {
    ReplyEvent event() {
        return new ReplyEvent(kind, day, days, "", until);
    }
}
