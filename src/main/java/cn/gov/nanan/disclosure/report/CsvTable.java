package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.platform.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV 表: with a byte order mark, by which spreadsheets know Chinese; no cell is taken for a formula. */
final class CsvTable implements Table {
    private final Locale locale;
    private final CSVPrinter printer;

    CsvTable(OutputStream out, Locale locale) {
        this.locale = locale;
        try {
            OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\ufeff');
            printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    @Override
    public void add(List<Object> cells) {
        try {
            printer.printRecord(cells.stream()
                    .map(cell -> Cell.csv(CellText.of(locale, cell)))
                    .toList());
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    @Override
    public void close() {
        try {
            printer.flush();
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }
}
