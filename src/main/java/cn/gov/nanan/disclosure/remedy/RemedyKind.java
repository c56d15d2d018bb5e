package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 救济种类: by which way something was raised; table four of the annual report tells three of them apart. */
public enum RemedyKind {
    /** 投诉举报, 条例第五十一条. */
    COMPLAINT(ResponsePeriod.NONE, "条例第五十一条"),
    /** 行政复议. */
    RECONSIDERATION(ResponsePeriod.RECONSIDERATION, "《行政复议法》第四十八条"),
    /** 行政诉讼（未经复议直接起诉）. */
    LAWSUIT(ResponsePeriod.LAWSUIT, "《行政诉讼法》第六十七条"),
    /** 行政诉讼（复议后起诉）. */
    LAWSUIT_AFTER_RECONSIDERATION(ResponsePeriod.LAWSUIT, "《行政诉讼法》第六十七条"),
    /** 更正本人信息, 条例第四十一条. */
    CORRECTION(ResponsePeriod.NONE, "条例第四十一条");

    /** 年度报告表四的三栏, in their order. */
    public static final List<RemedyKind> REPORTED = List.of(RECONSIDERATION, LAWSUIT, LAWSUIT_AFTER_RECONSIDERATION);

    private final ResponsePeriod period;
    private final String clause;

    RemedyKind(ResponsePeriod period, String clause) {
        this.period = period;
        this.clause = clause;
    }

    /** How long the bureau has to answer. */
    public ResponsePeriod period() {
        return period;
    }

    /** 答复、答辩到期日, and why it is that day; empty where no law sets one. */
    Optional<DueDate> owed(LocalDate received, WorkingCalendar calendar) {
        return Optional.ofNullable(period.due(received, calendar))
                .map(due -> DueDate.of(calendar, received, calendar.between(received, due), clause));
    }

    /** 依据. */
    public String clause() {
        return clause;
    }

    /** How it may end. */
    public List<RemedyResult> results() {
        return Arrays.stream(RemedyResult.values())
                .filter(result -> result.isOf(this))
                .toList();
    }
}
