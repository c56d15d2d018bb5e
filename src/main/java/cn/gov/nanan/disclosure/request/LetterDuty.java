package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import jakarta.persistence.Column;
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

/** 应制发的文书: a letter that an act owes somebody; what the act recorded is what the letter says. */
@Entity
@Table(name = "letter_duty")
public class LetterDuty {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_duty_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private InformationRequest request;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    private RequestEntry entry;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private LetterKind kind;

    /** Who is written to; empty where it is the applicant. */
    @Column(nullable = false, updatable = false, length = RecordedEvent.LONGEST_NAME)
    private String whom;

    @Column(nullable = false)
    private boolean issued;

    protected LetterDuty() {}

    LetterDuty(InformationRequest request, RequestEntry entry, LetterKind kind, String whom) {
        this.request = request;
        this.entry = entry;
        this.kind = kind;
        this.whom = whom;
    }

    /** 已制发. */
    void settle() {
        issued = true;
    }

    public Long id() {
        return id;
    }

    /** The act that owes it. */
    public RequestEntry entry() {
        return entry;
    }

    public LetterKind kind() {
        return kind;
    }

    public String whom() {
        return whom;
    }

    public boolean isIssued() {
        return issued;
    }
}
