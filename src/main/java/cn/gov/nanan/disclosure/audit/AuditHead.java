package cn.gov.nanan.disclosure.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 链头: the one row that is locked to add to the chain; it knows the latest event, so that a cut-off end shows. */
@Entity
@Table(name = "audit_head")
public class AuditHead {
    static final int ID = 1;

    @Id
    private int id;

    @Column(name = "last_sequence", nullable = false)
    private long lastSequence;

    @Column(name = "last_hash", nullable = false, length = 64)
    private String lastHash;

    protected AuditHead() {}

    AuditHead(long lastSequence, String lastHash) {
        this.id = ID;
        this.lastSequence = lastSequence;
        this.lastHash = lastHash;
    }

    AuditEvent seal(Instant at, AuditEvent.Act done) {
        AuditEvent event = new AuditEvent(lastSequence + 1, lastHash, at, done);
        lastSequence = event.sequence();
        lastHash = event.hash();
        return event;
    }

    public long lastSequence() {
        return lastSequence;
    }

    public String lastHash() {
        return lastHash;
    }
}
