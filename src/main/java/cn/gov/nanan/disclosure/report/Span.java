package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/** 统计期间: from its first to its last day. */
public record Span(LocalDate from, LocalDate to) {
    private static final int MONTH_OF_QUARTER = 3;

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

    /** The part of it that lies in one month, written {@code 2026-03}. */
    Span month(String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        return within(first, first.plusMonths(1).minusDays(1));
    }

    /** The part of it that lies in the quarter of a month. */
    Span quarter(String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        LocalDate start = first.minusMonths((first.getMonthValue() - 1) % MONTH_OF_QUARTER);
        return within(start, start.plusMonths(MONTH_OF_QUARTER).minusDays(1));
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

    private Span within(LocalDate first, LocalDate last) {
        return new Span(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last);
    }
}
