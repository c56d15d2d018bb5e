package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.request.Punctuality;
import cn.gov.nanan.disclosure.request.RequestStep;
import java.time.LocalDate;

/** 答复时限状态: how the answer to a request stands on a day; derived, never stored. */
public enum RequestStanding {
    /** 逾期未答复. */
    OVERDUE(Punctuality.OVERDUE),
    /** 即将到期. */
    DUE_SOON(Punctuality.SOON),
    /** 办理中. */
    RUNNING(Punctuality.LATER),
    /** 等候申请人: nothing is owed until he has completed, or paid. */
    WAITING(Punctuality.WAITING),
    /** 尚未起算: the day of receipt is not certain yet. */
    UNDATED("r.receivedOn is null and r.concludedOn is null"),
    /** 按时答复. */
    ON_TIME(Punctuality.ON_TIME),
    /** 逾期答复. */
    LATE(Punctuality.LATE),
    /** 未答复而办结: lapsed or withdrawn. */
    CLOSED("r.servedOn is null and r.concludedOn is not null");

    private final String condition;

    RequestStanding(String condition) {
        this.condition = condition;
    }

    /** In the query language, for a request {@code r}. */
    String condition() {
        return condition;
    }

    /** @param due null before the receipt; {@code served} null before the answer */
    public static RequestStanding of(RequestStep step, LocalDate due, LocalDate served, DueDays days) {
        if (served != null && due != null) {
            return served.isAfter(due) ? LATE : ON_TIME;
        }
        if (RequestStep.RUNNING.contains(step) && due != null) {
            return running(due, days);
        }
        if (RequestStep.OWED.contains(step)) {
            return WAITING;
        }
        return step == RequestStep.FILING || RequestStep.ENDED.contains(step) ? CLOSED : UNDATED;
    }

    private static RequestStanding running(LocalDate due, DueDays days) {
        if (due.isBefore(days.today())) {
            return OVERDUE;
        }
        return due.isAfter(days.soon()) ? RUNNING : DUE_SOON;
    }
}
