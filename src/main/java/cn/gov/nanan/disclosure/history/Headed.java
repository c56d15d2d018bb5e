package cn.gov.nanan.disclosure.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * 表头: finds the row of the headings: the first that is not empty, or below a title one of the next that names a title
 * column and another; and gives the others on under them.
 */
final class Headed {
    private static final int LOOKED_AT = 6;

    private final Consumer<RawRow> rows;
    private final List<GivenLine> before = new ArrayList<>();
    private List<String> headings;

    /** @param trouble the key of what is wrong with the row as a whole; empty where nothing is */
    private record GivenLine(List<String> values, int number, String trouble) {}

    Headed(Consumer<RawRow> rows) {
        this.rows = rows;
    }

    void accept(List<String> values, int number) {
        accept(values, number, "");
    }

    void accept(List<String> values, int number, String trouble) {
        if (trouble.isEmpty() && values.stream().allMatch(value -> value == null || value.isBlank())) {
            return;
        }
        GivenLine line = new GivenLine(values, number, trouble);
        if (headings != null) {
            give(line);
        } else if (isHeadings(line)) {
            headings = stripped(line);
            before.stream().filter(title -> !title.trouble().isEmpty()).forEach(this::give);
        } else {
            before.add(line);
            if (before.size() == LOOKED_AT) {
                end();
            }
        }
    }

    /** There are no more rows to look at: without any such row the first one counts. */
    void end() {
        if (headings == null && !before.isEmpty()) {
            headings = stripped(before.get(0));
            before.subList(1, before.size()).forEach(this::give);
        }
    }

    List<String> headings() {
        return headings == null ? List.of() : headings;
    }

    private boolean isHeadings(GivenLine line) {
        List<Heading> known = stripped(line).stream()
                .map(Heading::named)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return line.trouble().isEmpty() && known.contains(Heading.TITLE) && (before.isEmpty() || known.size() > 1);
    }

    private static List<String> stripped(GivenLine line) {
        return line.values().stream()
                .map(value -> value == null ? "" : value.strip())
                .toList();
    }

    private void give(GivenLine line) {
        RawRow row = RawRow.of(line.number(), headings, line.values());
        rows.accept(line.trouble().isEmpty() ? row : row.with(line.trouble()));
    }
}
