package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.handover.BatchLine;
import cn.gov.nanan.disclosure.handover.House;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.print.PageFrame;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 移交清单、交接单（打印）: for each house two copies, one to keep and one to give back stamped; always in Chinese.
 *
 * @param footer who printed it and when
 */
record BatchSheet(Batch batch, String agency, String footer) {
    static final List<String> HEADS = List.of(
            "print.handover.no",
            "print.handover.index-number",
            "print.handover.document-number",
            "print.handover.title",
            "print.handover.issued",
            "print.handover.count",
            "print.handover.remark");

    /** 移交清单. */
    Markup list() {
        return pages(
                "print.handover.list",
                house -> head(house).and(batch.isNil() ? nil() : table()).and(seals()));
    }

    /** 交接单. */
    Markup slip() {
        return pages(
                "print.handover.slip", house -> head(house).and(text(house)).and(seals()));
    }

    private Markup pages(String title, Function<House, Markup> content) {
        Markup pages = Arrays.stream(House.values())
                .flatMap(house -> Stream.of(
                                FormTable.label("print.handover.copy.house", house),
                                FormTable.label("print.handover.copy.bureau"))
                        .map(copy -> page(title, copy, content.apply(house))))
                .reduce(Markup.NONE, Markup::and);
        return new PageFrame("handover", footer, false).around(FormTable.label(title), pages);
    }

    private Markup page(String title, Markup copy, Markup content) {
        return Markup.element(
                "div class=\"page\"",
                Markup.element("p class=\"copy\"", copy),
                PageFrame.heading(agency, FormTable.label(title)),
                content);
    }

    private Markup head(House house) {
        Markup total =
                FormTable.label("print.handover.total.value", batch.lines().size(), batch.listed());
        return Markup.element(
                "table class=\"facts\"",
                FormTable.row(
                        "print.handover.from", Markup.text(agency), "print.handover.to", FormTable.labelOf(house)),
                FormTable.row(
                        "print.handover.day",
                        Markup.text(batch.day()),
                        "print.handover.kind",
                        FormTable.labelOf(batch.kind())),
                FormTable.row("print.handover.total", total, "print.handover.remark", Markup.NONE));
    }

    private Markup table() {
        List<BatchLine> lines = batch.lines();
        Markup heads = HEADS.stream().map(FormTable::head).reduce(Markup.NONE, Markup::and);
        Markup rows = IntStream.range(0, lines.size())
                .mapToObj(index -> line(index + 1, lines.get(index)))
                .reduce(Markup.NONE, Markup::and);
        return Markup.element("table class=\"lines\"", Markup.element("thead", Markup.element("tr", heads)), rows);
    }

    private static Markup line(int number, BatchLine line) {
        InformationItem item = line.paper().item();
        Markup replaces = line.paper().isReplacement()
                ? FormTable.label(
                        "print.handover.replaces", line.paper().letter().number())
                : Markup.NONE;
        return Markup.element(
                "tr",
                cell(number),
                cell(item.indexNumber()),
                cell(item.documentNumber()),
                cell(item.title()),
                cell(item.issueDate()),
                cell(line.paper().copies().each()),
                FormTable.cell(replaces));
    }

    private Markup text(House house) {
        String key = batch.isNil() ? "print.handover.slip.nil" : "print.handover.slip.text";
        return Markup.element("p class=\"text\"", FormTable.label(key, house));
    }

    private static Markup nil() {
        return Markup.element("p class=\"text\"", FormTable.label("print.handover.nil"));
    }

    /** Where both sides sign and stamp. */
    private static Markup seals() {
        return Markup.element(
                "table class=\"seals\"",
                Markup.element("tr", seal("print.handover.hander"), seal("print.handover.receiver")));
    }

    private static Markup seal(String who) {
        return Markup.element(
                "td",
                Markup.element("p", FormTable.label(who).and(Markup.text("："))),
                Markup.element("p class=\"stamp\"", FormTable.label("print.handover.seal")),
                Markup.element("p class=\"date\"", FormTable.label("print.handover.sign-day")));
    }

    private static Markup cell(Object content) {
        return FormTable.cell(Markup.text(content));
    }
}
