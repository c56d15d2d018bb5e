package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.handover.BatchLine;
import cn.gov.nanan.disclosure.platform.Cell;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 移交清单（电子表格）: the list of a batch as XLSX, for the houses' own registers. */
record BatchTable(Batch batch, String agency) {
    private static final int HEAD = 2;

    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Disclosure", "1.0")) {
            fill(workbook.newWorksheet(batch.day().toString()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet sheet) {
        sheet.value(0, 0, agency + text("handover.sheet.list"));
        sheet.value(
                1,
                0,
                batch.isNil() ? text("handover.sheet.nil") : text(Messages.keyOf(batch.kind())) + " " + batch.day());
        List<String> heads = BatchSheet.HEADS;
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(HEAD, column, text(heads.get(column)));
        }
        int row = HEAD + 1;
        for (BatchLine line : batch.lines()) {
            fill(sheet, row, row - HEAD, line);
            row++;
        }
    }

    private static void fill(Worksheet sheet, int row, int number, BatchLine line) {
        InformationItem item = line.paper().item();
        sheet.value(row, 0, number);
        sheet.value(row, 1, item.indexNumber());
        sheet.value(row, 2, item.documentNumber());
        sheet.value(row, 3, Cell.xlsx(item.title()));
        sheet.value(row, 4, item.issueDate().toString());
        sheet.value(row, 5, line.paper().copies().each());
        if (line.paper().isReplacement()) {
            sheet.value(
                    row,
                    6,
                    text("handover.sheet.replaces", line.paper().letter().number()));
        }
    }

    private static String text(String key, Object... arguments) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
