package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Visibility;
import cn.gov.nanan.disclosure.worklist.SearchedText;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** 行的来历: what one row of a list is; with its item {@code i} and section {@code s}, but for what was taken over. */
enum RowSource {
    /** One item. */
    ITEM("InformationItem i", "i.id", "i.step", false),
    /** One item that the public can see now. */
    PUBLIC("PublicRecord b join InformationItem i on i.id = b.item", "i.id", "i.step", true),
    /** What one item owes to one channel. */
    OBLIGATION(
            "Obligation o join InformationItem i on o.subject.kind = ITEM and i.id = o.subject.id",
            "o.id",
            "i.step",
            false),
    /** 其他形式发布: that one item was made public in another form. */
    RELEASE("OtherRelease x join x.item i", "x.id", "i.step", false),
    /** One act. */
    ACT("HandlingEntry e join e.item i", "e.id", "e.step", true),
    /** 历史目录: one public entry that no item stands behind, for everybody to see, as the public does. */
    TAKEN_OVER("CatalogueEntry c", "c.id", null, true) {
        @Override
        String from() {
            return counted();
        }

        @Override
        String counted() {
            return " from " + TakenOver.ENTRIES;
        }

        @Override
        String item() {
            return "nullif(c.id, c.id)";
        }

        @Override
        String seen(Actor actor) {
            return "1 = 1";
        }

        @Override
        <T> TypedQuery<T> bound(TypedQuery<T> query, Actor actor) {
            return query;
        }

        @Override
        List<String> expressions(Column column) {
            return TakenOver.expressions(column);
        }

        @Override
        String ofSection() {
            return TakenOver.OF_SECTION;
        }

        @Override
        String ofCategory() {
            return TakenOver.OF_CATEGORY;
        }

        @Override
        String like(SearchedText text) {
            return text.condition("c.description.title", "c.indexNumber", "c.description.documentKey");
        }
    };

    private static final String SECTION = " join i.section s";

    private final String rows;
    private final String id;
    private final String step;
    private final boolean moment;

    RowSource(String rows, String id, String step, boolean moment) {
        this.rows = rows;
        this.id = id;
        this.step = step;
        this.moment = moment;
    }

    /** To read rows: with all that columns name. */
    String from() {
        return " from " + rows + SECTION + " left join i.text.typeRule r" + (this == ACT ? " join e.officer f" : "")
                + " where ";
    }

    /** To count them: what only columns name is left out, or the database reads each item's own row. */
    String counted() {
        return " from " + rows + SECTION + " where ";
    }

    String id() {
        return id;
    }

    /** The id of the item behind the row; null where there is none. */
    String item() {
        return "i.id";
    }

    /** As far as the actor may see the rows. */
    String seen(Actor actor) {
        return Visibility.of(actor).condition();
    }

    /** Sets what {@link #seen} needs. */
    <T> TypedQuery<T> bound(TypedQuery<T> query, Actor actor) {
        return Visibility.of(actor).bind(query);
    }

    /** What to ask for a column; nothing where such a row has no such cell. */
    List<String> expressions(Column column) {
        return column.expressions();
    }

    String ofSection() {
        return "s.id = :section";
    }

    String ofCategory() {
        return "i.text.form.categoryCode = :category";
    }

    String like(SearchedText text) {
        return text.condition();
    }

    /** Null where a row stands at no step. */
    String step() {
        return step;
    }

    /** Is a row placed by a moment, not by a day? */
    boolean isMoment() {
        return moment;
    }
}
