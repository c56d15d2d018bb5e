package cn.gov.nanan.disclosure.reply;

import java.time.LocalDate;
import java.time.Period;

/** 救济期限: how long somebody may apply for a remedy, from the day on which he got to know; the laws of the People's Congress. */
public enum RemedyPeriod {
    /** 申请行政复议. */
    RECONSIDERATION(Period.ofDays(60), "《行政复议法》第二十条"),
    /** 直接提起行政诉讼. */
    LAWSUIT(Period.ofMonths(6), "《行政诉讼法》第四十六条"),
    /** 不服复议决定提起行政诉讼, from the day on which the decision came. */
    LAWSUIT_AFTER_RECONSIDERATION(Period.ofDays(15), "《行政诉讼法》第四十五条");

    private final Period length;
    private final String clause;

    RemedyPeriod(Period length, String clause) {
        this.length = length;
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }

    /** The last calendar day, before it is put off to a working day; a month ends on the same number or on its last day. */
    LocalDate from(LocalDate day) {
        return day.plus(length);
    }
}
