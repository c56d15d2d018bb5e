package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.print.PageFrame;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Relation;
import cn.gov.nanan.disclosure.screening.Confirmation;
import cn.gov.nanan.disclosure.web.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 发文处理单（打印）: the fields of an item as they stand in the paper form, always in Chinese. The opinions on the
 * attribute stand side by side, 细则 一（一）1 to 3.
 *
 * @param category name of the 内容类别, null where none is chosen
 * @param theme name of the 主题分类, null where none is chosen
 * @param confirmed what was ticked before it was published
 */
record DispatchSheet(
        InformationItem item,
        String category,
        String theme,
        SheetDeadlines deadlines,
        SheetVersions versions,
        List<Confirmation> confirmed) {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Shown SHOWN = new Shown();

    /** The whole form; {@code agency} heads it, {@code footer} says who printed it and when. */
    Markup markup(String agency, String footer) {
        SheetTrail trail = new SheetTrail(item, versions.said());
        Markup body = Markup.template(
                "dispatch-form",
                Map.ofEntries(
                        Map.entry("fields", fields()),
                        Map.entry("opinions-heading", FormTable.label("print.opinions")),
                        Map.entry("opinions", trail.opinions()),
                        Map.entry("deadlines-heading", FormTable.label("deadline.heading")),
                        Map.entry("deadlines", deadlines.markup()),
                        Map.entry("trail-heading", FormTable.label("procedure.trail")),
                        Map.entry("trail", trail.lines()),
                        Map.entry("body-heading", FormTable.label("FormText.BODY")),
                        Map.entry("body", body()),
                        Map.entry("versions", versions.markup())));
        Markup heading = PageFrame.heading(agency, FormTable.label("form.heading"));
        return new PageFrame("dispatch-form", footer, true).around(Markup.text(item.title()), heading.and(body));
    }

    private Markup fields() {
        DispatchForm form = item.form();
        return Stream.of(
                        FormTable.wide(
                                "FormText.TITLE", Markup.element("span class=\"name\"", Markup.text(item.title()))),
                        FormTable.pair("print.number", item.id(), "procedure.step", FormTable.name(item.step())),
                        type(),
                        joint(),
                        attribute(),
                        FormTable.pair("FormText.CATEGORY", category, "FormText.THEME", theme),
                        FormTable.pair("staff.section", item.section().name(), "procedure.drafter", drafter()),
                        FormTable.pair(
                                "form.urgency", FormTable.name(form.urgency()), "FormText.KEYWORDS", form.keywords()),
                        FormTable.wide("FormText.RECIPIENTS", Markup.text(form.recipients())),
                        FormTable.wide("FormText.COPIES", Markup.text(form.copies())),
                        FormTable.wide("FormText.SUMMARY", Markup.text(form.summary())),
                        selfChecks(),
                        relation(),
                        FormTable.pair(
                                "number.document-number",
                                item.documentNumber(),
                                "number.index-number",
                                item.indexNumber()),
                        FormTable.pair(
                                "procedure.formation-date",
                                item.dates().formation(),
                                "procedure.issue-date",
                                item.issueDate()),
                        FormTable.pair("form.effective", form.effectiveDate(), "form.expiry", form.expiryDate()),
                        new SheetRelease(item, confirmed).rows(),
                        FormTable.wide("form.files", files()))
                .reduce(Markup.NONE, Markup::and);
    }

    /** 自查事项 that the drafter ticked. */
    private Markup selfChecks() {
        return item.form().selfChecks().stream()
                .sorted()
                .map(tick -> Markup.element("div", Markup.text("✓ "), FormTable.labelOf(tick)))
                .reduce(Markup::and)
                .map(ticks -> FormTable.wide("form.self-checks", ticks))
                .orElse(Markup.NONE);
    }

    private Markup relation() {
        Relation own = item.relation();
        if (own == null) {
            return Markup.NONE;
        }
        String against = own.earlier() != null
                ? own.earlier().title()
                : own.rumour() == null
                        ? ""
                        : own.rumour().text() + "（" + own.rumour().seenOn() + "）";
        return FormTable.wide("procedure.relation", Markup.text(FormTable.name(own.kind()) + "：" + against));
    }

    private Markup type() {
        if (item.typeRule() == null) {
            return FormTable.pair("attribute.type", null, "attribute.subtype", null);
        }
        String clause = item.typeRule().wording().citation() + "："
                + item.typeRule().wording().clause();
        return FormTable.pair(
                        "attribute.type",
                        item.documentType().chinese(),
                        "attribute.subtype",
                        item.typeRule().subtype(CHINESE))
                .and(FormTable.wide("attribute.clause", Markup.element("span class=\"small\"", Markup.text(clause))));
    }

    /** 联合制发机关 and who leads, of what is issued jointly. */
    private Markup joint() {
        return item.provenance().partnerNames().isEmpty()
                ? Markup.NONE
                : FormTable.pair(
                        "provenance.partners",
                        item.provenance().partners(),
                        "provenance.lead",
                        item.provenance().lead());
    }

    private Markup attribute() {
        Decision decision = item.decision();
        if (decision == null) {
            return FormTable.pair("attribute.attribute", null, "attribute.ground", null);
        }
        Markup mark = Markup.element("span class=\"mark\"", FormTable.labelOf(decision.attribute()));
        return FormTable.row("attribute.attribute", mark, "attribute.ground", SheetTrail.grounds(decision));
    }

    private String drafter() {
        return item.drafter().name();
    }

    private Markup files() {
        return item.attachments().stream()
                .map(DispatchSheet::file)
                .reduce(Markup::and)
                .orElseGet(() -> FormTable.label("form.files.none"));
    }

    private static Markup file(StoredFile file) {
        String facts = "　" + SHOWN.size(file.size()) + "　SHA-256 " + file.sha256();
        return Markup.element(
                "div", Markup.text(file.name()), Markup.element("span class=\"small\"", Markup.text(facts)));
    }

    private Markup body() {
        String html = item.form().body();
        if (html == null) {
            return FormTable.label(item.attachments().isEmpty() ? "form.body.nowhere" : "form.body.none");
        }
        return Markup.rich(html);
    }
}
