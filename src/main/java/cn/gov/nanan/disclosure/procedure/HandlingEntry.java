package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.FindingsColumn;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** 办理单一栏: who did what, when and as what, and which attribute he found and left. Never changes. */
@Entity
@Table(name = "handling_entry")
public class HandlingEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handling_entry_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    private InformationItem item;

    /** Order in the item's trail, from 0. */
    @Column(nullable = false, updatable = false)
    private int position;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    /** 代: the colleague for whom he acted; null when he acted for himself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "holder_id", updatable = false)
    private Officer holder;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private Step step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private Action action;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_step", nullable = false, updatable = false, length = 32)
    private Step nextStep;

    /** When the item had come to the step, by the act before; null for the first. */
    @Column(name = "arrived_at", updatable = false)
    private Instant arrivedAt;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private Instant at;

    @Column(updatable = false, length = 1200)
    private String remark;

    @Enumerated(EnumType.STRING)
    @Column(name = "attribute_before", updatable = false, length = 32)
    private Attribute attributeBefore;

    @Embedded
    private Decision decision;

    /** 内容类别 that the act gave; null where it gave none. */
    @Column(name = "category_code", updatable = false, length = 8)
    private String categoryCode;

    /** 不能确定，报请认定. */
    @Column(nullable = false, updatable = false)
    private boolean undecided;

    @Convert(converter = FindingsColumn.class)
    @Column(updatable = false, length = 300)
    private Findings findings;

    /** 批量: reviewed together with others. */
    @Column(name = "in_group", nullable = false, updatable = false)
    private boolean inGroup;

    protected HandlingEntry() {}

    /** @param before the act before it; null for the first of a trail */
    HandlingEntry(
            Attempt attempt,
            String told,
            HandlingEntry before,
            Attribute attributeBefore,
            Decision decision,
            Optional<String> category) {
        this.item = attempt.item();
        this.position = before == null ? 0 : before.position + 1;
        this.arrivedAt = before == null ? null : before.at;
        this.officer = attempt.officer();
        this.role = attempt.role();
        this.step = attempt.row().from();
        this.action = attempt.row().action();
        this.nextStep = attempt.row().to();
        this.at = attempt.now();
        this.remark = told;
        this.attributeBefore = attributeBefore;
        this.decision = decision;
        this.undecided = attempt.isUndecided();
        this.categoryCode = category.orElse(null);
        this.holder = attempt.holder().equals(attempt.officer()) ? null : attempt.holder();
        boolean reviewed = attempt.row().asks(Field.FINDINGS);
        this.findings = reviewed ? attempt.review().findings() : null;
        this.inGroup = reviewed && attempt.review().inGroup();
    }

    /** Reads what the 办理单 shows of it. */
    void load() {
        officer.name();
        if (holder != null) {
            holder.name();
        }
    }

    /** Order in the item's trail, from 0. */
    public int position() {
        return position;
    }

    public Officer officer() {
        return officer;
    }

    /** 代: for whom he acted; null when for himself. */
    public Officer holder() {
        return holder;
    }

    /** 保密审查七问 with their answers; null when the act reviewed nothing. */
    public Findings findings() {
        return findings;
    }

    /** 批量: was it reviewed together with others? */
    public boolean isInGroup() {
        return inGroup;
    }

    /** As what the officer acted. */
    public Role role() {
        return role;
    }

    /** Where the item stood. */
    public Step step() {
        return step;
    }

    public Action action() {
        return action;
    }

    /** Where the item went. */
    public Step nextStep() {
        return nextStep;
    }

    public Instant at() {
        return at;
    }

    /** 意见; null when none was written. */
    public String remark() {
        return remark;
    }

    /** The attribute that he found; null where there was none yet. */
    public Attribute attributeBefore() {
        return attributeBefore;
    }

    /**
     * What he proposed, confirmed, changed or, as 公开办, advised; null where the attribute was not his business or he was
     * {@link #isUndecided undecided}.
     */
    public Decision decision() {
        return decision;
    }

    /** 内容类别 that he gave with the attribute; empty where he gave none. */
    public Optional<String> categoryCode() {
        return Optional.ofNullable(categoryCode);
    }

    /** 不能确定，报请认定: did the 公开办 say that it cannot decide, so that the competent body must? */
    public boolean isUndecided() {
        return undecided;
    }

    /** Did he change the attribute? */
    public boolean isAttributeChanged() {
        return step.isAttributeOpen() && attributeBefore != null && decision != null && !decision.is(attributeBefore);
    }
}
