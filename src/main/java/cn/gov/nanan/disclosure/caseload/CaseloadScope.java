package cn.gov.nanan.disclosure.caseload;

/** 看板范围: which requests a figure of the board counts before anything else is asked. */
public enum CaseloadScope {
    /** 在办, today. */
    OPEN("r.step in (:open)"),
    /** 本年收到: arrived in the year. */
    ARRIVED("r.arrivedOn between :first and :last"),
    /** 本年办结: concluded in the year. */
    CONCLUDED("r.concludedOn between :first and :last");

    private final String condition;

    CaseloadScope(String condition) {
        this.condition = condition;
    }

    /** In the query language, of a request {@code r}. */
    String condition() {
        return condition;
    }
}
