package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 接续记录: one 接续编号, with what stood before it. */
@Entity
@Table(name = "numbering_resumption")
public class Resumption {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbering_resumption_seq")
    private Long id;

    @Embedded
    private PackageRoute route;

    @Embedded
    @AttributeOverride(name = "sequence", column = @Column(name = "before_sequence", nullable = false))
    @AttributeOverride(name = "digest", column = @Column(name = "before_digest", length = 64))
    private PackageMark before;

    @Embedded
    @AttributeOverride(name = "sequence", column = @Column(name = "after_sequence", nullable = false))
    @AttributeOverride(name = "digest", column = @Column(name = "after_digest", length = 64))
    private PackageMark after;

    @ElementCollection
    @CollectionTable(name = "numbering_resumption_serial", joinColumns = @JoinColumn(name = "resumption_id"))
    @OrderBy("year")
    private List<SerialJump> serials = new ArrayList<>();

    @Column(name = "resumed_by", nullable = false, length = 100)
    private String by;

    @Column(name = "resumed_at", nullable = false)
    private Instant at;

    /** Null as long as it stands; so is the next. */
    @Column(name = "undone_by", length = 100)
    private String undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected Resumption() {}

    Resumption(NumberJump jump, String by, Instant at) {
        this.route = jump.route();
        this.before = jump.from();
        this.after = jump.to();
        this.serials.addAll(jump.serials());
        this.by = by;
        this.at = at;
    }

    void undo(String who, Instant when) {
        undoneBy = who;
        undoneAt = when;
    }

    boolean isUndone() {
        return undoneBy != null;
    }

    public NumberJump jump() {
        return new NumberJump(route, before, after, serials);
    }

    public Long id() {
        return id;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
