package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.letter.LetterStyle.Align;
import cn.gov.nanan.disclosure.letter.LetterStyle.Face;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.print.Pdf;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** 文书打印: a letter as a PDF with the measures of GB/T 9704, its font embedded. */
public final class LetterPdf {
    private static final int PAIR = 2;

    private LetterPdf() {}

    public static byte[] of(ComposedLetter letter) {
        return of(letter.title(), letter.lines());
    }

    static byte[] of(String title, List<LetterLine> lines) {
        return Pdf.of(Markup.template(
                        "letter",
                        Map.of(
                                "title",
                                Markup.text(title),
                                "style",
                                new Markup(Arrays.stream(LetterStyle.values())
                                        .map(LetterPdf::rule)
                                        .collect(Collectors.joining("\n"))),
                                "body",
                                body(lines)))
                .xhtml());
    }

    private static Markup body(List<LetterLine> lines) {
        Markup body = Markup.NONE;
        Markup rows = Markup.NONE;
        for (LetterLine line : lines) {
            if (line.isRow()) {
                rows = rows.and(row(line.cells()));
            } else {
                body = body.and(table(rows)).and(paragraph(line));
                rows = Markup.NONE;
            }
        }
        return body.and(table(rows));
    }

    private static Markup paragraph(LetterLine line) {
        return Markup.element("p class=\"" + line.css() + "\"", Markup.text(line.text()));
    }

    private static Markup table(Markup rows) {
        return rows == Markup.NONE ? rows : Markup.element("table", rows);
    }

    /** Label and content, once or twice. */
    private static Markup row(List<String> cells) {
        Markup row = Markup.NONE;
        for (int at = 0; at < cells.size(); at++) {
            boolean alone = cells.size() == PAIR;
            String tag = at % PAIR == 0 ? alone ? "th" : "th class=\"narrow\"" : alone ? "td colspan=\"3\"" : "td";
            row = row.and(Markup.element(tag, Markup.text(cells.get(at))));
        }
        return Markup.element("tr", row);
    }

    private static String rule(LetterStyle style) {
        Face face = style.face();
        return "p.%s { font-family: %s; font-size: %dpt; line-height: %dpt; text-align: %s; margin-top: %dpt; %s }"
                .formatted(
                        style.css(),
                        face == Face.BODY || face == Face.SMALL ? Pdf.LETTER_FONT + ", " + Pdf.FONT : Pdf.FONT,
                        face.size(),
                        face.line(),
                        style.align() == Align.CENTRE
                                ? "center"
                                : style.align().name().toLowerCase(Locale.ROOT),
                        style.isApart() ? Face.BODY.line() : 0,
                        place(style));
    }

    private static String place(LetterStyle style) {
        if (style == LetterStyle.SLIP) {
            return "page-break-before: always; margin-bottom: 14pt;";
        }
        if (style == LetterStyle.HEADING) {
            return "text-indent: %dem; page-break-after: avoid;".formatted(style.indent());
        }
        if (style == LetterStyle.ENCLOSURE) {
            return "text-indent: %dem; page-break-before: avoid;".formatted(style.indent());
        }
        if (style.align() == Align.RIGHT) {
            return "padding-right: %dem; page-break-before: avoid;".formatted(style.indent());
        }
        return (style == LetterStyle.ENCLOSURE_MORE || style == LetterStyle.DIGEST
                        ? "padding-left: %dem; page-break-before: avoid;"
                        : "text-indent: %dem;")
                .formatted(style.indent());
    }
}
