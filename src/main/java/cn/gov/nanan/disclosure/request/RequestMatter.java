package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
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

    @Column(length = LONGEST_REASON)
    private String reason;

    protected RequestMatter() {}

    RequestMatter(InformationRequest request, int position, Wanted wanted) {
        this.request = request;
        this.position = position;
        this.wanted = wanted;
    }

    void answer(Outcome ends, String why) {
        outcome = ends;
        reason = why;
    }

    /** 清除: all but the name of what was wanted. */
    void forget(PersonalData person) {
        wanted = wanted.forgotten(person);
        reason = null;
    }

    public Long id() {
        return id;
    }

    /** Order in the request, from 0. */
    public int position() {
        return position;
    }

    public Wanted wanted() {
        return wanted;
    }

    /** 办理结果; null while none is proposed. */
    public Outcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }
}
