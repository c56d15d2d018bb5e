package cn.gov.nanan.disclosure.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** 与既有信息的关系: what a new item does to an earlier one. Never changes. */
@Embeddable
public class Relation {
    @Enumerated(EnumType.STRING)
    @Column(name = "relation", updatable = false, length = 32)
    private RelationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "earlier_id", updatable = false)
    private InformationItem earlier;

    protected Relation() {}

    Relation(RelationKind kind, InformationItem earlier) {
        this.kind = kind;
        this.earlier = earlier;
    }

    boolean is(RelationKind wanted) {
        return kind == wanted;
    }

    public RelationKind kind() {
        return kind;
    }

    /** The public item to which it relates. */
    public InformationItem earlier() {
        return earlier;
    }
}
