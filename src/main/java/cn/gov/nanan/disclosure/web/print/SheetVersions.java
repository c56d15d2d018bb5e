package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.version.Contributor;
import cn.gov.nanan.disclosure.version.FieldChange;
import cn.gov.nanan.disclosure.version.FileChange;
import cn.gov.nanan.disclosure.version.SaidOfPassages;
import cn.gov.nanan.disclosure.version.TextComparison;
import cn.gov.nanan.disclosure.version.Trace;
import cn.gov.nanan.disclosure.version.VersionLine;
import cn.gov.nanan.disclosure.web.Shown;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 修改痕迹（打印）: what was inserted and deleted in fields, files and text, by whom; and every version. */
record SheetVersions(Trace trace, SaidOfPassages said) {
    private static final Shown SHOWN = new Shown();

    /** Nothing where no two versions differ. */
    Markup markup() {
        return trace.comparison()
                .filter(TextComparison::isChanged)
                .map(this::compared)
                .orElse(Markup.NONE);
    }

    private Markup compared(TextComparison comparison) {
        Markup since =
                trace.isFromPublic() ? FormTable.label("version.public") : FormTable.label("version.nth", trace.from());
        Markup span = since.and(Markup.text(" → ")).and(FormTable.label("version.nth", trace.to()));
        return Markup.element("h2", FormTable.label("version.heading"), Markup.text("　"), span)
                .and(legend())
                .and(all(comparison.contributors(), SheetVersions::contributor, "ol class=\"small\""))
                .and(rows(comparison))
                .and(
                        comparison.body().isEmpty()
                                ? Markup.element("p", FormTable.label("version.body.same"))
                                : body(comparison))
                .and(versions());
    }

    private static Markup legend() {
        return Markup.element(
                "p class=\"small\"",
                FormTable.label("version.legend"),
                Markup.element("ins", FormTable.label("version.legend.inserted")),
                Markup.text("　"),
                Markup.element("del", FormTable.label("version.legend.deleted")));
    }

    private static Markup body(TextComparison comparison) {
        Markup said =
                comparison.isReshaped() ? Markup.element("p", FormTable.label("version.body.shape")) : Markup.NONE;
        return said.and(Markup.element("div class=\"body\"", new Markup(comparison.body())));
    }

    private static <T> Markup all(List<T> several, Function<T, Markup> each, String tag) {
        return Markup.element(tag, several.stream().map(each).reduce(Markup.NONE, Markup::and));
    }

    private static Markup contributor(Contributor one) {
        Markup versions = one.first() == one.last()
                ? FormTable.label("version.nth", one.last())
                : FormTable.label("version.span", one.first(), one.last());
        return Markup.element("li", Markup.text(one.name() + "　" + FormTable.name(one.step()) + "　"), versions);
    }

    private static Markup rows(TextComparison comparison) {
        Markup fields = comparison.fields().stream().map(SheetVersions::field).reduce(Markup.NONE, Markup::and);
        Markup files = comparison.files().isEmpty()
                ? Markup.NONE
                : FormTable.wide(
                        "form.files",
                        all(comparison.files(), change -> file(change, comparison.contributors()), "div"));
        return comparison.fields().isEmpty() && comparison.files().isEmpty()
                ? Markup.NONE
                : Markup.element("table", fields, files);
    }

    private static Markup field(FieldChange change) {
        return FormTable.wide(change.key(), new Markup(change.xhtml()));
    }

    private static Markup file(FileChange change, List<Contributor> contributors) {
        String digests = change.files().stream().map(StoredFile::sha256).collect(Collectors.joining(" → "));
        return Markup.element(
                "div",
                FormTable.label(change.kind()),
                Markup.text("　" + change.names() + "　"
                        + contributors.get(change.by() - 1).name()),
                digests.isEmpty() ? Markup.NONE : FormTable.small("SHA-256 " + digests));
    }

    private Markup versions() {
        Markup heads = Stream.of("version.number", "version.officer", "procedure.step", "version.at", "version.parts")
                .map(FormTable::head)
                .reduce(Markup.NONE, Markup::and);
        Markup lines = trace.lines().stream().map(SheetVersions::line).reduce(Markup.NONE, Markup::and);
        return FormTable.headed("table class=\"trail\"", heads, lines);
    }

    private static Markup line(VersionLine line) {
        String parts = line.parts().stream().sorted().map(FormTable::name).collect(Collectors.joining("、"));
        return Markup.element(
                "tr",
                FormTable.cell(FormTable.label("version.nth", line.number())),
                FormTable.cell(Markup.text(line.officer())),
                FormTable.cell(FormTable.labelOf(line.step())),
                FormTable.cell(Markup.text(SHOWN.moment(line.at()))),
                FormTable.cell(parts.isEmpty() ? FormTable.label("version.first") : Markup.text(parts)));
    }
}
