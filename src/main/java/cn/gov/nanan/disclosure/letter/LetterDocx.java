package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.letter.LetterStyle.Align;
import cn.gov.nanan.disclosure.letter.LetterStyle.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** 文书文件: a letter as DOCX with the same words and measures as in print, for whoever must go on writing in it. */
public final class LetterDocx {
    private static final int TWIPS = 20;
    private static final double TWIPS_A_MM = 1440 / 25.4;
    private static final int CELL_SIZE = 14;
    private static final int PAIR = 2;
    private static final int COLUMNS = 4;
    private static final int LABEL_MM = 36;
    private static final int NARROW_MM = 25;
    private static final int TYPE_AREA_MM = 156;

    private final XWPFDocument document;
    private XWPFTable table;

    private LetterDocx(XWPFDocument document) {
        this.document = document;
    }

    public static byte[] of(ComposedLetter letter) {
        return of(letter.title(), letter.lines());
    }

    static byte[] of(String title, List<LetterLine> lines) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(title);
            LetterDocx docx = new LetterDocx(document);
            docx.page();
            lines.forEach(docx::add);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(mm(210));
        size.setH(mm(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(mm(37));
        margins.setBottom(mm(35));
        margins.setLeft(mm(28));
        margins.setRight(mm(26));
        margins.setFooter(mm(25));
        document.setEvenAndOddHeadings(true);
        number(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    }

    /** 页码, 4号, on the outer side. */
    private void number(HeaderFooterType pages, ParagraphAlignment side) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        paragraph.setAlignment(side);
        write(paragraph, "—", Face.BODY, CELL_SIZE);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        write(paragraph, "—", Face.BODY, CELL_SIZE);
    }

    private void add(LetterLine line) {
        if (line.isRow()) {
            row(line.cells());
            return;
        }
        table = null;
        XWPFParagraph paragraph = document.createParagraph();
        lay(paragraph, line.style());
        write(paragraph, line.text(), line.style().face(), line.style().face().size());
    }

    private static void lay(XWPFParagraph paragraph, LetterStyle style) {
        Face face = style.face();
        int indent = style.indent() * face.size() * TWIPS;
        paragraph.setSpacingBetween(face.line(), LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(style.isApart() ? Face.BODY.line() * TWIPS : 0);
        paragraph.setPageBreak(style == LetterStyle.SLIP);
        paragraph.setKeepNext(style == LetterStyle.HEADING);
        if (style.align() == Align.RIGHT) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            paragraph.setIndentationRight(indent);
            paragraph.setKeepNext(style == LetterStyle.SIGNATURE);
        } else if (style.align() == Align.CENTRE) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        } else if (style == LetterStyle.ENCLOSURE_MORE || style == LetterStyle.DIGEST) {
            paragraph.setIndentationLeft(indent);
        } else {
            paragraph.setIndentationFirstLine(indent);
        }
    }

    private void row(List<String> cells) {
        boolean first = table == null;
        if (first) {
            table = document.createTable(1, 1);
            table.setWidth("100%");
        }
        XWPFTableRow row = first ? table.getRow(0) : table.createRow();
        while (row.getTableCells().size() < cells.size()) {
            row.addNewTableCell();
        }
        while (row.getTableCells().size() > cells.size()) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        for (int at = 0; at < cells.size(); at++) {
            cell(row.getCell(at), cells.get(at), at % PAIR == 0, cells.size() == PAIR);
        }
    }

    private static void cell(XWPFTableCell cell, String text, boolean label, boolean wide) {
        int labelled = wide ? LABEL_MM : NARROW_MM;
        int width = label ? labelled : (wide ? TYPE_AREA_MM : TYPE_AREA_MM / PAIR) - labelled;
        cell.setWidth(String.valueOf(mm(width)));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        if (!label && wide) {
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(COLUMNS - 1));
        }
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(label ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingBetween(CELL_SIZE + 8, LineSpacingRule.EXACT);
        write(paragraph, text, Face.BODY, CELL_SIZE);
    }

    private static void write(XWPFParagraph paragraph, String text, Face face, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(face.font());
        run.setFontFamily(face.font(), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addBreak();
            }
            run.setText(lines[at], at);
        }
    }

    private static BigInteger mm(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MM));
    }
}
