package cn.gov.nanan.disclosure.history;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV 各行: as the standard (RFC 4180) reads them. Where a quotation mark is out of place, the line with it is named and the
 * others are read all the same; a cell of several lines is then read as far as {@value #MOST_LINES} lines.
 */
final class CsvRows {
    private static final int MOST_LINES = 100;

    private final String text;
    private final char delimiter;
    private final CSVFormat format;

    CsvRows(String text) {
        this.text = text;
        this.delimiter = delimiter(text);
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** Is every quotation mark in its place? */
    boolean isSound() {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            parser.forEach(row -> {});
            return true;
        } catch (IOException | UncheckedIOException misquoted) {
            return false;
        }
    }

    /** Each row with its number. */
    void each(ObjIntConsumer<List<String>> seen) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord each : parser) {
                seen.accept(each.toList(), (int) each.getRecordNumber());
            }
        }
    }

    /** The same of a text with a quotation mark out of place; the row that has it is empty. */
    void eachSound(ObjIntConsumer<Optional<List<String>>> seen) {
        List<String> lines = text.lines().toList();
        int number = 0;
        for (int at = 0; at < lines.size(); ) {
            QuotedRow row = new QuotedRow(delimiter);
            int taken = 0;
            do {
                row.read(lines.get(at + taken));
                taken++;
            } while (row.isOpen() && taken < MOST_LINES && at + taken < lines.size());
            boolean sound = !row.isOpen() && !row.isWrong();
            number++;
            seen.accept(sound ? Optional.of(row.cells()) : Optional.empty(), number);
            at += sound ? taken : 1;
        }
    }

    private static char delimiter(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', '\t', ';')
                .max((a, b) -> Long.compare(count(head, a), count(head, b)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
