package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.file.PlainText;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Cell;
import cn.gov.nanan.disclosure.publicview.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * 历史目录文件: reads CSV, XLSX and JSON Lines row by row, whichever the bytes are; a text file may be packed by gzip. The
 * first row that is not empty holds the headings, except in JSON Lines.
 */
final class TakeoverFile {
    private static final int LINES_THAT_TELL = 6;
    private static final Logger LOG = Logger.getLogger(TakeoverFile.class.getName());

    private final ReadingBounds bounds;
    private final Consumer<RawRow> rows;
    private final Consumer<Remark> notes;

    private TakeoverFile(ReadingBounds bounds, Consumer<RawRow> rows, Consumer<Remark> notes) {
        this.bounds = bounds;
        this.rows = rows;
        this.notes = notes;
    }

    /**
     * Everything is counted before any row is given on.
     *
     * @param called the name with which the file came
     * @param notes what is to be said of the file as a whole, such as a sheet that is left out
     * @throws BusinessException {@code history.error.…} where the file as a whole cannot be read
     */
    static void read(Path file, String called, Consumer<RawRow> rows, Consumer<Remark> notes) {
        ReadingBounds bounds = new ReadingBounds(called);
        try {
            new TakeoverFile(bounds, rows, notes).read(file);
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Libraries do not agree on how they say that a file is damaged.
            LOG.log(
                    Level.INFO,
                    "Unreadable takeover file: {0}",
                    broken.toString().replaceAll("\\s+", " "));
            throw bounds.broken();
        }
    }

    private void read(Path file) throws IOException {
        byte[] bytes = unpacked(file);
        OtherFormat.of(bytes).ifPresent(bounds::refuse);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            SheetBounds.measure(bytes, bounds);
            bounds.restart();
            TakeoverSheet.read(bytes, bounds, rows, notes);
        } else {
            text(PlainText.of(bytes));
        }
    }

    private byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean packed = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            try (InputStream content = packed ? new GZIPInputStream(in) : in) {
                byte[] bytes = content.readNBytes(ReadingBounds.LARGEST + 1);
                bounds.size(bytes.length);
                return bytes;
            }
        }
    }

    private void text(String text) {
        boolean jsonLines = text.stripLeading().startsWith("{");
        if (jsonLines) {
            lines(text, (line, number) -> {});
            bounds.restart();
            lines(text, (line, number) -> rows.accept(json(number, line)));
        } else {
            csv(text, line -> {});
            bounds.restart();
            Headed headed = new Headed(rows);
            csv(
                    text,
                    line -> headed.accept(
                            line.cells().stream().map(Cell::typed).toList(),
                            line.number(),
                            line.sound() ? "" : "history.row.quotes"));
            headed.end();
        }
    }

    private void lines(String text, ObjIntConsumer<String> seen) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                bounds.row(number);
                seen.accept(line, number);
            }
        }
    }

    private RawRow json(int number, String line) {
        try {
            JsonObject object = Json.read(new StringReader(line));
            bounds.width(object.size());
            Map<String, String> cells = new LinkedHashMap<>();
            object.forEach((key, value) -> cells.put(key, plain(value)));
            return RawRow.of(number, cells);
        } catch (JsonException notJson) {
            return RawRow.unreadable(number);
        }
    }

    private static String plain(JsonValue value) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return "";
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private void csv(String text, Consumer<CsvRows.CsvLine> seen) {
        CsvRows lines = new CsvRows(text, delimiter(text));
        int widest = 0;
        while (lines.hasNext()) {
            CsvRows.CsvLine line = lines.next();
            if (line.cells().stream().anyMatch(value -> !value.isBlank())) {
                widest = Math.max(widest, line.cells().size());
                bounds.row(line.number());
                bounds.width(widest);
                seen.accept(line);
            }
        }
    }

    /** A title may stand above the headings. */
    private static char delimiter(String text) {
        String head = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_THAT_TELL)
                .collect(Collectors.joining("\n"));
        return Stream.of(',', '\t', ';')
                .max((a, b) -> Long.compare(count(head, a), count(head, b)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
