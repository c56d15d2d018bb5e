package cn.gov.nanan.disclosure.annual;

import static cn.gov.nanan.disclosure.annual.ReportTable.*;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import cn.gov.nanan.disclosure.remedy.RemedyResult;
import cn.gov.nanan.disclosure.reply.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * 一个数字的查询: which cases it counts, in a year from {@code :first} to {@code :last}.
 *
 * @param id path to the number by which they are ordered
 * @param selected what is read of each
 * @param from where they are, and which
 * @param parameters besides the days
 * @param reading what is made of each
 */
record FigureQuestion(
        String id,
        String selected,
        String from,
        Map<String, Object> parameters,
        Function<Object[], AnnualCase> reading) {
    private static final String CONCLUDED = "(r.concludedOn between :first and :last and r.receivedOn <= :last"
            + " or r.receivedOn between :first and :last and r.concludedOn < :first)";
    private static final String DECIDED = "m.written.decidedOn between :first and :last";
    private static final String UNDECIDED =
            "m.written.receivedOn <= :last and (m.written.decidedOn is null or m.written.decidedOn > :last)";

    private static final String REQUESTS_OF = " from InformationRequest r where r.id > :after and ";
    private static final String REMEDIES_OF = " from RemedyCase m where m.id > :after and m.written.kind = :kind and ";
    private static final String ITEMS_OF =
            " from PublicRecord b join InformationItem i on i.id = b.item where i.id > :after and "
                    + AnnualCounts.NORMATIVE_ITEM + " and b.attribute = :proactive"
                    + " and i.issue.formationDate <= :last and ";

    /** Empty of a figure that is written by hand. */
    static Optional<FigureQuestion> of(ReportCell cell) {
        return switch (cell.table()) {
            case REQUESTS -> Optional.of(ofRequests(cell));
            case REMEDIES -> Optional.of(ofRemedies(cell));
            case PROACTIVE -> cell.row().equals(NORMATIVE) ? Optional.of(ofItems(cell)) : Optional.empty();
        };
    }

    private static FigureQuestion ofRequests(ReportCell cell) {
        Map<String, Object> parameters = new HashMap<>();
        String which =
                switch (cell.row()) {
                    case NEW -> "r.receivedOn between :first and :last";
                    case CARRIED_IN -> "r.receivedOn < :first and (r.concludedOn is null or r.concludedOn >= :first)";
                    case CARRIED_OUT -> "r.receivedOn <= :last and (r.concludedOn is null or r.concludedOn > :last)";
                    case PROCESSED -> CONCLUDED;
                    default -> {
                        parameters.put("outcome", outcome(cell.row()));
                        yield CONCLUDED + " and r.outcome = :outcome";
                    }
                };
        if (!cell.column().equals(TOTAL)) {
            parameters.put("kind", ApplicantKind.valueOf(cell.column()));
            which += " and r.applicant = :kind";
        }
        return new FigureQuestion(
                "r.id",
                "r.id, r.number, r.receivedOn, r.concludedOn, r.outcome, r.applicant",
                REQUESTS_OF + which,
                parameters,
                row -> row(AnnualCase.CaseSource.REQUEST, row, (Outcome) row[4], (ApplicantKind) row[5]));
    }

    private static FigureQuestion ofRemedies(ReportCell cell) {
        String[] kindAndResult = cell.column().split("-");
        Map<String, Object> parameters = new HashMap<>(Map.of("kind", RemedyKind.valueOf(kindAndResult[0])));
        String which =
                switch (kindAndResult[1]) {
                    case PENDING -> UNDECIDED;
                    case TOTAL -> "(" + DECIDED + " or " + UNDECIDED + ")";
                    default -> {
                        parameters.put("result", RemedyResult.valueOf(kindAndResult[1]));
                        yield DECIDED + " and m.written.result = :result";
                    }
                };
        return new FigureQuestion(
                "m.id",
                "m.id, m.written.number, m.written.receivedOn, m.written.decidedOn, m.written.result",
                REMEDIES_OF + which,
                parameters,
                row -> row(AnnualCase.CaseSource.REMEDY, row, (RemedyResult) row[4], null));
    }

    private static FigureQuestion ofItems(ReportCell cell) {
        String which =
                switch (cell.column()) {
                    case MADE -> "i.issue.formationDate >= :first";
                    case ABOLISHED -> "i.publicLife.repealedOn between :first and :last";
                    default -> "(i.publicLife.repealedOn is null or i.publicLife.repealedOn > :last)"
                            + " and (i.text.form.expiryDate is null or i.text.form.expiryDate > :last)";
                };
        return new FigureQuestion(
                "i.id",
                "i.id, i.text.form.title, i.issue.formationDate, i.publicLife.repealedOn",
                ITEMS_OF + which,
                Map.of("category", AnnualCounts.NORMATIVE_CATEGORY, "proactive", Attribute.PROACTIVE),
                row -> row(AnnualCase.CaseSource.ITEM, row, null, null));
    }

    private static AnnualCase row(AnnualCase.CaseSource source, Object[] row, Enum<?> how, ApplicantKind kind) {
        return new AnnualCase(
                source, (Long) row[0], (String) row[1], kind, (LocalDate) row[2], (LocalDate) row[3], how);
    }

    private static Outcome outcome(String row) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.row().equals(row))
                .findFirst()
                .orElseThrow();
    }
}
