package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.handover.BatchLine;
import cn.gov.nanan.disclosure.handover.House;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 移交清单、交接单（打印）: for each house two copies, one to keep and one to give back stamped; always in Chinese.
 *
 * @param footer who printed it and when
 */
record BatchSheet(Batch batch, String agency, String footer) {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final List<String> HEADS = List.of(
            "handover.sheet.no",
            "handover.sheet.index-number",
            "handover.sheet.document-number",
            "handover.sheet.title",
            "handover.sheet.issued",
            "handover.sheet.count",
            "handover.sheet.remark");

    /** 移交清单. */
    Markup list() {
        return pages(
                "handover.sheet.list",
                house -> head(house).and(batch.isNil() ? nil() : table()).and(seals()));
    }

    /** 交接单. */
    Markup slip() {
        return pages(
                "handover.sheet.slip", house -> head(house).and(text(house)).and(seals()));
    }

    private Markup pages(String title, Function<House, Markup> content) {
        Markup pages = Arrays.stream(House.values())
                .flatMap(house -> Stream.of(
                                label("handover.sheet.copy.house", house), label("handover.sheet.copy.bureau"))
                        .map(copy -> page(title, copy, content.apply(house))))
                .reduce(Markup.NONE, Markup::and);
        return Markup.template(
                "handover",
                Map.of(
                        "title", label(title),
                        "footer", Markup.text(footer.replaceAll("[\"\\\\{}]", " ")),
                        "pages", pages));
    }

    private Markup page(String title, Markup copy, Markup content) {
        return Markup.element(
                "div class=\"page\"",
                Markup.element("p class=\"copy\"", copy),
                Markup.element("p class=\"agency\"", Markup.text(agency)),
                Markup.element("h1", label(title)),
                Markup.element("div class=\"line\""),
                content);
    }

    private Markup head(House house) {
        Markup total = label("handover.sheet.total.value", batch.lines().size(), batch.listed());
        return Markup.element(
                "table class=\"facts\"",
                row("handover.sheet.from", Markup.text(agency), "handover.sheet.to", label(Messages.keyOf(house))),
                row(
                        "handover.sheet.day",
                        Markup.text(batch.day()),
                        "handover.sheet.kind",
                        label(Messages.keyOf(batch.kind()))),
                row("handover.sheet.total", total, "handover.sheet.remark", Markup.NONE));
    }

    private Markup table() {
        List<BatchLine> lines = batch.lines();
        Markup heads =
                HEADS.stream().map(key -> Markup.element("th", label(key))).reduce(Markup.NONE, Markup::and);
        Markup rows = IntStream.range(0, lines.size())
                .mapToObj(index -> line(index + 1, lines.get(index)))
                .reduce(Markup.NONE, Markup::and);
        return Markup.element("table class=\"lines\"", Markup.element("thead", Markup.element("tr", heads)), rows);
    }

    private static Markup line(int number, BatchLine line) {
        InformationItem item = line.paper().item();
        Markup replaces = line.paper().isReplacement()
                ? label("handover.sheet.replaces", line.paper().letter().number())
                : Markup.NONE;
        return Markup.element(
                "tr",
                cell(number),
                cell(item.indexNumber()),
                cell(item.documentNumber()),
                cell(item.title()),
                cell(item.issueDate()),
                cell(line.paper().copies().each()),
                Markup.element("td", replaces));
    }

    private Markup text(House house) {
        String key = batch.isNil() ? "handover.sheet.slip.nil" : "handover.sheet.slip.text";
        return Markup.element("p class=\"text\"", label(key, house));
    }

    private static Markup nil() {
        return Markup.element("p class=\"text\"", label("handover.sheet.nil"));
    }

    /** Where both sides sign and stamp. */
    private static Markup seals() {
        return Markup.element(
                "table class=\"seals\"",
                Markup.element("tr", seal("handover.sheet.hander"), seal("handover.sheet.receiver")));
    }

    private static Markup seal(String who) {
        return Markup.element(
                "td",
                Markup.element("p", label(who).and(Markup.text("："))),
                Markup.element("p class=\"stamp\"", label("handover.sheet.seal")),
                Markup.element("p class=\"date\"", label("handover.sheet.sign-day")));
    }

    private static Markup row(String key, Markup content, String otherKey, Markup other) {
        return Markup.element(
                "tr",
                Markup.element("th", label(key)),
                Markup.element("td", content),
                Markup.element("th", label(otherKey)),
                Markup.element("td", other));
    }

    private static Markup cell(Object content) {
        return Markup.element("td", Markup.text(content));
    }

    static Markup label(String key, Object... arguments) {
        return Markup.text(Messages.text(CHINESE, key, arguments));
    }
}
