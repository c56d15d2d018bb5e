package cn.gov.nanan.disclosure.caseload;

/** 期限情况: how a request stands to the day of its answer. */
public enum Timing {
    /** 逾期未答复. */
    OVERDUE("r.step in (:owed) and r.due < :today"),
    /** 五个工作日内到期. */
    SOON("r.step in (:owed) and r.due between :today and :soon"),
    /** 按期. */
    ON_TIME("r.concludedOn <= r.due"),
    /** 逾期办结. */
    LATE("r.concludedOn > r.due");

    private final String condition;

    Timing(String condition) {
        this.condition = condition;
    }

    /** In the query language, of a request {@code r}. */
    String condition() {
        return condition;
    }

    /** How many, as a column of a query. */
    String sum() {
        return "sum(case when " + condition + " then 1 else 0 end)";
    }
}
