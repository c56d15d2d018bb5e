package cn.gov.nanan.disclosure.deadline;

import java.util.List;

/** 时限状态: how an obligation stands on a day; derived, never stored. */
public enum DeadlineStatus {
    /** 逾期. */
    OVERDUE(true, "o.due < :today"),
    /** 即将到期. */
    DUE_SOON(true, "o.due between :today and :soon"),
    /** 五个工作日后到期. */
    RUNNING(true, "o.due > :soon"),
    /** 按时完成. */
    ON_TIME(false, "o.fulfilledOn <= o.due"),
    /** 逾期完成. */
    LATE(false, "o.fulfilledOn > o.due"),
    /** 已终止. */
    CLOSED(false, "o.closedAt is not null");

    /** Of what is still owed, the most urgent first. */
    public static final List<DeadlineStatus> OPEN = List.of(OVERDUE, DUE_SOON, RUNNING);

    /** Of what is not owed any more. */
    public static final List<DeadlineStatus> DONE = List.of(ON_TIME, LATE, CLOSED);

    /** Not yet fulfilled, not closed. */
    public static final String OWED = "o.fulfilledAt is null and o.closedAt is null";

    private final boolean owed;
    private final String kind;

    /** @param kind what tells it from the others that are still owed, or that are not */
    DeadlineStatus(boolean owed, String kind) {
        this.owed = owed;
        this.kind = kind;
    }

    /** The same in the query language, for an obligation {@code o} and the days {@code :today} and {@code :soon}. */
    public String condition() {
        return owed ? OWED + " and " + kind : kind;
    }

    /** The same where it is known already whether it is still owed. */
    String kind() {
        return kind;
    }
}
