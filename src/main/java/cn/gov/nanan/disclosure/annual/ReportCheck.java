package cn.gov.nanan.disclosure.annual;

import static cn.gov.nanan.disclosure.annual.ReportTable.*;

import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import cn.gov.nanan.disclosure.remedy.RemedyResult;
import cn.gov.nanan.disclosure.reply.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 勾稽关系: one identity that the figures of the format must fulfil.
 *
 * @param rule key of its words, such as {@code annual.check.balance}
 * @param where key of the words for its column or row; null where there is one alone
 * @param left what stands on one side
 * @param right what must be the same
 * @param warns whether it may be broken for a good reason, such as a clean-up of old documents
 */
public record ReportCheck(String rule, String where, BigDecimal left, BigDecimal right, boolean warns) {
    public boolean holds() {
        return left.compareTo(right) == 0;
    }

    /** For pages: is it a fault, and not only unusual? */
    public boolean isFault() {
        return !holds() && !warns;
    }

    /**
     * All identities of a year.
     *
     * @param before the figures of the year before
     */
    static List<ReportCheck> of(ReportFigures now, ReportFigures before) {
        List<ReportCheck> checks = new ArrayList<>();
        REQUESTS.columns().forEach(column -> checks.addAll(ofColumn(now, before, column)));
        REQUESTS.rows().forEach(row -> checks.add(ofRow(now, row)));
        RemedyKind.REPORTED.forEach(kind -> checks.add(ofRemedies(now, kind)));
        checks.add(new ReportCheck(
                "annual.check.valid",
                null,
                now.value(NORMATIVE, VALID),
                before.value(NORMATIVE, VALID)
                        .add(now.value(NORMATIVE, MADE))
                        .subtract(now.value(NORMATIVE, ABOLISHED)),
                true));
        return List.copyOf(checks);
    }

    private static List<ReportCheck> ofColumn(ReportFigures now, ReportFigures before, ReportLine column) {
        String id = column.id();
        return List.of(
                new ReportCheck(
                        "annual.check.balance",
                        column.label(),
                        now.value(NEW, id).add(now.value(CARRIED_IN, id)),
                        now.value(PROCESSED, id).add(now.value(CARRIED_OUT, id)),
                        false),
                new ReportCheck(
                        "annual.check.processed",
                        column.label(),
                        now.value(PROCESSED, id),
                        sum(Arrays.stream(Outcome.values()).map(outcome -> now.value(outcome.row(), id))),
                        false),
                new ReportCheck(
                        "annual.check.carried",
                        column.label(),
                        now.value(CARRIED_IN, id),
                        before.value(CARRIED_OUT, id),
                        false));
    }

    private static ReportCheck ofRow(ReportFigures now, ReportLine row) {
        return new ReportCheck(
                "annual.check.total",
                row.label(),
                now.value(row.id(), TOTAL),
                sum(REQUESTS.columns().stream()
                        .filter(column -> !column.id().equals(TOTAL))
                        .map(column -> now.value(row.id(), column.id()))),
                false);
    }

    private static ReportCheck ofRemedies(ReportFigures now, RemedyKind kind) {
        return new ReportCheck(
                "annual.check.remedies",
                Messages.keyOf(kind),
                now.value(RESULTS, column(kind, TOTAL)),
                sum(Stream.concat(RemedyResult.REPORTED.stream().map(Enum::name), Stream.of(PENDING))
                        .map(result -> now.value(RESULTS, column(kind, result)))),
                false);
    }

    private static BigDecimal sum(Stream<BigDecimal> some) {
        return some.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
