package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.file.PlainText;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * 历史目录文件: reads CSV, XLSX and JSON Lines row by row, whichever the bytes are; a text file may be packed by gzip. The
 * first row that is not empty holds the headings, except in JSON Lines.
 */
final class TakeoverFile {
    /** What the prescribed heap holds together with its text. */
    private static final int LARGEST = 64 << 20;

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private TakeoverFile() {}

    /** @throws BusinessException {@code history.error.…} where the file as a whole cannot be read */
    static void read(Path file, Consumer<RawRow> rows) {
        try {
            byte[] bytes = unpacked(file);
            if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                TakeoverSheet.read(bytes, rows);
            } else {
                text(PlainText.of(bytes), rows);
            }
        } catch (IOException broken) {
            throw new BusinessException("history.error.broken");
        }
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean packed = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            try (InputStream content = packed ? new GZIPInputStream(in) : in) {
                byte[] bytes = content.readNBytes(LARGEST + 1);
                requireSmall(bytes.length);
                return bytes;
            }
        }
    }

    private static void text(String text, Consumer<RawRow> rows) throws IOException {
        if (text.stripLeading().startsWith("{")) {
            jsonLines(text, rows);
        } else {
            csv(text, rows);
        }
    }

    private static void jsonLines(String text, Consumer<RawRow> rows) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                rows.accept(json(number, line));
            }
        }
    }

    private static RawRow json(int number, String line) {
        try (JsonReader reader = JSON.createReader(new StringReader(line))) {
            JsonObject object = reader.readObject();
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

    private static void csv(String text, Consumer<RawRow> rows) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        Headed headed = new Headed(rows);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord each : parser) {
                headed.accept((int) each.getRecordNumber(), each.toList());
            }
        } catch (java.io.UncheckedIOException | IllegalStateException broken) {
            throw new BusinessException("history.error.broken");
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

    static void requireSmall(long size) {
        if (size > LARGEST) {
            throw new BusinessException("history.error.too-large");
        }
    }
}
