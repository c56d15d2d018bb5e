package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.annual.AnnualDocument;
import cn.gov.nanan.disclosure.annual.DocumentBlock;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartCell;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartHeading;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartTable;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** 年度报告 as a DOCX, to be worked on further. */
final class ReportDocx {
    private static final int TITLE_POINTS = 18;
    private static final int HEADING_POINTS = 14;
    private static final int TEXT_POINTS = 12;
    private static final int CELL_POINTS = 8;
    /** Two characters of the text, in twentieths of a point. */
    private static final int INDENT = 2 * TEXT_POINTS * 20;

    private ReportDocx() {}

    static byte[] of(AnnualDocument document) {
        try (XWPFDocument docx = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFParagraph title = paragraph(docx, document.title(), TITLE_POINTS, true);
            title.setAlignment(ParagraphAlignment.CENTER);
            document.blocks().forEach(block -> add(docx, block));
            docx.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(XWPFDocument docx, DocumentBlock block) {
        if (block instanceof PartHeading heading) {
            paragraph(docx, heading.text(), HEADING_POINTS, true);
        } else if (block instanceof PartText text) {
            paragraph(docx, text.text(), TEXT_POINTS, false).setIndentationFirstLine(INDENT);
        } else {
            table(docx, (PartTable) block);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String text, int points, boolean bold) {
        XWPFParagraph paragraph = docx.createParagraph();
        write(paragraph, text, points, bold);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("宋体");
        run.setFontFamily("宋体", XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(text);
    }

    private static void table(XWPFDocument docx, PartTable grid) {
        XWPFTable table = docx.createTable();
        table.setWidth("100%");
        table.removeRow(0);
        grid.rows().forEach(cells -> row(table.createRow(), cells));
    }

    private static void row(XWPFTableRow row, List<PartCell> cells) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        cells.forEach(cell -> {
            XWPFTableCell made = row.createCell();
            if (cell.span() > 1) {
                var properties = made.getCTTc().isSetTcPr()
                        ? made.getCTTc().getTcPr()
                        : made.getCTTc().addNewTcPr();
                properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
            }
            XWPFParagraph paragraph = made.getParagraphs().isEmpty() ? made.addParagraph() : made.getParagraphArray(0);
            paragraph.setAlignment(cell.head() ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
            write(paragraph, cell.text(), CELL_POINTS, cell.head());
        });
    }
}
