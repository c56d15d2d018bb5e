package cn.gov.nanan.disclosure.letter;

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
import java.util.List;

/** 文书模板: one edition of what a kind of letter says. Never changes; what comes after is a new edition, in force at once. */
@Entity
@Table(name = "letter_template")
public class LetterTemplate {
    public static final int LONGEST_REASON = 300;
    static final int FIRST = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_template_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private LetterKind kind;

    /** 版次, from 1. */
    @Column(nullable = false, updatable = false)
    private int edition;

    @Embedded
    private LetterText text;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant at;

    /** Name of the officer; null of what came with the program. */
    @Column(name = "made_by", updatable = false, length = 100)
    private String by;

    /** 修订理由. */
    @Column(nullable = false, updatable = false, length = LONGEST_REASON)
    private String reason;

    protected LetterTemplate() {}

    LetterTemplate(LetterKind kind, int edition, LetterText text, Instant at, String by, String reason) {
        this.kind = kind;
        this.edition = edition;
        this.text = text.checked(kind);
        this.at = at;
        this.by = by;
        this.reason = reason;
    }

    /** 修订: the edition that follows. */
    LetterTemplate amended(LetterText next, Instant now, String officer, String why) {
        return new LetterTemplate(kind, edition + 1, next, now, officer, why);
    }

    /** 缺少的法定内容: what such a letter must hold by now, and did not have to when this edition was made. */
    public List<String> missing() {
        return text.missing(kind);
    }

    public LetterKind kind() {
        return kind;
    }

    public int edition() {
        return edition;
    }

    public LetterText text() {
        return text;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String reason() {
        return reason;
    }
}
