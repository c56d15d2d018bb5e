package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.Markup;
import java.util.List;
import java.util.stream.Stream;

/** 公开时限（打印）: what the item owes to which channel by when, with the clause of each period. */
record SheetDeadlines(List<Obligation> obligations) {
    Markup markup() {
        if (obligations.isEmpty()) {
            return Markup.element("p", FormTable.label("print.no-deadline"));
        }
        Markup heads = Stream.of(
                        "publication.channel",
                        "deadline.legal",
                        "deadline.house",
                        "deadline.special",
                        "deadline.due",
                        "print.fulfilled")
                .map(FormTable::head)
                .reduce(Markup.NONE, Markup::and);
        Markup rows = obligations.stream().map(SheetDeadlines::row).reduce(Markup.NONE, Markup::and);
        return FormTable.headed("table", heads, rows);
    }

    private static Markup row(Obligation owed) {
        return Markup.element(
                "tr",
                FormTable.cell(FormTable.labelOf(owed.channel())),
                due(owed.dates().legal()),
                due(owed.dates().house()),
                due(owed.dates().special()),
                FormTable.cell(Markup.text(owed.due())),
                FormTable.cell(
                        owed.closing() == null ? Markup.text(owed.fulfilledOn()) : FormTable.labelOf(owed.closing())));
    }

    private static Markup due(DueDate due) {
        return FormTable.cell(
                due == null
                        ? Markup.text("—")
                        : Markup.text(due.due()).and(provisional(due)).and(FormTable.small(due.clause())));
    }

    private static Markup provisional(DueDate due) {
        return due.isProvisional()
                ? Markup.text("（").and(FormTable.label("calendar.provisional")).and(Markup.text("）"))
                : Markup.NONE;
    }
}
