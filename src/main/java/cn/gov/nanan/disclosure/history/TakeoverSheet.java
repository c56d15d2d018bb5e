package cn.gov.nanan.disclosure.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** 历史目录表格: the first sheet of an XLSX file, row by row; dates as dates, whatever the cell shows. */
final class TakeoverSheet {
    private TakeoverSheet() {}

    /** @param bounds within which {@link SheetBounds} has found it */
    static void read(byte[] bytes, ReadingBounds bounds, Consumer<RawRow> rows) throws IOException {
        Headed headed = new Headed(rows);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
                Stream<Row> found = book.getFirstSheet().openStream()) {
            found.forEach(row -> {
                List<String> values = values(row);
                values.forEach(value -> bounds.size(value == null ? 0 : value.length()));
                if (values.stream().anyMatch(value -> value != null && !value.isBlank())) {
                    bounds.row(row.getRowNum());
                    headed.accept(values, row.getRowNum());
                }
            });
        }
    }

    private static List<String> values(Row row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), ReadingBounds.MOST_COLUMNS); i++) {
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
}
