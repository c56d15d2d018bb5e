package cn.gov.nanan.disclosure.handover;

/** 报送状态: how a set of paper stands; derived, never stored. */
public enum PaperStanding {
    /** 未报齐. */
    OWED("p.copies.arrived < 2 * p.copies.each and l.id is null", true),
    /** 已收齐，待移交. */
    READY("p.copies.arrived >= 2 * p.copies.each and l.id is null", true),
    /** 已列入移交批次. */
    LISTED("l.id is not null", false);

    private final String condition;
    private final boolean oldestFirst;

    PaperStanding(String condition, boolean oldestFirst) {
        this.condition = condition;
        this.oldestFirst = oldestFirst;
    }

    /** The same in the query language, for paper {@code p} and its line {@code l}. */
    String condition() {
        return condition;
    }

    /** What waits longest comes first; what is done comes last first. */
    boolean isOldestFirst() {
        return oldestFirst;
    }
}
