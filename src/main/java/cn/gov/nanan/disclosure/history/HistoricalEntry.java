package cn.gov.nanan.disclosure.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 历史条目登记: which record has got which 索引号, and in which state it was last sealed. */
@Entity
@Table(name = "historical_entry")
public class HistoricalEntry {
    @Id
    @Column(name = "source_key", length = 64)
    private String sourceKey;

    @Version
    private int version;

    @Column(name = "index_number", nullable = false, length = 40)
    private String indexNumber;

    @Column(name = "item_version", nullable = false)
    private int itemVersion;

    @Column(nullable = false, length = 64)
    private String digest;

    protected HistoricalEntry() {}

    HistoricalEntry(HistoricalRecord found, String indexNumber) {
        this.sourceKey = found.key();
        this.indexNumber = indexNumber;
        this.itemVersion = 1;
        this.digest = found.digest();
    }

    boolean isAs(HistoricalRecord found) {
        return digest.equals(found.digest());
    }

    void change(HistoricalRecord found) {
        itemVersion++;
        digest = found.digest();
    }

    String sourceKey() {
        return sourceKey;
    }

    public String indexNumber() {
        return indexNumber;
    }

    public int itemVersion() {
        return itemVersion;
    }
}
