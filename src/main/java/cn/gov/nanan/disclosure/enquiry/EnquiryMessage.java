package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 申请人来信: what the applicant has said of his request after it was sent; sealed. Never changes. */
@Entity
@Table(name = "enquiry_message")
public class EnquiryMessage {
    public static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enquiry_message_seq")
    private Long id;

    @Column(nullable = false, updatable = false, length = 32)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private MessageKind kind;

    /** Null where the kind says all. */
    @Embedded
    private SealedText sealed;

    /** Of the form with which it was sent, so that it is taken once; null where there was none. */
    @Column(updatable = false, length = 32)
    private String ticket;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant at;

    protected EnquiryMessage() {}

    EnquiryMessage(String number, MessageKind kind, SealedText sealed, String ticket, Instant at) {
        this.number = number;
        this.kind = kind;
        this.sealed = sealed;
        this.ticket = ticket;
        this.at = at;
    }

    MessageKind kind() {
        return kind;
    }

    SaidMessage opened(PersonalSeal seal) {
        return new SaidMessage(kind, sealed == null ? "" : seal.open(sealed), at);
    }

    /** 换钥. */
    void reseal(PersonalSeal seal) {
        sealed = seal.renewed(sealed);
    }
}
