package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.annual.DocumentBlock.PartCell;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartHeading;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartTable;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartText;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.print.PageFrame;
import cn.gov.nanan.disclosure.print.Pdf;
import java.util.List;
import java.util.stream.Stream;

/** 报告的版面: the text as formatted text, as a page of its own, and printed. */
public final class AnnualMarkup {
    /** Rows of a table that is kept on one page: table four has three. */
    private static final int WHOLE = 3;

    private AnnualMarkup() {}

    /** 正文: without the title, as an item has it. */
    public static String body(AnnualDocument document) {
        return joined(document.blocks().stream().map(AnnualMarkup::block)).xhtml();
    }

    /** A page of its own. */
    public static String page(AnnualDocument document) {
        return new PageFrame("annual", "", true)
                .around(
                        Markup.text(document.title()),
                        Markup.element("h1", Markup.text(document.title())).and(new Markup(body(document))))
                .xhtml();
    }

    public static byte[] pdf(AnnualDocument document) {
        return Pdf.of(page(document));
    }

    private static Markup block(DocumentBlock block) {
        if (block instanceof PartHeading heading) {
            return Markup.element("h2", Markup.text(heading.text()));
        }
        if (block instanceof PartText paragraph) {
            return Markup.element("p", Markup.text(paragraph.text()));
        }
        return table((PartTable) block);
    }

    private static Markup table(PartTable grid) {
        // A short table is not broken: its heads and its figures stand on one page.
        return Markup.element(
                grid.rows().size() <= WHOLE ? "table class=\"whole\"" : "table",
                Markup.element("tbody", joined(grid.rows().stream().map(AnnualMarkup::row))));
    }

    private static Markup row(List<PartCell> cells) {
        return Markup.element("tr", joined(cells.stream().map(AnnualMarkup::cell)));
    }

    private static Markup cell(PartCell cell) {
        String tag = cell.head() ? "th" : "td";
        return Markup.element(
                cell.span() == 1 ? tag : tag + " colspan=\"" + cell.span() + "\"", Markup.text(cell.text()));
    }

    private static Markup joined(Stream<Markup> parts) {
        return parts.reduce(Markup.NONE, Markup::and);
    }
}
