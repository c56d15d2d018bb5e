package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.Corrected;
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

/**
 * 外网整理要素: what the public side changed of the 要素 of an item and what was taken over here, as it was and as it stands,
 * 细则 一（一）4（1）「数据包导入外网，经整理生成主动公开信息相关要素」. A line of the 办理单 that no officer of this side wrote; never changes.
 */
@Entity
@Table(name = "outside_arrangement")
public class OutsideArrangement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outside_arrangement_seq")
    private Long id;

    /** 回执号; 0 where an officer typed it in from the control sheet. */
    @Column(name = "receipt_number", nullable = false, updatable = false)
    private long receipt;

    /** The published version that was arranged there. */
    @Column(name = "public_version", nullable = false, updatable = false)
    private int publicVersion;

    /** When it became public there. */
    @Column(name = "public_at", nullable = false, updatable = false)
    private Instant publicAt;

    /** When it was taken over here. */
    @Column(name = "adopted_at", nullable = false, updatable = false)
    private Instant at;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "outside_arrangement_part", joinColumns = @JoinColumn(name = "outside_arrangement_id"))
    @OrderColumn(name = "position")
    private List<Corrected> parts = new ArrayList<>();

    protected OutsideArrangement() {}

    OutsideArrangement(long receipt, int publicVersion, Instant publicAt, Instant at, List<Corrected> parts) {
        this.receipt = receipt;
        this.publicVersion = publicVersion;
        this.publicAt = publicAt;
        this.at = at;
        this.parts.addAll(parts);
    }

    /** 0 where an officer typed it in from the control sheet. */
    public long receipt() {
        return receipt;
    }

    public int publicVersion() {
        return publicVersion;
    }

    public Instant publicAt() {
        return publicAt;
    }

    public Instant at() {
        return at;
    }

    public List<Corrected> parts() {
        return List.copyOf(parts);
    }
}
