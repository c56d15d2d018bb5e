package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.GivenDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 翻页位置: the row after which a list goes on, as its day or moment and its id; written {@code 2026-03-05.42}.
 *
 * @param rank which of the lists that are merged the row is of; written after them, unless it is the first
 */
record Place(Object at, long id, int rank) {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|\\d{1,17})\\.(\\d{1,18})(?:\\.(\\d))?");

    /** @throws BusinessException {@code procedure.error.cursor} for anything that is no place in such a list */
    static Place parse(String text, boolean moment) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches() || moment == matcher.group(1).contains("-")) {
            throw new BusinessException("procedure.error.cursor");
        }
        long id = Long.parseLong(matcher.group(2));
        int rank = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return moment
                ? new Place(Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS), id, rank)
                : new Place(
                        GivenDate.day(matcher.group(1))
                                .orElseThrow(() -> new BusinessException("procedure.error.cursor")),
                        id,
                        rank);
    }

    /** A day counts from its first moment. */
    Instant moment() {
        return at instanceof Instant moment ? moment : Span.start((LocalDate) at);
    }

    @Override
    public String toString() {
        return (at instanceof Instant moment ? String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, moment)) : at)
                + "." + id + (rank == 0 ? "" : "." + rank);
    }
}
