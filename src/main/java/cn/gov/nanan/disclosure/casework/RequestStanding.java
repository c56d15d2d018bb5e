package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.request.RequestStep;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** 答复时限状态: how the answer to a request stands on a day; derived, never stored. */
public enum RequestStanding {
    /** 逾期未答复. */
    OVERDUE("r.servedOn is null and r.step in :owed and r.due < :today"),
    /** 即将到期. */
    DUE_SOON("r.servedOn is null and r.step in :owed and r.due between :today and :soon"),
    /** 办理中. */
    RUNNING("r.servedOn is null and r.step in :owed and r.due > :soon"),
    /** 尚未起算: the day of receipt is not certain yet. */
    UNDATED("r.receivedOn is null and r.step not in :ended"),
    /** 按时答复. */
    ON_TIME("r.servedOn <= r.due"),
    /** 逾期答复. */
    LATE("r.servedOn > r.due"),
    /** 未答复而办结: lapsed or withdrawn. */
    CLOSED("r.servedOn is null and r.step in :ended");

    /** Where an answer is owed. */
    static final List<RequestStep> OWED =
            Arrays.stream(RequestStep.values()).filter(RequestStep::isOwed).toList();

    /** Where none is owed any more. */
    static final List<RequestStep> ENDED = Arrays.stream(RequestStep.values())
            .filter(step -> step == RequestStep.FILING || step.isFinal())
            .toList();

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
        if (ENDED.contains(step)) {
            return CLOSED;
        }
        if (due == null) {
            return UNDATED;
        }
        if (due.isBefore(days.today())) {
            return OVERDUE;
        }
        return due.isAfter(days.soon()) ? RUNNING : DUE_SOON;
    }
}
