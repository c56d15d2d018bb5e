package cn.gov.nanan.disclosure.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * 导入占用: the one row that says which import may write, on whatever node it runs. It is kept for a while from set to
 * set; that of a node that went down lapses.
 */
@Entity
@Table(name = "takeover_claim")
class TakeoverClaim {
    static final int ONLY = 1;

    @Id
    private int id;

    /** The file being taken over; null while there is none. */
    @Column(length = 36)
    private String token;

    @Column(length = 64)
    private String who;

    @Column(name = "held_until")
    private Instant heldUntil;

    protected TakeoverClaim() {}

    boolean isHeld(Instant now) {
        return token != null && now.isBefore(heldUntil);
    }

    boolean isHeldBy(String file) {
        return file.equals(token);
    }

    void hold(String file, String officer, Instant until) {
        token = file;
        who = officer;
        heldUntil = until;
    }

    void keep(Instant until) {
        heldUntil = until;
    }

    void release() {
        token = null;
        who = null;
        heldUntil = null;
    }

    String who() {
        return who;
    }
}
