package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 预览结果: what a takeover file holds, row by row; nothing is taken over yet. */
public final class Inspection {
    private static final int SAMPLE = 10;

    private final Map<Heading, String> columns = new EnumMap<>(Heading.class);
    private final Set<String> headings = new HashSet<>();
    private final Set<String> unknownColumns = new LinkedHashSet<>();
    private final List<ReviewedRow> sample = new ArrayList<>();
    private final List<ReviewedRow> remarked = new ArrayList<>();
    private final List<HistoricalRecord> records = new ArrayList<>();
    private final List<Remark> notes = new ArrayList<>();
    private int total;
    private int faulty;

    /**
     * @param called the name with which the file came
     * @throws BusinessException {@code history.error.…} where there is nothing to take over or no title at all
     */
    static Inspection of(Path file, String called, RowReview judge) {
        Inspection inspection = new Inspection();
        TakeoverFile.read(file, called, row -> inspection.add(judge.judge(row)), inspection.notes::add);
        if (inspection.total == 0) {
            throw new BusinessException("history.error.empty");
        }
        if (inspection.headings.isEmpty()) {
            throw new BusinessException(
                    "history.error.broken", called, inspection.errors().get(0).row());
        }
        if (!inspection.columns.containsKey(Heading.TITLE)) {
            throw new BusinessException("history.error.no-title-column", String.join("、", inspection.unknownColumns));
        }
        return inspection;
    }

    private void add(ReviewedRow row) {
        total++;
        if (!row.raw().cells().isEmpty()) {
            row.raw().cells().keySet().forEach(this::column);
        }
        if (row.isFaulty()) {
            faulty++;
        }
        if (row.found() != null) {
            records.add(row.found());
            if (sample.size() < SAMPLE) {
                sample.add(row);
            }
        }
        if (!row.remarks().isEmpty()) {
            remarked.add(row);
        }
    }

    private void column(String heading) {
        if (!headings.add(heading)) {
            return;
        }
        Heading.named(heading)
                .ifPresentOrElse(field -> columns.putIfAbsent(field, heading), () -> unknownColumns.add(heading));
    }

    /** What is to be said of the file as a whole. */
    public List<Remark> notes() {
        return List.copyOf(notes);
    }

    /** The headings that were recognised. */
    public Map<Heading, String> columns() {
        return Map.copyOf(columns);
    }

    public Set<String> unknownColumns() {
        return Set.copyOf(unknownColumns);
    }

    public List<ReviewedRow> sample() {
        return List.copyOf(sample);
    }

    /** The rows with errors or warnings, in their order. */
    public List<ReviewedRow> remarked() {
        return List.copyOf(remarked);
    }

    public List<Remark> errors() {
        return remarks(true);
    }

    public List<Remark> warnings() {
        return remarks(false);
    }

    private List<Remark> remarks(boolean error) {
        return remarked.stream()
                .flatMap(row -> row.remarks().stream())
                .filter(remark -> remark.error() == error)
                .toList();
    }

    List<HistoricalRecord> records() {
        return List.copyOf(records);
    }

    public int total() {
        return total;
    }

    /** Rows that cannot be taken over. */
    public int faulty() {
        return faulty;
    }

    /** Rows that can; a repetition of another row counts once. */
    public int good() {
        return records.size();
    }
}
