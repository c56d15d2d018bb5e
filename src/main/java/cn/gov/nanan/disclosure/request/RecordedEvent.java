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
 * @param opinion what it says; null where none has come
 * @param until of a delay 延迟至, of a payment the last day for it; null for every other kind
 * @param matter 涉及的申请内容: position of the one that the opinion is about; null where it is about all
 */
@Embeddable
public record RecordedEvent(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 32) ReplyEventKind kind,
        @Column(name = "event_day", nullable = false) LocalDate day,
        @Column(name = "event_days", nullable = false) int days,
        @Column(length = LONGEST_NAME) String whom,
        @Enumerated(EnumType.STRING) @Column(length = 32) Opinion opinion,
        @Column(name = "event_until") LocalDate until,
        @Column(name = "event_matter") Integer matter) {
    public static final int LONGEST_NAME = 200;

    static RecordedEvent of(ReplyEventKind kind, LocalDate day) {
        return new RecordedEvent(kind, day, 0, null, null, null, null);
    }

    /** 第三方不同意公开, all of it or a part. */
    boolean isRefusal() {
        return kind == ReplyEventKind.THIRD_PARTY_ANSWERED && (opinion == Opinion.REFUSES || opinion == Opinion.PARTLY);
    }

    /** 涉及这一项申请内容. */
    boolean isAbout(int position) {
        return matter == null || matter == position;
    }

    RecordedEvent on(LocalDate other) {
        return new RecordedEvent(kind, other, days, whom, opinion, until, matter);
    }

    /** 更正延迟至. */
    RecordedEvent until(LocalDate other) {
        return new RecordedEvent(kind, day, days, whom, opinion, other, matter);
    }

    ReplyEvent event() {
        return new ReplyEvent(kind, day, days, whom == null ? "" : whom, until);
    }
}
