package cn.gov.nanan.disclosure.handover;

/** 报送状态: how a set of paper stands; derived, never stored. */
public enum PaperStanding {
    /** 未报齐: what the section has not announced first, by its day; what is announced waits for the 公开办. */
    OWED("p.copies.arrived < 2 * p.copies.each and l.id is null", "coalesce(c.due, i.issue.issueDate)", true),
    /** 已收齐，待移交: by the day on which the houses must have it. */
    READY("p.copies.arrived >= 2 * p.copies.each and l.id is null", "coalesce(a.due, i.issue.issueDate)", true),
    /** 已列入移交批次: what was issued last comes first. */
    LISTED("l.id is not null", "i.issue.issueDate", false);

    /** 已报送 all of it: after what is not. */
    private static final String ANNOUNCED =
            "case when p.announcedOn is not null and p.announcedCopies >= 2 * p.copies.each then 1 else 0 end";

    private final String condition;
    private final String day;
    private final boolean rising;

    PaperStanding(String condition, String day, boolean rising) {
        this.condition = condition;
        this.day = day;
        this.rising = rising;
    }

    /** The same in the query language, for paper {@code p}, its line {@code l} and what is owed of it by {@code c} and {@code a}. */
    String condition() {
        return condition;
    }

    /** What is pressing comes first; what is done comes last first. */
    String order() {
        return " order by " + (this == OWED ? ANNOUNCED + ", " : "") + day + (rising ? ", p.id" : " desc, p.id desc");
    }

    /** What comes after a place {@code :day :id}, and {@code :rank} of what is owed. */
    String after() {
        String later = rising
                ? day + " > :day or " + day + " = :day and p.id > :id"
                : day + " < :day or " + day + " = :day and p.id < :id";
        return this == OWED ? ANNOUNCED + " > :rank or " + ANNOUNCED + " = :rank and (" + later + ")" : later;
    }
}
