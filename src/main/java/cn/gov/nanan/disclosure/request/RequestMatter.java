package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.reply.Outcome;
import jakarta.persistence.Column;
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

/** 申请事项: one of the things that a request asks for, with how it is to end. */
@Entity
@Table(name = "request_matter")
public class RequestMatter {
    public static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_matter_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private InformationRequest request;

    @Column(nullable = false, updatable = false)
    private int position;

    @Embedded
    private Wanted wanted;

    @Enumerated(EnumType.STRING)
    @Column(length = 32)
    private Outcome outcome;

    /** 部分公开的，其余部分不予公开的情形: one of the denials; null where not a part of it is withheld. */
    @Enumerated(EnumType.STRING)
    @Column(length = 32)
    private Outcome ground;

    @Column(length = LONGEST_REASON)
    private String reason;

    protected RequestMatter() {}

    RequestMatter(InformationRequest request, int position, Wanted wanted) {
        this.request = request;
        this.position = position;
        this.wanted = wanted;
    }

    void answer(ProposedAnswer proposed) {
        outcome = proposed.outcome();
        ground = proposed.ground();
        reason = proposed.reason();
    }

    /** Order in the request, from 0. */
    public int position() {
        return position;
    }

    /** What it is called: its name, or where it has none the beginning of its description. */
    public String name() {
        return wanted.name();
    }

    public Wanted wanted() {
        return wanted;
    }

    /** 办理结果; null while none is proposed. */
    public Outcome outcome() {
        return outcome;
    }

    /** 部分公开的，其余部分不予公开的情形; null where not a part of it is withheld. */
    public Outcome ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }
}
