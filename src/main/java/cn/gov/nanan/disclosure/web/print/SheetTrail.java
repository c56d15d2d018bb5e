package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.Correction;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.OutsideArrangement;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.version.SaidOfPassages;
import cn.gov.nanan.disclosure.web.Shown;
import cn.gov.nanan.disclosure.web.items.TrailLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** 办理情况（打印）: the latest opinion of each on the attribute side by side, and every act. */
record SheetTrail(InformationItem item, SaidOfPassages said) {
    private static final Shown SHOWN = new Shown();
    private static final List<String> WIDTHS = List.of("32mm", "23mm", "27mm", "20mm", "24mm", "48mm");
    private static final List<Role> OPINIONS =
            List.of(Role.DRAFTER, Role.SECTION_HEAD, Role.LEADER, Role.DISCLOSURE_OFFICE);

    Markup opinions() {
        Markup heads = OPINIONS.stream()
                .map(role -> Markup.element("th", FormTable.labelOf(role)))
                .reduce(Markup.NONE, Markup::and);
        Markup cells = OPINIONS.stream().map(this::opinion).reduce(Markup.NONE, Markup::and);
        return FormTable.headed(heads, Markup.element("tr", cells));
    }

    Markup lines() {
        if (item.trail().isEmpty()) {
            return Markup.element("p", FormTable.label("procedure.trail.none"));
        }
        Markup heads = Stream.of(
                        "procedure.trail.at",
                        "procedure.step",
                        "procedure.trail.officer",
                        "procedure.trail.act",
                        "attribute.attribute",
                        "FormText.REMARK")
                .map(FormTable::head)
                .reduce(Markup.NONE, Markup::and);
        Markup columns = WIDTHS.stream()
                .map(width -> Markup.element("col style=\"width: " + width + "\""))
                .reduce(Markup.NONE, Markup::and);
        Markup rows = TrailLine.of(item).stream().map(this::line).reduce(Markup.NONE, Markup::and);
        return Markup.element(
                "table class=\"trail\"", Markup.element("colgroup", columns), FormTable.headed(heads, rows));
    }

    /** 不公开理由 with what belongs to it, line by line. */
    static Markup grounds(Decision decision) {
        return Stream.of(
                        FormTable.name(decision.ground()),
                        FormTable.name(decision.harm()),
                        decision.citation(),
                        decision.reason())
                .filter(line -> line != null && !line.isEmpty())
                .map(line -> Markup.element("div", Markup.text(line)))
                .reduce(Markup.NONE, Markup::and);
    }

    private Markup opinion(Role role) {
        Optional<HandlingEntry> last = item.trail().stream()
                .filter(entry -> entry.role() == role && (entry.decision() != null || entry.isUndecided()))
                .reduce((first, second) -> second);
        return last.map(SheetTrail::cell).orElseGet(() -> Markup.element("td", Markup.text("—")));
    }

    private static Markup cell(HandlingEntry entry) {
        return Markup.element(
                entry.isAttributeChanged() ? "td class=\"changed\"" : "td",
                verb(entry),
                Markup.element("div class=\"mark\"", said(entry)),
                entry.isUndecided() ? next() : grounds(entry.decision()),
                Markup.element("div", Markup.text(entry.remark())),
                FormTable.small(officer(entry)),
                FormTable.small(SHOWN.moment(entry.at())));
    }

    /** Which attribute it was, or 不能确定，报请认定. */
    private static Markup said(HandlingEntry entry) {
        return entry.isUndecided()
                ? FormTable.label("procedure.undecided")
                : FormTable.labelOf(entry.decision().attribute());
    }

    /** What must be done next where the 公开办 could not decide. */
    private static Markup next() {
        return Markup.element("div class=\"small\"", FormTable.label("procedure.undecided.next"));
    }

    /** Who acted, and for whom where he stood in (代). */
    private static String officer(HandlingEntry entry) {
        return entry.holder() == null
                ? entry.officer().name()
                : entry.officer().name() + "（"
                        + Messages.text(
                                Locale.CHINESE,
                                "procedure.trail.holder",
                                entry.holder().name()) + "）";
    }

    private static Markup verb(HandlingEntry entry) {
        String key = new TrailLine(entry, null, null).verb();
        return key == null ? Markup.NONE : Markup.element("div class=\"small\"", FormTable.label(key));
    }

    private Markup line(TrailLine told) {
        return told.isOutside() ? outside(told.outside()) : act(told);
    }

    /** 外网整理要素: by no officer of this side. */
    private static Markup outside(OutsideArrangement told) {
        Markup source = told.receipt() == 0
                ? FormTable.label("procedure.outside.typed")
                : Markup.text(Messages.text(Locale.CHINESE, "procedure.outside.receipt", told.receipt()));
        return Markup.element(
                "tr",
                FormTable.cell(Markup.text(SHOWN.moment(told.at()))),
                FormTable.cell(Markup.text("—")),
                FormTable.cell(FormTable.label("procedure.outside").and(Markup.element("div class=\"small\"", source))),
                FormTable.cell(FormTable.labelOf(Action.ARRANGE)),
                FormTable.cell(Markup.text("—")),
                FormTable.cell(parts(told.parts())));
    }

    private Markup act(TrailLine told) {
        HandlingEntry entry = told.entry();
        Markup attribute = entry.isUndecided()
                ? said(entry).and(next())
                : entry.decision() == null ? Markup.text("—") : verb(entry).and(said(entry));
        return Markup.element(
                "tr",
                FormTable.cell(Markup.text(SHOWN.moment(entry.at()))),
                FormTable.cell(FormTable.labelOf(entry.step())),
                FormTable.cell(Markup.text(officer(entry)).and(FormTable.small(FormTable.name(entry.role())))),
                FormTable.cell(FormTable.labelOf(entry.action())),
                FormTable.cell(attribute),
                FormTable.cell(Markup.text(entry.remark())
                        .and(passages(entry))
                        .and(findings(entry))
                        .and(correction(told.correction()))));
    }

    /** 段落意见: each after the passage of which it was said. */
    private Markup passages(HandlingEntry entry) {
        return said.at(entry.position()).stream()
                .map(one ->
                        FormTable.small("「" + one.quoted() + "」").and(Markup.element("div", Markup.text(one.remark()))))
                .reduce(Markup.NONE, Markup::and);
    }

    /** 保密审查七问 with their answers, where the act reviewed. */
    private static Markup findings(HandlingEntry entry) {
        if (entry.findings() == null) {
            return Markup.NONE;
        }
        String said = Messages.text(
                Locale.CHINESE, "clearance.findings.said", entry.findings().text(Locale.CHINESE));
        Markup group = entry.isInGroup()
                ? FormTable.small(Messages.text(Locale.CHINESE, "clearance.findings.in-group"))
                : Markup.NONE;
        return FormTable.small(said).and(group);
    }

    /** 更正: what the public is told, and each element as it was and as it shall be. */
    private static Markup correction(Correction correction) {
        return correction == null
                ? Markup.NONE
                : Markup.element("div", Markup.text(correction.note())).and(parts(correction.parts()));
    }

    private static Markup parts(List<Corrected> parts) {
        return parts.stream()
                .map(part -> FormTable.small(
                        FormTable.name(part.part()) + "：" + shown(part.before()) + " → " + shown(part.after())))
                .reduce(Markup.NONE, Markup::and);
    }

    private static String shown(String text) {
        return text == null ? "—" : text;
    }
}
