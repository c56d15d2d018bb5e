package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.Cell;
import cn.gov.nanan.disclosure.platform.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** 错误文件: the faulty rows as they came, before them row and reasons; mended, it can be taken over itself. */
final class ErrorFile {
    private ErrorFile() {}

    static void write(Inspection file, Locale locale, OutputStream out) throws IOException {
        List<ReviewedRow> faulty =
                file.remarked().stream().filter(ReviewedRow::isFaulty).toList();
        Set<String> headings = new LinkedHashSet<>();
        faulty.forEach(row -> headings.addAll(row.raw().cells().keySet()));
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
            csv.printRecord(heading(headings, locale));
            for (ReviewedRow row : faulty) {
                csv.printRecord(line(row, headings, locale));
            }
        }
    }

    private static List<String> heading(Set<String> headings, Locale locale) {
        List<String> line = new ArrayList<>();
        line.add(Messages.text(locale, "history.file.row"));
        line.add(Messages.text(locale, "history.file.reason"));
        headings.forEach(heading -> line.add(Cell.csv(heading)));
        return line;
    }

    private static List<String> line(ReviewedRow row, Set<String> headings, Locale locale) {
        List<String> line = new ArrayList<>();
        line.add(String.valueOf(row.raw().number()));
        line.add(row.remarks().stream()
                .filter(Remark::error)
                .map(remark -> remark.text(locale))
                .collect(Collectors.joining(" ")));
        headings.forEach(heading -> line.add(Cell.csv(row.raw().cells().getOrDefault(heading, ""))));
        return line;
    }
}
