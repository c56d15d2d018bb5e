package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** 已制发的文书: a letter of a request as it was issued. Never changes; what replaces it stands beside it. */
@Entity
@Table(name = "request_letter")
public class RequestLetter {
    public static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_letter_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private InformationRequest request;

    /** Order in the request, from 0. */
    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private LetterKind kind;

    /** 发文字号; null where it has none. */
    @Column(updatable = false, length = 80)
    private String number;

    @Column(nullable = false, updatable = false, length = 1000)
    private String templates;

    /** 重新制发的理由; null of a first one, or where it was erased with what is known of the applicant. */
    @Column(length = LONGEST_REASON)
    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant at;

    /** The duty that it fulfils; null where no act owes such a letter. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "duty_id", updatable = false)
    private LetterDuty duty;

    /** 附件. */
    @ManyToMany
    @JoinTable(
            name = "letter_enclosure",
            joinColumns = @JoinColumn(name = "letter_id"),
            inverseJoinColumns = @JoinColumn(name = "file_id"))
    @OrderColumn(name = "position")
    private List<RequestFile> enclosures = new ArrayList<>();

    @OneToMany(mappedBy = "letter", cascade = CascadeType.ALL)
    private List<LetterCopy> copies = new ArrayList<>();

    protected RequestLetter() {}

    /** @param issue which one it is, and with which editions of the templates it was made */
    RequestLetter(InformationRequest request, LetterIssue issue, Officer officer, Instant at) {
        this.request = request;
        this.position = issue.position();
        this.kind = issue.kind();
        this.number = issue.number().isEmpty() ? null : issue.number();
        this.templates = issue.templates();
        this.reason = issue.reason().isEmpty() ? null : issue.reason();
        this.duty = issue.duty();
        this.enclosures.addAll(issue.files());
        this.officer = officer;
        this.at = at;
    }

    void freeze(LetterCopy copy) {
        copies.add(copy);
    }

    /** The copy in this format. */
    Optional<LetterCopy> copy(LetterFormat format) {
        return copies.stream().filter(copy -> copy.format() == format).findFirst();
    }

    public Long id() {
        return id;
    }

    public InformationRequest request() {
        return request;
    }

    public LetterKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    /** 附件: the files that go with it. */
    List<RequestFile> enclosures() {
        return Collections.unmodifiableList(enclosures);
    }

    /** 告知书: does it tell the applicant something before he has his answer? */
    public boolean isNotice() {
        return kind.isNotice();
    }

    /** 模板版次, such as REPLY 1、GRANT 2. */
    public String templates() {
        return templates;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
