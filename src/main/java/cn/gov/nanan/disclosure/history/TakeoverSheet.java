package cn.gov.nanan.disclosure.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** 历史目录表格: the first sheet of an XLSX file, row by row; dates as dates, whatever the cell shows. */
final class TakeoverSheet {
    private TakeoverSheet() {}

    static void read(byte[] bytes, Consumer<RawRow> rows) throws IOException {
        requireSmall(bytes);
        Headed headed = new Headed(rows);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
                Stream<Row> found = book.getFirstSheet().openStream()) {
            found.forEach(row -> headed.accept(row.getRowNum(), values(row)));
        }
    }

    private static List<String> values(Row row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            values.add(row.getOptionalCell(i).map(TakeoverSheet::plain).orElse(""));
        }
        return values;
    }

    private static String plain(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getText();
    }

    private static boolean isDate(String format) {
        return format != null
                && format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "").matches("(?is).*[yd].*");
    }

    /** A sheet of a few kilobytes can unpack to gigabytes. */
    private static void requireSmall(byte[] packed) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                        size += n;
                        TakeoverFile.requireSmall(size);
                    }
                }
            }
        }
    }
}
