package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 载体登记: one disc or other carrier that took packages across, as the side enters it from which or to which it came: its
 * number, what for, by whom, when, and how it ended.
 */
@Entity
@Table(name = "carrier")
public class PackageCarrier {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "carrier_seq")
    @SequenceGenerator(name = "carrier_seq", allocationSize = 1)
    private Long id;

    /** 对方节点: the code of the node to which or from which it took them. */
    @Column(nullable = false, updatable = false, length = 40)
    private String node;

    /** 载体编号, as written on it. */
    @Column(name = "carrier_number", nullable = false, updatable = false, length = 60)
    private String number;

    /** 介质, such as 一次性写入光盘. */
    @Column(nullable = false, updatable = false, length = 60)
    private String medium;

    /** 用途. */
    @Column(nullable = false, updatable = false, length = 200)
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "package_type", nullable = false, updatable = false, length = 16)
    private PackageType type;

    @Column(name = "first_sequence", nullable = false, updatable = false)
    private long first;

    @Column(name = "last_sequence", nullable = false, updatable = false)
    private long last;

    /** 携带人. */
    @Column(name = "carried_by", nullable = false, updatable = false, length = 100)
    private String carriedBy;

    @Column(name = "carried_on", nullable = false, updatable = false)
    private LocalDate carriedOn;

    /** User name. */
    @Column(name = "entered_by", nullable = false, updatable = false, length = 100)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    /** Null as long as it exists; so are the two that follow. */
    @Column(name = "destroyed_on")
    private LocalDate destroyedOn;

    /** 销毁方式 and who saw it. */
    @Column(name = "destroyed_how", length = 200)
    private String destroyedHow;

    @Column(name = "destruction_entered_by", length = 100)
    private String destructionEnteredBy;

    protected PackageCarrier() {}

    PackageCarrier(CarrierEntry entry, String by, Instant at) {
        this.node = entry.node();
        this.number = entry.number();
        this.medium = entry.medium();
        this.purpose = entry.purpose();
        this.type = entry.type();
        this.first = entry.first();
        this.last = entry.last();
        this.carriedBy = entry.carriedBy();
        this.carriedOn = entry.carriedOn();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    void destroy(LocalDate on, String how, String by) {
        destroyedOn = on;
        destroyedHow = how;
        destructionEnteredBy = by;
    }

    public Long id() {
        return id;
    }

    public String node() {
        return node;
    }

    public String number() {
        return number;
    }

    public String medium() {
        return medium;
    }

    public String purpose() {
        return purpose;
    }

    public PackageType type() {
        return type;
    }

    public long first() {
        return first;
    }

    public long last() {
        return last;
    }

    public String carriedBy() {
        return carriedBy;
    }

    public LocalDate carriedOn() {
        return carriedOn;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public LocalDate destroyedOn() {
        return destroyedOn;
    }

    public String destroyedHow() {
        return destroyedHow;
    }

    public String destructionEnteredBy() {
        return destructionEnteredBy;
    }
}
