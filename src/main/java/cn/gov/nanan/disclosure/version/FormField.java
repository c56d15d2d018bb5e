package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.procedure.TextState;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.redline.Redline;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 对比栏目: the fields that are compared besides text and files, in the order of the form. */
enum FormField {
    TITLE("FormText.TITLE", true, Redline::plain, (said, names) -> said.form().title()),
    TYPE(
            "attribute.type",
            true,
            Redline::whole,
            (said, names) -> type(said.draft().typeRule(), names)),
    ATTRIBUTE(
            "attribute.attribute",
            false,
            Redline::whole,
            (said, names) -> said.draft().decision() == null
                    ? null
                    : names.of(said.draft().decision().attribute())),
    GROUND(
            "attribute.ground",
            false,
            Redline::plain,
            (said, names) -> ground(said.draft().decision(), names)),
    CATEGORY(
            "FormText.CATEGORY",
            true,
            Redline::whole,
            (said, names) -> names.category(said.form().categoryCode())),
    THEME(
            "FormText.THEME",
            true,
            Redline::whole,
            (said, names) -> names.theme(said.form().themeCode())),
    KEYWORDS("FormText.KEYWORDS", true, Redline::plain, (said, names) -> said.form()
            .keywords()),
    SUMMARY("FormText.SUMMARY", true, Redline::plain, (said, names) -> said.form()
            .summary()),
    RECIPIENTS("FormText.RECIPIENTS", false, Redline::plain, (said, names) -> said.form()
            .recipients()),
    COPIES("FormText.COPIES", false, Redline::plain, (said, names) -> said.form()
            .copies()),
    URGENCY(
            "form.urgency",
            false,
            Redline::whole,
            (said, names) -> names.of(said.form().urgency())),
    EFFECTIVE(
            "form.effective",
            true,
            Redline::whole,
            (said, names) -> day(said.form().effectiveDate())),
    EXPIRY("form.expiry", true, Redline::whole, (said, names) -> day(said.form().expiryDate())),
    SELF_CHECKS(
            "form.self-checks",
            false,
            Redline::whole,
            (said, names) -> names.of(said.form().selfChecks())),
    PROVENANCE(
            "provenance.origin",
            true,
            Redline::plain,
            (said, names) -> provenance(said.draft().provenance(), names)),
    RUMOUR(
            "version.rumour",
            true,
            Redline::plain,
            (said, names) -> rumour(said.draft().rumour(), names));

    private final String key;
    private final boolean open;
    private final Function<String, Redline> reading;
    private final BiFunction<TextState, Names, String> text;

    FormField(String key, boolean open, Function<String, Redline> reading, BiFunction<TextState, Names, String> text) {
        this.key = key;
        this.open = open;
        this.reading = reading;
        this.text = text;
    }

    /** The key of its label. */
    String key() {
        return key;
    }

    /** Is it compared with what is public too? What the public reads, and by what right it may, 条例第十条、第十五条. */
    boolean isOpen() {
        return open;
    }

    Redline begun(TextState said, Names names) {
        return reading.apply(text(said, names));
    }

    String text(TextState said, Names names) {
        return text.apply(said, names);
    }

    private static String type(TypeRule rule, Names names) {
        return rule == null ? null : names.of(rule.documentType()) + " " + rule.subtype(names.locale());
    }

    private static String ground(Decision decision, Names names) {
        return decision == null
                ? null
                : line(names.of(decision.ground()), names.of(decision.harm()), decision.citation(), decision.reason());
    }

    private static String provenance(Provenance from, Names names) {
        return line(
                names.of(from.origin()),
                names.said("provenance.carrier", names.of(from.carrier())),
                names.said("provenance.holder", from.holder()),
                names.said("provenance.holder-code", from.holderCode()),
                names.said("provenance.holder-number", from.holderNumber()),
                names.said("provenance.holder-date", from.holderDate()),
                names.said("provenance.obtained-on", from.obtainedOn()),
                names.said("provenance.partners", from.partners()),
                names.said("provenance.lead", from.lead()),
                names.said("provenance.right", names.of(from.right())),
                names.said("provenance.right-citation", from.rightCitation()),
                names.said("provenance.claim", names.of(from.claim())),
                names.said("provenance.claimant", from.claimant()),
                names.said("provenance.claim-text", from.claimText()),
                names.said("provenance.planned", names.of(from.planned())),
                names.said("FormText.LINK", from.plannedUrl()));
    }

    private static String rumour(Rumour rumour, Names names) {
        return rumour == null
                ? null
                : line(
                        rumour.text(),
                        names.said("form.rumour.seen-on", rumour.seenOn()),
                        names.said("form.rumour.url", rumour.url()));
    }

    private static String day(Object date) {
        return date == null ? null : date.toString();
    }

    private static String line(Object... words) {
        return Stream.of(words).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining("；"));
    }
}
