package cn.gov.nanan.disclosure.report;

import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** 时间粒度: by what the figures of a period are told apart. */
public enum Grain {
    /** 按月. */
    MONTH {
        @Override
        Span of(YearMonth month, Span period) {
            return period.part(month, 1);
        }

        @Override
        String name(YearMonth month) {
            return month.toString();
        }
    },
    /** 按季度. */
    QUARTER {
        @Override
        Span of(YearMonth month, Span period) {
            return period.part(month.minusMonths((month.getMonthValue() - 1) % MONTHS), MONTHS);
        }

        @Override
        String name(YearMonth month) {
            return month.getYear() + "-Q" + month.get(IsoFields.QUARTER_OF_YEAR);
        }
    };

    private static final int MONTHS = 3;

    /** The part of a period that lies in the month, or in its quarter. */
    abstract Span of(YearMonth month, Span period);

    /** Such as 2026-03, or 2026-Q1. */
    abstract String name(YearMonth month);
}
