package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.file.Markup;
import cn.gov.nanan.disclosure.publication.Obligation;
import java.util.List;
import java.util.stream.Stream;

/** 公开时限（打印）: what the item owes to which channel by when, with the clause of each period. */
record SheetDeadlines(List<Obligation> obligations) {
    Markup markup() {
        if (obligations.isEmpty()) {
            return Markup.element("p", Sheet.label("print.no-deadline"));
        }
        Markup heads = Stream.of(
                        "publication.channel",
                        "publication.legal",
                        "publication.house",
                        "publication.special",
                        "publication.due",
                        "print.fulfilled")
                .map(Sheet::head)
                .reduce(Markup.NONE, Markup::and);
        Markup rows = obligations.stream().map(SheetDeadlines::row).reduce(Markup.NONE, Markup::and);
        return Markup.element("table", Markup.element("tr", heads), rows);
    }

    private static Markup row(Obligation owed) {
        return Markup.element(
                "tr",
                Sheet.cell(Sheet.labelOf(owed.channel())),
                due(owed.dates().legal()),
                due(owed.dates().house()),
                due(owed.dates().special()),
                Sheet.cell(Markup.text(owed.due())),
                Sheet.cell(owed.closing() == null ? Markup.text(owed.fulfilledOn()) : Sheet.labelOf(owed.closing())));
    }

    private static Markup due(DueDate due) {
        return Sheet.cell(
                due == null
                        ? Markup.text("—")
                        : Markup.text(due.due()).and(provisional(due)).and(Sheet.small(due.clause())));
    }

    private static Markup provisional(DueDate due) {
        return due.isProvisional()
                ? Markup.text("（").and(Sheet.label("calendar.provisional")).and(Markup.text("）"))
                : Markup.NONE;
    }
}
