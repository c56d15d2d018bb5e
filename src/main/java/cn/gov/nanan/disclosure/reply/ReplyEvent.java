package cn.gov.nanan.disclosure.reply;

import java.time.LocalDate;

/**
 * 期限事项: something that moved, or may have moved, the day of the answer.
 *
 * @param days 工作日 by which the period is extended; 0 for every other kind
 * @param whom who is asked, or answers; empty where it does not matter which of several it is
 * @param until of a delay the day to which the answer is put off; of a payment the last day for it, where one was set; null for every other kind
 */
public record ReplyEvent(ReplyEventKind kind, LocalDate day, int days, String whom, LocalDate until) {
    public ReplyEvent(ReplyEventKind kind, LocalDate day, int days) {
        this(kind, day, days, "", null);
    }

    public static ReplyEvent of(ReplyEventKind kind, LocalDate day) {
        return new ReplyEvent(kind, day, 0);
    }

    public static ReplyEvent extended(LocalDate day, int days) {
        return new ReplyEvent(ReplyEventKind.EXTENDED, day, days);
    }

    public static ReplyEvent delayed(LocalDate day, LocalDate until) {
        return new ReplyEvent(ReplyEventKind.DELAYED, day, 0, "", until);
    }

    /** As it is given in an address: {@code extended:2026-03-02:20}, {@code delayed:2026-03-20:2026-05-08}. */
    @Override
    public String toString() {
        String measure = kind == ReplyEventKind.EXTENDED ? String.valueOf(days) : String.valueOf(until);
        return kind.written() + ":" + day + (kind.isMeasured() ? ":" + measure : "");
    }
}
