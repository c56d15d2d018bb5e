package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.PublicElements;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 更正: what is to be put right about an item that is public, as it was and as it shall be, and what the public is told. */
@Entity
@Table(name = "correction")
public class Correction {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_seq")
    private Long id;

    /** The line of the item's trail by which it was asked for. */
    @Column(name = "trail_position", nullable = false, updatable = false)
    private int position;

    /** 更正说明. */
    @Column(nullable = false, updatable = false, length = 200)
    private String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "correction_part", joinColumns = @JoinColumn(name = "correction_id"))
    @OrderColumn(name = "position")
    private List<Corrected> parts = new ArrayList<>();

    /** Null until a second person has agreed. */
    @Column(name = "made_at")
    private Instant madeAt;

    /** The published version that carries it; null until it is published. */
    @Column(name = "public_version")
    private Integer publicVersion;

    protected Correction() {}

    Correction(int position, String note, List<Corrected> parts) {
        this.position = position;
        this.note = note;
        this.parts.addAll(parts);
    }

    /** What stands after it where this stood before. */
    PublicElements make(PublicElements before, Instant now) {
        madeAt = now;
        return before.with(parts);
    }

    /** The public has it, as this version of the item. */
    public void appear(int version) {
        publicVersion = version;
    }

    /** Was it asked for by this act? */
    public boolean isAskedBy(int trailPosition) {
        return position == trailPosition;
    }

    /** Has a second person agreed? */
    public boolean isMade() {
        return madeAt != null;
    }

    /** 更正说明, as the public reads it. */
    public String note() {
        return note;
    }

    public List<Corrected> parts() {
        return List.copyOf(parts);
    }

    /** The number that is to stand; empty where that is not put right. */
    Optional<String> number() {
        return parts.stream()
                .filter(one -> one.part() == FormText.DOCUMENT_NUMBER && one.after() != null)
                .map(Corrected::after)
                .findFirst();
    }

    /** Null until a second person has agreed. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Null until it is published. */
    public Integer publicVersion() {
        return publicVersion;
    }
}
