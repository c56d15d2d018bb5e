package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.Rumour;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * 与既有信息的关系: what a new item does to an earlier one, or, by 澄清, to what goes about outside. To what it relates never
 * changes; the words for what goes about may, while the text is open.
 */
@Embeddable
public class Relation {
    @Enumerated(EnumType.STRING)
    @Column(name = "relation", updatable = false, length = 32)
    private RelationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "earlier_id", updatable = false)
    private InformationItem earlier;

    @Embedded
    private Rumour rumour;

    protected Relation() {}

    Relation(RelationKind kind, InformationItem earlier) {
        this.kind = kind;
        this.earlier = earlier;
    }

    /** 澄清 of what goes about outside; null of a 国家秘密, of which no word is kept. */
    static Relation against(Rumour rumour) {
        Relation clarifying = new Relation(RelationKind.CLARIFIES, null);
        clarifying.rumour = rumour;
        return clarifying;
    }

    boolean is(RelationKind wanted) {
        return kind == wanted;
    }

    public RelationKind kind() {
        return kind;
    }

    /** The public item to which it relates; null where it clarifies what goes about outside. */
    public InformationItem earlier() {
        return earlier;
    }

    /** 虚假或者不完整信息 that it clarifies; null where it relates to an item. */
    public Rumour rumour() {
        return rumour;
    }
}
