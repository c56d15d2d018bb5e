package cn.gov.nanan.disclosure.history;

import java.util.List;
import java.util.function.Consumer;

/** 表头: takes the first row that is not empty for the headings, and gives the others on under them. */
final class Headed {
    private final Consumer<RawRow> rows;
    private List<String> headings;

    Headed(Consumer<RawRow> rows) {
        this.rows = rows;
    }

    void accept(List<String> values, int number) {
        if (values.stream().allMatch(value -> value == null || value.isBlank())) {
            return;
        }
        if (headings == null) {
            headings = values.stream().map(String::strip).toList();
        } else {
            rows.accept(RawRow.of(number, headings, values));
        }
    }
}
