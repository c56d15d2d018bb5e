package cn.gov.nanan.disclosure.report;

/** 行的来历: what one row of a list is; always with its item {@code i} and section {@code s}. */
enum Base {
    /** One item. */
    ITEM("InformationItem i", "i.id", "i.step", false),
    /** One item that the public can see now. */
    PUBLIC("PublicRecord b join InformationItem i on i.id = b.item", "i.id", "i.step", true),
    /** What one item owes to one channel. */
    OBLIGATION("Obligation o join o.item i", "o.id", "i.step", false),
    /** One act, with the act before it, by which the item had come to the step. */
    ACT(
            "HandlingEntry e join e.item i left join HandlingEntry p on p.item = e.item and p.position = e.position - 1",
            "e.id",
            "e.step",
            true);

    private static final String SECTION = " join i.section s";

    private final String rows;
    private final String id;
    private final String step;
    private final boolean moment;

    Base(String rows, String id, String step, boolean moment) {
        this.rows = rows;
        this.id = id;
        this.step = step;
        this.moment = moment;
    }

    /** To read rows: with all that columns name. */
    String from() {
        return " from " + rows + SECTION + " left join i.typeRule r" + (this == ACT ? " join e.officer f" : "")
                + " where ";
    }

    /** To count them: what only columns name is left out, or the database reads each item's own row. */
    String counted() {
        return " from " + rows + SECTION + " where ";
    }

    String id() {
        return id;
    }

    String step() {
        return step;
    }

    /** Is a row placed by a moment, not by a day? */
    boolean isMoment() {
        return moment;
    }
}
