package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.handover.BatchLine;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.LabelSheet;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.procedure.InformationItem;

/** 标签（打印）: one label an item with 索引号 and the mark 主动公开; the practice allows no handwriting. */
record BatchLabels(Batch batch, String agency) {
    Markup markup() {
        return new LabelSheet(
                        FormTable.label("handover.sheet.labels"),
                        batch.lines().stream().map(this::label).toList(),
                        FormTable.label("handover.sheet.nil"))
                .markup();
    }

    private Markup label(BatchLine line) {
        InformationItem item = line.paper().item();
        return Markup.element("p class=\"mark\"", FormTable.labelOf(Attribute.PROACTIVE))
                .and(Markup.element(
                        "p class=\"index\"",
                        FormTable.label("handover.sheet.index-number"),
                        Markup.text("：" + item.indexNumber())))
                .and(Markup.element("p class=\"small\"", Markup.text(agency + "　" + item.documentNumber())));
    }
}
