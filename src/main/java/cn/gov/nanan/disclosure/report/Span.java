package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** 统计期间: from its first to its last day. */
public record Span(LocalDate from, LocalDate to) {
    /** @throws BusinessException {@code report.error.period} when it ends before it begins */
    public Span {
        if (to.isBefore(from)) {
            throw new BusinessException("report.error.period", from, to);
        }
    }

    /** What was asked for; what was left open is filled to whole years, with this year where nothing was said. */
    public static Span of(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate first = from != null ? from : (to == null ? today : to).withDayOfYear(1);
        LocalDate start = to == null ? first : to;
        return new Span(first, to != null ? to : LocalDate.of(start.getYear(), Month.DECEMBER, 31));
    }

    /** Whole months: so many before that of a day, its own, and the next. */
    static Span aroundMonth(LocalDate day, int before) {
        LocalDate first = day.withDayOfMonth(1);
        return new Span(first.minusMonths(before), first.plusMonths(2).minusDays(1));
    }

    /** Does any of the month lie in it? */
    boolean meets(YearMonth month) {
        return !month.atEndOfMonth().isBefore(from) && !month.atDay(1).isAfter(to);
    }

    /** The part of it that lies in so many months, of which it meets one. */
    Span part(YearMonth first, int months) {
        LocalDate start = first.atDay(1);
        LocalDate end = first.plusMonths(months - 1L).atEndOfMonth();
        return new Span(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end);
    }

    /** The first moment of its first day. */
    Instant start() {
        return start(from);
    }

    /** The first moment after its last day. */
    Instant end() {
        return start(to.plusDays(1));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(BureauClock.ZONE).toInstant();
    }
}
