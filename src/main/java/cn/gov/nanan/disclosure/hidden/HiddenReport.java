package cn.gov.nanan.disclosure.hidden;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** 查看结果: what was found in one stored file, which never changes; forgotten together with the file. */
@Entity
@Table(name = "hidden_report")
public class HiddenReport {
    private static final int LONGEST = 60_000;

    @Id
    @Column(name = "file_id")
    private Long file;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String findings;

    @Column(name = "read_at", nullable = false, updatable = false)
    private Instant readAt;

    protected HiddenReport() {}

    HiddenReport(Long file, List<HiddenFinding> found, Instant readAt) {
        this.file = file;
        this.findings = found.stream().map(HiddenFinding::line).collect(Collectors.joining("\n"));
        this.readAt = readAt;
    }

    Long file() {
        return file;
    }

    List<HiddenFinding> findings() {
        return findings.lines().map(HiddenFinding::of).toList();
    }
}
