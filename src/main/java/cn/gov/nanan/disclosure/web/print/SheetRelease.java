package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.PublicInterest;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.provenance.DeclaredClaim;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.screening.Confirmation;
import cn.gov.nanan.disclosure.web.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 来源与发布前核对（打印）: from whom it came, what is claimed of it and how that was decided, 条例第十五条; and what was ticked before
 * it was published, by whom and when.
 */
record SheetRelease(InformationItem item, List<Confirmation> confirmed) {
    private static final Shown SHOWN = new Shown();

    Markup rows() {
        return source().and(claim()).and(screening());
    }

    private Markup source() {
        Provenance from = item.provenance();
        Markup planned = from.planned() == null
                ? Markup.NONE
                : FormTable.wide(
                        "provenance.planned",
                        FormTable.labelOf(from.planned())
                                .and(Markup.text(from.plannedUrl() == null ? "" : "　" + from.plannedUrl())));
        return from.origin().isObtained()
                ? FormTable.pair("provenance.holder", from.holder(), "provenance.holder-code", from.holderCode())
                        .and(FormTable.pair(
                                "provenance.holder-number",
                                from.holderNumber(),
                                "provenance.obtained-on",
                                from.obtainedOn()))
                        .and(planned)
                : Markup.NONE;
    }

    private Markup claim() {
        Optional<DeclaredClaim> claimed = item.declared();
        List<Clearance> asked = item.clearances().all().stream()
                .filter(one -> one.purpose() == Purpose.THIRD_PARTY)
                .toList();
        List<PublicInterest> decided = item.clearances().decisions();
        if (claimed.isEmpty() && asked.isEmpty() && decided.isEmpty()) {
            return Markup.NONE;
        }
        Markup said = claimed.map(one ->
                        FormTable.label("provenance.claim.warning", one.claim(), one.text() == null ? "—" : one.text()))
                .orElseGet(() -> FormTable.label("provenance.claim.none"));
        Stream<Markup> state = claimed.stream()
                .flatMap(one -> Stream.concat(
                        item.provenance().isClaimed()
                                ? Stream.empty()
                                : Stream.of(FormTable.label("clearance.claim.dropped")),
                        Stream.of(FormTable.label(
                                item.releaseConditions().isClaimReleased()
                                        ? "clearance.claim.released"
                                        : "clearance.claim.open"))));
        return lines(
                "provenance.claim",
                Stream.of(
                                Stream.of(said),
                                asked.stream().map(SheetRelease::answer),
                                decided.stream().map(SheetRelease::decision),
                                state)
                        .flatMap(line -> line));
    }

    /** 第三方的答复. */
    private static Markup answer(Clearance one) {
        return one.isOpen()
                ? FormTable.label("print.third-party.open", one.body(), one.askedOn())
                : FormTable.label(
                        "print.third-party",
                        one.body(),
                        one.askedOn(),
                        one.answeredOn(),
                        FormTable.name(one.means()),
                        one.answer(),
                        one.note() == null ? "" : one.note());
    }

    /** 公共利益决定. */
    private static Markup decision(PublicInterest one) {
        return FormTable.label(
                        "clearance.interest.of", one.decidedBy().name(), one.decidedOn(), one.toldOn(), one.party())
                .and(Markup.text(one.reason()));
    }

    private Markup screening() {
        return confirmed.isEmpty()
                ? Markup.NONE
                : lines(
                        "screening.heading",
                        confirmed.stream()
                                .map(one -> FormTable.label(
                                        "screening.confirmed",
                                        one.text(Locale.SIMPLIFIED_CHINESE, item.attachments()),
                                        one.officer().name(),
                                        SHOWN.moment(one.at()))));
    }

    private static Markup lines(String key, Stream<Markup> lines) {
        return FormTable.wide(
                key, lines.map(line -> Markup.element("div", line)).reduce(Markup.NONE, Markup::and));
    }
}
