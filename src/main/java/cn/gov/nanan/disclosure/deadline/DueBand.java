package cn.gov.nanan.disclosure.deadline;

/** 到期分段: how near the day is by which something that waits is due; what has no day comes last. */
public enum DueBand {
    /** 逾期. */
    OVERDUE("%s < :today"),
    /** 五个工作日内到期. */
    DUE_SOON("%s between :today and :soon"),
    /** 五个工作日后到期. */
    LATER("%s > :soon"),
    /** 未定期限. */
    UNDATED("%s is null");

    private final String condition;

    DueBand(String condition) {
        this.condition = condition;
    }

    /** For a day in the query language, with the days {@code :today} and {@code :soon}. */
    public String condition(String day) {
        return condition.formatted(day);
    }
}
