package cn.gov.nanan.disclosure.publication;

/** 时限状态: how an obligation stands on a day; derived, never stored. */
public enum Standing {
    /** 逾期. */
    OVERDUE(Standing.OWED + " and o.due < :today"),
    /** 即将到期. */
    DUE_SOON(Standing.OWED + " and o.due between :today and :soon"),
    /** 在期限内. */
    RUNNING(Standing.OWED + " and o.due > :soon"),
    /** 按时完成. */
    ON_TIME("o.fulfilledOn <= o.due"),
    /** 逾期完成. */
    LATE("o.fulfilledOn > o.due"),
    /** 已终止. */
    CLOSED("o.closedAt is not null");

    /** Not yet fulfilled, not closed. */
    static final String OWED = "o.fulfilledAt is null and o.closedAt is null";

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    /** The same in the query language, for an obligation {@code o} and the days {@code :today} and {@code :soon}. */
    public String condition() {
        return condition;
    }
}
