package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.file.PrivateUse;
import cn.gov.nanan.disclosure.platform.Written;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * 原始行: one row as the file has it.
 *
 * @param number as a person counts it: the line of a text file, the row of a sheet
 * @param cells by the headings of the file; empty where the row could not be read at all
 * @param fields the cells whose headings are known
 * @param trouble the key of why the row as a whole cannot be taken over; empty where it can
 */
public record RawRow(int number, Map<String, String> cells, Map<Heading, String> fields, String trouble) {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cc}]+");

    static RawRow unreadable(int number) {
        return new RawRow(number, Map.of(), Map.of(), "history.row.unreadable");
    }

    static RawRow of(int number, List<String> headings, List<String> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.putIfAbsent(headings.get(i), i < values.size() ? values.get(i) : "");
        }
        return of(number, cells);
    }

    static RawRow of(int number, Map<String, String> cells) {
        Map<Heading, String> fields = new EnumMap<>(Heading.class);
        cells.forEach((heading, value) -> Heading.named(heading).ifPresent(field -> {
            String text = clean(value);
            if (!text.isEmpty()) {
                fields.putIfAbsent(field, text);
            }
        }));
        return new RawRow(number, cells, fields, "");
    }

    RawRow with(String key) {
        return new RawRow(number, cells, fields, key);
    }

    boolean isReadable() {
        return trouble.isEmpty();
    }

    /** Does any cell that counts hold this? */
    boolean holds(Predicate<String> sign) {
        return fields.values().stream().anyMatch(sign);
    }

    /** The cell of a field without blanks at its ends and invisible characters; empty where there is none. */
    Optional<String> text(Heading field) {
        return Optional.ofNullable(fields.get(field));
    }

    private static String clean(String value) {
        return value == null
                ? ""
                : blanks(Written.visible(blanks(PrivateUse.mapped(value)))).strip();
    }

    private static String blanks(String value) {
        return BLANKS.matcher(value).replaceAll(" ");
    }
}
