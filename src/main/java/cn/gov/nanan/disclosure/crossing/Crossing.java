package cn.gov.nanan.disclosure.crossing;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.SealedBytes;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** 待过网: one entry that waits for its package, or on the public side for the receipt of its package; sealed. */
@Entity
@Table(name = "crossing")
class Crossing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crossing_seq")
    @SequenceGenerator(name = "crossing_seq", allocationSize = 1)
    private Long id;

    /** 申请编号; null of a receipt. */
    @Column(length = 32)
    private String number;

    /** Bytes before they were sealed. */
    @Column(name = "entry_size", nullable = false)
    private int size;

    @Embedded
    private SealedBytes sealed;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant at;

    /** 数据包序号; null as long as it is in none. */
    @Column(name = "sequence_number")
    private Long sequence;

    /** 单独装包: its package was passed over, and it goes without others. */
    @Column(name = "goes_single", nullable = false)
    private boolean single;

    /** 内网未收下: when it came back although it had gone alone; null where it did not. */
    @Column(name = "held_at")
    private Instant heldAt;

    protected Crossing() {}

    Crossing(String number, byte[] entry, PersonalSeal seal, Instant at) {
        this.number = number;
        this.size = entry.length;
        this.sealed = seal.seal(entry);
        this.at = at;
    }

    byte[] opened(PersonalSeal seal) {
        return seal.open(sealed);
    }

    void packed(long into) {
        sequence = into;
    }

    /** 换号: the same under another number. */
    void renumber(String another, byte[] entry, PersonalSeal seal) {
        number = another;
        size = entry.length;
        sealed = seal.seal(entry);
    }

    /** It goes once more, alone. */
    void single() {
        sequence = null;
        single = true;
        heldAt = null;
    }

    void hold(Instant when) {
        sequence = null;
        single = true;
        heldAt = when;
    }

    boolean isHeld() {
        return heldAt != null;
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    /** 换钥. */
    void reseal(PersonalSeal seal) {
        sealed = seal.renewed(sealed);
    }
}
