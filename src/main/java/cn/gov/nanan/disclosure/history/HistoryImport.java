package cn.gov.nanan.disclosure.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 导入记录: one file that was taken over. */
@Entity
@Table(name = "history_import")
public class HistoryImport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_import_seq")
    private Long id;

    @Column(name = "file_name", nullable = false, length = 200)
    private String fileName;

    @Column(nullable = false, length = 64)
    private String who;

    @Column(name = "imported_at", nullable = false)
    private Instant at;

    @Embedded
    private RowVerdict outcome;

    protected HistoryImport() {}

    HistoryImport(String fileName, String who, Instant at, RowVerdict outcome) {
        this.fileName = fileName.substring(Math.max(0, fileName.length() - 200));
        this.who = who;
        this.at = at;
        this.outcome = outcome;
    }

    public String fileName() {
        return fileName;
    }

    public String who() {
        return who;
    }

    public Instant at() {
        return at;
    }

    public RowVerdict outcome() {
        return outcome;
    }
}
