package cn.gov.nanan.disclosure.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * 留痕记录: one act. Its hash covers its own content and the hash of the event before it, so that nothing can be changed,
 * removed or put in between unnoticed.
 */
@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEvent {
    /** The hash before the first event. */
    static final String GENESIS = "0".repeat(64);

    private static final int DETAIL_LIMIT = 4000;

    /** 1, 2, 3 … without gaps. */
    @Id
    private long sequence;

    @Column(name = "happened_at", nullable = false)
    private Instant at;

    @Column(nullable = false, length = 64)
    private String who;

    @Column(nullable = false, length = 64)
    private String act;

    @Column(nullable = false, length = 200)
    private String subject;

    @Column(nullable = false, length = DETAIL_LIMIT)
    private String detail;

    @Column(nullable = false, length = 64)
    private String hash;

    protected AuditEvent() {}

    AuditEvent(long sequence, String previousHash, Instant at, Act done) {
        this.sequence = sequence;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.who = clean(done.who(), 64);
        this.act = clean(done.act(), 64);
        this.subject = clean(done.subject(), 200);
        this.detail = clean(done.detail(), DETAIL_LIMIT);
        this.hash = hashAfter(previousHash);
    }

    /** Is this event, as it stands, the one that was sealed after the given hash? */
    boolean isSealedAfter(String previousHash) {
        return hash.equals(hashAfter(previousHash));
    }

    private String hashAfter(String previousHash) {
        MessageDigest digest = sha256();
        List.of(previousHash, Long.toString(sequence), at.toString(), who, act, subject, detail)
                .forEach(part -> {
                    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Without characters that a database refuses, and cut to the column. */
    private static String clean(String value, int limit) {
        String text = value == null ? "" : value.replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}", " ");
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public long sequence() {
        return sequence;
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return who;
    }

    public String act() {
        return act;
    }

    public String subject() {
        return subject;
    }

    public String detail() {
        return detail;
    }

    public String hash() {
        return hash;
    }

    /** What was done: the part of an event that is known before its place in the chain. */
    record Act(String who, String act, String subject, String detail) {}
}
