package cn.gov.nanan.disclosure.clearance;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Faults;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 公共利益决定: 条例第十五条 「行政机关认为不公开会对公共利益造成重大影响的，予以公开」: the decision to publish what a third party claims for
 * itself, why, and when that party was told in writing. Never changes.
 */
@Entity
@Table(name = "public_interest")
public class PublicInterest {
    public static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "public_interest_seq")
    private Long id;

    /** 第三方, by its full name. */
    @Column(nullable = false, updatable = false, length = Clearance.LONGEST_NAME)
    private String party;

    @Column(nullable = false, updatable = false, length = LONGEST_REASON)
    private String reason;

    /** The day of the letter to the party. */
    @Column(name = "told_on", nullable = false, updatable = false)
    private LocalDate toldOn;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by", nullable = false, updatable = false)
    private Officer decidedBy;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    /** Null where only the day is known. */
    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt;

    protected PublicInterest() {}

    /**
     * Refused with {@code clearance.error.…} at its field when party, reason or day is missing, or the day is to come.
     *
     * @param earliest before which nobody can have told the party; null where any day would do
     */
    public PublicInterest(
            String party, String reason, LocalDate toldOn, LocalDate earliest, Officer decidedBy, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, BureauClock.ZONE);
        Faults faults = new Faults();
        this.party = faults.text("party", party, Clearance.LONGEST_NAME, Clearance.TOO_LONG);
        this.reason = faults.text("reason", reason, LONGEST_REASON, Clearance.TOO_LONG);
        this.toldOn = toldOn;
        this.decidedBy = Objects.requireNonNull(decidedBy);
        this.decidedOn = today;
        this.decidedAt = now;
        faults.when(this.party == null, "party", "clearance.error.party-needed")
                .when(this.reason == null, "reason", "clearance.error.interest-needed")
                .when(toldOn == null, "toldOn", "clearance.error.told-needed")
                .when(toldOn != null && toldOn.isAfter(today), "toldOn", "clearance.error.told-later")
                .when(
                        toldOn != null && earliest != null && toldOn.isBefore(earliest),
                        "toldOn",
                        "clearance.error.told-early")
                .refuse();
    }

    boolean isBefore(Instant written) {
        return Given.isBefore(written, decidedOn, decidedAt);
    }

    boolean concerns(String wantedParty) {
        return party.equals(wantedParty);
    }

    public String party() {
        return party;
    }

    public String reason() {
        return reason;
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    public Officer decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
