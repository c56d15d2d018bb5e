package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.handover.BatchLine;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * 标签（打印）: one label an item with 索引号 and the mark 主动公开, two in a row on A4, to be cut and pasted; the practice
 * allows no handwriting.
 */
record LabelSheet(Batch batch, String agency) {
    private static final int IN_A_ROW = 2;

    Markup markup() {
        List<Markup> labels = batch.lines().stream().map(this::label).toList();
        Markup rows = IntStream.range(0, (labels.size() + 1) / IN_A_ROW)
                .mapToObj(row -> row(labels, row * IN_A_ROW))
                .reduce(Markup.NONE, Markup::and);
        Markup content = labels.isEmpty()
                ? Markup.element("p", BatchSheet.label("handover.sheet.nil"))
                : Markup.element("table", rows);
        return Markup.template(
                "handover-labels", Map.of("title", BatchSheet.label("handover.sheet.labels"), "labels", content));
    }

    private static Markup row(List<Markup> labels, int first) {
        Markup second = first + 1 < labels.size() ? labels.get(first + 1) : Markup.element("td class=\"none\"");
        return Markup.element("tr", labels.get(first), second);
    }

    private Markup label(BatchLine line) {
        InformationItem item = line.paper().item();
        return Markup.element(
                "td",
                Markup.element("p class=\"mark\"", BatchSheet.label(Messages.keyOf(Attribute.PROACTIVE))),
                Markup.element(
                        "p class=\"index\"",
                        BatchSheet.label("handover.sheet.index-number"),
                        Markup.text("：" + item.indexNumber())),
                Markup.element("p class=\"small\"", Markup.text(agency + "　" + item.documentNumber())));
    }
}
