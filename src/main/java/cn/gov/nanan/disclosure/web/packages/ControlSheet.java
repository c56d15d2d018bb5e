package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.print.PageFrame;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.transfer.ControlCode;
import cn.gov.nanan.disclosure.transfer.PackageArrival;
import cn.gov.nanan.disclosure.transfer.StagedItem;
import cn.gov.nanan.disclosure.web.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 核对单: goes with a package on paper, or comes back when it is public; what stands on both sides' sheets must be the same.
 * Always in Chinese.
 *
 * @param footer who printed it and when
 * @param carriers 载体编号 as this side has entered them; empty where it has entered none
 * @param names what an officer is called, by user name
 * @param nodes what a node is called, by code
 */
record ControlSheet(
        String agency, String footer, String carriers, UnaryOperator<String> names, UnaryOperator<String> nodes) {
    private static final List<String> HEADS = List.of(
            "transfer.sheet.no", "transfer.sheet.index-number", "transfer.version", "transfer.action", "transfer.item");

    /** 条目: a line of the 索引目录. */
    private record Row(
            String indexNumber,
            int version,
            PackageAction action,
            String title,
            boolean skipped,
            String changed,
            String code) {}

    /** Of a package that leaves. */
    Markup outgoing(DataPackage sealed, List<PackageLine> lines) {
        Markup facts = Markup.element(
                "table class=\"facts\"",
                FormTable.row(
                        "transfer.sender",
                        text(nodes.apply(sealed.route().sender())),
                        "transfer.receiver",
                        text(nodes.apply(sealed.route().receiver()))),
                FormTable.row(
                        "transfer.type",
                        FormTable.labelOf(sealed.route().type()),
                        "transfer.sequence",
                        text(sealed.sequence())),
                FormTable.row(
                        "transfer.code", text(sealed.shortCode()), "transfer.sealed-at", moment(sealed.sealedAt())),
                FormTable.row("transfer.file", text(sealed.fileName()), "transfer.carrier", text(carriers)),
                lines.isEmpty()
                        ? FormTable.wide("transfer.released-by", text(names.apply(sealed.releasedBy())))
                        : FormTable.row(
                                "transfer.packed-by",
                                text(packers(lines)),
                                "transfer.released-by",
                                text(names.apply(sealed.releasedBy()))),
                sealed.route().type() == PackageType.ITEMS
                        ? FormTable.row(
                                "transfer.count",
                                text(sealed.itemCount()),
                                "transfer.not-before",
                                from(sealed.notBefore()))
                        : Markup.NONE,
                FormTable.wide("transfer.package-id", text(sealed.packageId())),
                FormTable.wide("transfer.digest", digest(sealed.digest())));
        return page(
                "transfer.sheet.outgoing",
                facts,
                lines.stream()
                        .map(line -> new Row(
                                line.indexNumber(), line.version(), line.action(), line.title(), false, null, null))
                        .toList());
    }

    private String packers(List<PackageLine> lines) {
        return lines.stream().map(PackageLine::packedBy).distinct().map(names).collect(Collectors.joining("、"));
    }

    /** In groups of eight, as two people read it to each other. */
    private static Markup digest(String sha256) {
        return text(sha256.replaceAll("(.{8})(?=.)", "$1 "));
    }

    /** What both sheets of an arrival say of it. */
    private Markup arrived(PackageArrival arrival, String ended) {
        return FormTable.row(
                        "transfer.sender",
                        text(nodes.apply(arrival.sender())),
                        "transfer.receiver",
                        text(nodes.apply(arrival.receiver())))
                .and(FormTable.row(
                        "transfer.sequence", text(arrival.sequence()), "transfer.code", text(arrival.shortCode())))
                .and(FormTable.row(
                        "transfer.type", FormTable.labelOf(arrival.type()), "transfer.carrier", text(carriers)))
                .and(
                        arrival.type() == PackageType.ITEMS
                                ? FormTable.wide("transfer.count", text(arrival.itemCount()))
                                : Markup.NONE)
                .and(FormTable.row(
                        "transfer.imported-by",
                        done(arrival.broughtBy(), arrival.arrivedAt()),
                        ended,
                        done(arrival.endedBy(), arrival.endedAt())))
                .and(FormTable.wide("transfer.package-id", text(arrival.packageId())))
                .and(FormTable.wide("transfer.digest", digest(arrival.digest())));
    }

    private Markup done(String by, Instant at) {
        return text((names.apply(by) + " " + new Shown().moment(at)).strip());
    }

    private static Markup from(Instant notBefore) {
        return notBefore == null
                ? FormTable.label("transfer.sheet.at-once")
                : text(LocalDate.ofInstant(notBefore, BureauClock.ZONE));
    }

    /** Of a package that is public: its 回执码 is typed in where it came from. */
    Markup published(PackageArrival arrival, List<StagedItem> items, Optional<ControlCode> code) {
        LocalDate on = LocalDate.ofInstant(arrival.endedAt(), BureauClock.ZONE);
        Markup facts = Markup.element(
                "table class=\"facts\"",
                arrived(arrival, "transfer.published-by"),
                FormTable.row(
                        "transfer.receipt-day",
                        text(on),
                        "transfer.receipt-code",
                        code.map(made -> text(made.receipt(arrival.digest(), on, skipped(items))))
                                .orElseGet(() -> FormTable.label("transfer.sheet.no-code"))));
        return page(
                "transfer.sheet.published",
                facts,
                items.stream()
                        .map(item -> new Row(
                                item.indexNumber(),
                                item.version(),
                                item.action(),
                                item.title(),
                                item.isSkipped(),
                                item.isSkipped() ? null : item.changed(),
                                code.map(made -> made.elements(arrival.digest(), item.indexNumber(), item.elements()))
                                        .orElse("")))
                        .toList());
    }

    /** Of a package of items that was refused here: its 拒收码 is typed in where it came from. */
    Markup refused(PackageArrival arrival, String reason, Optional<ControlCode> code) {
        LocalDate on = LocalDate.ofInstant(arrival.endedAt(), BureauClock.ZONE);
        Markup typed = FormTable.row(
                "transfer.refusal-day",
                text(on),
                "transfer.refusal-code",
                code.map(made -> text(made.refusal(arrival.digest(), on)))
                        .orElseGet(() -> FormTable.label("transfer.sheet.no-code")));
        return refused(arrival, reason, typed);
    }

    /** Of another package that was refused here. */
    Markup refused(PackageArrival arrival, String reason) {
        return refused(arrival, reason, Markup.NONE);
    }

    private Markup refused(PackageArrival arrival, String reason, Markup typed) {
        Markup facts = Markup.element(
                "table class=\"facts\"",
                arrived(arrival, "transfer.refused-by"),
                arrival.passedBy() == null
                        ? Markup.NONE
                        : FormTable.wide("transfer.passed-by", done(arrival.passedBy(), arrival.passedAt())),
                typed,
                FormTable.wide("transfer.refusal-reason", text(reason)));
        return page("transfer.sheet.refused", facts, List.of());
    }

    /** Of a package that holds no items and has been taken over here. */
    Markup taken(PackageArrival arrival) {
        return page(
                "transfer.sheet.taken",
                Markup.element("table class=\"facts\"", arrived(arrival, "transfer.taken-by")),
                List.of());
    }

    private static List<String> skipped(List<StagedItem> items) {
        return items.stream()
                .filter(StagedItem::isSkipped)
                .map(StagedItem::indexNumber)
                .toList();
    }

    private Markup page(String title, Markup facts, List<Row> rows) {
        Markup heads = Markup.joined(HEADS.stream().map(FormTable::head));
        Markup lines =
                Markup.joined(IntStream.range(0, rows.size()).mapToObj(index -> line(index + 1, rows.get(index))));
        Markup table = rows.isEmpty()
                ? Markup.NONE
                : Markup.element("table class=\"lines\"", Markup.element("thead", Markup.element("tr", heads)), lines);
        return new PageFrame("control", footer, true)
                .around(
                        FormTable.label(title),
                        Markup.element(
                                "div class=\"page\"",
                                PageFrame.heading(agency, FormTable.label(title)),
                                facts,
                                table,
                                seals()));
    }

    private static Markup line(int number, Row row) {
        return Markup.element(
                "tr",
                FormTable.cell(text(number)),
                FormTable.cell(text(row.indexNumber())),
                FormTable.cell(text(row.version())),
                FormTable.cell(FormTable.labelOf(row.action())),
                FormTable.cell(text(row.title())
                        .and(
                                row.skipped()
                                        ? Markup.element("div", FormTable.labelOf(LineOutcome.SKIPPED))
                                        : Markup.NONE)
                        .and(
                                row.changed() == null
                                        ? Markup.NONE
                                        : Markup.element(
                                                "div",
                                                FormTable.label("transfer.arranged-there"),
                                                Markup.element("div class=\"pre\"", text(row.changed())),
                                                FormTable.label("transfer.elements-code"),
                                                Markup.element("strong", text(" " + row.code())),
                                                Markup.element("div", FormTable.label("transfer.sheet.type-in"))))));
    }

    private static Markup seals() {
        return Markup.element(
                "table class=\"seals\"",
                Markup.element("tr", seal("handover.sheet.hander"), seal("handover.sheet.receiver")));
    }

    private static Markup seal(String who) {
        return Markup.element(
                "td",
                Markup.element("p", FormTable.label(who).and(Markup.text("："))),
                Markup.element("p class=\"date\"", FormTable.label("handover.sheet.sign-day")));
    }

    private static Markup moment(Instant at) {
        return text(new Shown().moment(at));
    }

    private static Markup text(Object content) {
        return content == null ? Markup.NONE : Markup.text(content);
    }
}
