package cn.gov.nanan.disclosure.reply;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** 救济途径: which remedies are open, and in which order. */
public enum RemedyPath {
    /** 复议前置: first reconsideration, then a lawsuit against its decision, 《行政复议法》第二十三条. */
    RECONSIDERATION_FIRST(List.of(RemedyPeriod.RECONSIDERATION)),
    /** 复议、诉讼任选. */
    CHOICE(List.of(RemedyPeriod.RECONSIDERATION, RemedyPeriod.LAWSUIT));

    private final List<RemedyPeriod> open;

    RemedyPath(List<RemedyPeriod> open) {
        this.open = open;
    }

    /** What may be applied for by when, by somebody who got to know on this day. */
    public List<Remedy> from(LocalDate known, WorkingCalendar calendar) {
        return open.stream().map(period -> Remedy.of(period, known, calendar)).toList();
    }
}
