package cn.gov.nanan.disclosure.caseload;

import cn.gov.nanan.disclosure.request.Punctuality;

/** 期限情况: how a request stands to the day of its answer. */
public enum Timing {
    /** 逾期未答复. */
    OVERDUE(Punctuality.OVERDUE),
    /** 五个工作日内到期. */
    SOON(Punctuality.SOON),
    /** 按时答复. */
    ON_TIME(Punctuality.ON_TIME),
    /** 逾期答复. */
    LATE(Punctuality.LATE);

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
