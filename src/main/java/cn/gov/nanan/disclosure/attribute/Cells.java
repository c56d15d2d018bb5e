package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.platform.EnumColumn;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** 规则行: one row of a file of rules under {@code rules/}; an empty cell is null. */
record Cells(CSVRecord row) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static List<Cells> of(String file) {
        try (var in = Cells.class.getResourceAsStream("/rules/" + file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream().map(Cells::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    String get(String column) {
        String cell = row.get(column).strip();
        return cell.isEmpty() ? null : cell;
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) {
        String cell = get(column);
        return cell == null ? null : Enum.valueOf(type, cell);
    }

    <E extends Enum<E>> Set<E> constants(Class<E> type, String column) {
        return EnumColumn.read(type, get(column));
    }

    /** The number of the row, from 1. */
    int number() {
        return (int) row.getRecordNumber();
    }
}
