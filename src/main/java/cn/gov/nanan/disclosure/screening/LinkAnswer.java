package cn.gov.nanan.disclosure.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 链接应答: what one page answered to which the text of an item links. Never changes; the next asking takes its place. */
@Entity
@Table(name = "link_answer")
public class LinkAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "link_answer_seq")
    private Long id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long item;

    /** Of the address, which itself stays in the text alone. */
    @Column(name = "url_sha256", nullable = false, updatable = false, length = 64)
    private String digest;

    /** HTTP status; 0 when nobody answered. */
    @Column(nullable = false, updatable = false)
    private int status;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    protected LinkAnswer() {}

    LinkAnswer(long item, String link, int status, Instant askedAt) {
        this.item = item;
        this.digest = PageAnswers.digest(link);
        this.status = status;
        this.askedAt = askedAt;
    }

    long item() {
        return item;
    }

    String digest() {
        return digest;
    }

    int status() {
        return status;
    }
}
