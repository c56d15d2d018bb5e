package cn.gov.nanan.disclosure.caseload;

import cn.gov.nanan.disclosure.staff.Visibility;

/** 看板范围: which requests a figure of the board counts before anything else is asked. */
public enum CaseloadScope {
    /** 在办, today. */
    OPEN("r.step in (:open)"),
    /** 协办: open today, and one of its matters was given to another section than the one in charge. */
    HELPED("r.step in (:open)"),
    /** 本年收到: arrived in the year. */
    ARRIVED("r.arrivedOn between :first and :last"),
    /** 本年办结: concluded in the year. */
    CONCLUDED("r.concludedOn between :first and :last");

    private static final String MATTER =
            "exists (select h.id from RequestMatter h where h.request = r and h.section.id <> r.section.id and ";

    private final String condition;

    CaseloadScope(String condition) {
        this.condition = condition;
    }

    /** In the query language, of a request {@code r}. */
    String condition() {
        return condition;
    }

    /** Of one section: which is in charge, or helps. */
    String ofSection() {
        return this == HELPED ? MATTER + "h.section.id = :section)" : "r.section.id = :section";
    }

    /** Those that the reader may see: of his sections, in charge or helping. */
    String seen(Visibility seen) {
        return this == HELPED
                ? MATTER + seen.condition("h.section.id", Caseload.NOBODY) + ")"
                : seen.condition("r.section.id", Caseload.NOBODY);
    }
}
