package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.annual.AnnualDocument;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartCell;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartHeading;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartTable;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartText;
import cn.gov.nanan.disclosure.platform.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 年度报告 as an XLSX: words and tables below one another; figures are numbers, no text is taken for a formula. */
final class ReportXlsx {
    private final Worksheet sheet;
    private int row;

    private ReportXlsx(Worksheet sheet) {
        this.sheet = sheet;
    }

    static byte[] of(AnnualDocument document, int year) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Disclosure", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(String.valueOf(year));
            new ReportXlsx(sheet).write(document);
            sheet.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(AnnualDocument document) {
        line(document.title());
        document.blocks().forEach(block -> {
            if (block instanceof PartHeading heading) {
                row++;
                line(heading.text());
            } else if (block instanceof PartText text) {
                line(text.text());
            } else {
                ((PartTable) block).rows().forEach(this::cells);
            }
        });
    }

    private void line(String text) {
        sheet.value(row, 0, Cell.xlsx(text));
        row++;
    }

    private void cells(List<PartCell> cells) {
        int column = 0;
        for (PartCell cell : cells) {
            if (cell.head()) {
                sheet.value(row, column, Cell.xlsx(cell.text()));
            } else {
                sheet.value(row, column, new BigDecimal(cell.text()));
            }
            if (cell.span() > 1) {
                sheet.range(row, column, row, column + cell.span() - 1).merge();
            }
            column += cell.span();
        }
        row++;
    }
}
