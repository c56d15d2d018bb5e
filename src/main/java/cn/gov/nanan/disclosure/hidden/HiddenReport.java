package cn.gov.nanan.disclosure.hidden;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 查看结果: what was found in one stored file, which never changes; forgotten together with the file. It is known until there
 * is a newer reader; where the file was not read to its end, which may have been for want of time, for an hour.
 */
@Entity
@Table(name = "hidden_report")
public class HiddenReport {
    /** To be raised whenever the reader finds more, or less. */
    static final int READER = 3;

    private static final int LONGEST = 60_000;
    private static final Duration UNFINISHED = Duration.ofHours(1);

    @Id
    @Column(name = "file_id")
    private Long file;

    @Column(nullable = false, length = LONGEST)
    private String findings;

    @Column(nullable = false)
    private int reader;

    @Column(name = "read_at", nullable = false)
    private Instant readAt;

    protected HiddenReport() {}

    HiddenReport(Long file, List<HiddenFinding> found, int reader, Instant readAt) {
        this.file = file;
        this.findings = lines(found);
        this.reader = reader;
        this.readAt = readAt;
    }

    private static String lines(List<HiddenFinding> found) {
        return found.stream().map(HiddenFinding::line).collect(Collectors.joining("\n"));
    }

    void read(List<HiddenFinding> found, int by, Instant now) {
        findings = lines(found);
        reader = by;
        readAt = now;
    }

    boolean isKnown(Instant now) {
        boolean whole = findings().stream().noneMatch(found -> found.kind() == HiddenKind.UNFINISHED);
        return reader >= READER && (whole || now.isBefore(readAt.plus(UNFINISHED)));
    }

    Long file() {
        return file;
    }

    List<HiddenFinding> findings() {
        return findings.lines().map(HiddenFinding::of).toList();
    }
}
