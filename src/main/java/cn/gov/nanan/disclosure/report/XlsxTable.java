package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.platform.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX 表: one sheet, handed on a thousand rows at a time. Numbers are numbers; no text is taken for a formula. */
final class XlsxTable implements Table {
    private static final int FLUSHED = 1000;
    private static final int LONGEST_NAME = 31;

    private final Locale locale;
    private final Worksheet sheet;
    private int row;

    XlsxTable(Workbook workbook, String name, Locale locale) {
        this.locale = locale;
        this.sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        sheet.freezePane(0, 1);
    }

    @Override
    public void add(List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, Cell.xlsx(CellText.of(locale, cells.get(column))));
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            handOn(sheet::flush);
        }
    }

    @Override
    public void close() {
        handOn(sheet::finish);
    }

    /** 写出: may fail when the reader has left. */
    private interface Writing {
        void write() throws IOException;
    }

    private static void handOn(Writing writing) {
        try {
            writing.write();
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }
}
