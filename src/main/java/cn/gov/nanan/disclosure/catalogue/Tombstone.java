package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.publicview.Withdrawal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 撤回标记: what remains of a withdrawn entry. Nothing of its content is kept. */
@Entity
@Table(name = "catalogue_tombstone")
public class Tombstone {
    @Id
    @Column(name = "index_number", length = 40)
    private String indexNumber;

    /** Code of the bureau whose item it was. */
    @Column(nullable = false, length = 40)
    private String agency;

    @Column(name = "item_version", nullable = false)
    private int itemVersion;

    /** Of the entry: its withdrawal was a change too; 0 where it never was public. */
    @Column(name = "entry_version", nullable = false)
    private int entryVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Withdrawal.Reason reason;

    @Column(name = "withdrawn_on", nullable = false)
    private LocalDate withdrawnOn;

    @Column(length = 40)
    private String successor;

    protected Tombstone() {}

    Tombstone(String agency, String indexNumber, int itemVersion, int entryVersion, Withdrawal withdrawal) {
        this.agency = agency;
        this.indexNumber = indexNumber;
        this.itemVersion = itemVersion;
        this.entryVersion = entryVersion;
        this.reason = withdrawal.reason();
        this.withdrawnOn = withdrawal.on();
        this.successor = withdrawal.successor();
    }

    String agency() {
        return agency;
    }

    public String indexNumber() {
        return indexNumber;
    }

    public int itemVersion() {
        return itemVersion;
    }

    int version() {
        return entryVersion;
    }

    public Withdrawal.Reason reason() {
        return reason;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    /** 索引号 of what took its place, or null. */
    public String successor() {
        return successor;
    }
}
