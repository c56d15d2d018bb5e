package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.OutcomeGroup;
import cn.gov.nanan.disclosure.staff.Section;
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
import java.util.List;

/** 申请事项: one of the things that a request asks for, with how it is to end. */
@Entity
@Table(name = "request_matter")
public class RequestMatter {
    public static final int LONGEST_REASON = 2000;
    public static final int LONGEST_AGENCY = 200;

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

    /** 不属于本机关负责公开, 条例第三十六条第（五）项. */
    @Column(nullable = false)
    private boolean elsewhere;

    /** 负责公开的行政机关; empty or null where it is not known. */
    @Column(name = "right_agency", length = LONGEST_AGENCY)
    private String rightAgency;

    /** 协办科室: who puts forward its answer; null where the section in charge of the request does. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;

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
        elsewhere = proposed.elsewhere();
        rightAgency = proposed.rightAgency();
    }

    /** 分项交办: what was put forward before is put forward anew. */
    void share(Section with) {
        section = with.equals(request.section()) ? null : with;
        outcome = null;
        ground = null;
        reason = null;
        elsewhere = false;
        rightAgency = null;
    }

    /** Has another section than the one in charge been given it? */
    public boolean isShared() {
        return section != null && !section.equals(request.section());
    }

    /** Is it this that was put forward? */
    boolean isAnsweredBy(ProposedAnswer proposed) {
        return proposed.equals(new ProposedAnswer(position, outcome, ground, reason, elsewhere, rightAgency));
    }

    /** 协办科室; null where none was given it. */
    public Section section() {
        return section;
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

    /** 予以公开, also where a third party is opposed: not where what is withheld is just what is his. */
    boolean isGivenAgainst() {
        return outcome != null && outcome.group() == OutcomeGroup.GIVEN && ground != Outcome.DENIED_THIRD_PARTY;
    }

    /** 部分公开的，其余部分不予公开的情形; null where not a part of it is withheld. */
    public Outcome ground() {
        return ground;
    }

    /** 不属于本机关负责公开, so that another agency is to be asked. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    /** 负责公开的行政机关; empty or null where it is not known. */
    public String rightAgency() {
        return rightAgency;
    }

    /** With which passages the letter may answer it, the usual one first. */
    public List<LetterKind> passages() {
        return LetterKind.choices(outcome).stream()
                .filter(kind -> outcome != Outcome.UNABLE_NOT_HELD || (kind == LetterKind.NOT_THIS_AGENCY) == elsewhere)
                .toList();
    }

    public String reason() {
        return reason;
    }
}
