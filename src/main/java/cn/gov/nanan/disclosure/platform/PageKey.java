package cn.gov.nanan.disclosure.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 翻页位置: the row after which a list goes on, whatever was added meanwhile; written {@code 2026-03-05.42}, or with the
 * microseconds of a moment in place of the day.
 *
 * @param at day or moment by which the list is ordered
 * @param id of the row
 * @param rank of the lists that are merged, the one that the row is of; written after them, unless it is the first
 */
public record PageKey(Temporal at, long id, int rank) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\d{4}-\\d\\d-\\d\\d)|(\\d{1,17}))\\.(\\d{1,18})(?:\\.(\\d))?");

    public static PageKey of(LocalDate day, long id) {
        return new PageKey(day, id, 0);
    }

    public static PageKey of(Instant moment, long id) {
        return new PageKey(moment, id, 0);
    }

    /**
     * In a list that is ordered by days; empty for the first page.
     *
     * @throws BusinessException {@code common.error.page-key} for anything that is no key of such a list
     */
    public static Optional<PageKey> ofDay(String text) {
        return given(text, LocalDate.class);
    }

    /**
     * In a list that is ordered by moments; empty for the first page.
     *
     * @throws BusinessException {@code common.error.page-key} for anything that is no key of such a list
     */
    public static Optional<PageKey> ofMoment(String text) {
        return given(text, Instant.class);
    }

    /**
     * In a list that is ordered by days first and then, for what has none, by moments; empty for the first page.
     *
     * @throws BusinessException {@code common.error.page-key} for anything that is no key of such a list
     */
    public static Optional<PageKey> ofEither(String text) {
        return given(text, Temporal.class);
    }

    /**
     * In a list that is ordered by the ids of its rows: the last one of the page before; 0 for the first page.
     *
     * @throws BusinessException {@code common.error.page-key} for anything that is no id
     */
    public static long ofId(String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,18}")) {
            throw BusinessException.address("common.error.page-key");
        }
        return Long.parseLong(text);
    }

    private static Optional<PageKey> given(String text, Class<?> order) {
        return text == null || text.isEmpty()
                ? Optional.empty()
                : Optional.of(parse(text)
                        .filter(key -> order.isInstance(key.at()))
                        .orElseThrow(() -> BusinessException.address("common.error.page-key")));
    }

    private static Optional<PageKey> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Temporal> at = matcher.group(1) != null
                ? GivenDate.day(matcher.group(1)).map(Temporal.class::cast)
                : Optional.of(Instant.EPOCH.plus(Long.parseLong(matcher.group(2)), ChronoUnit.MICROS));
        int rank = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
        return at.map(place -> new PageKey(place, Long.parseLong(matcher.group(3)), rank));
    }

    /** A day counts from its first moment. */
    public Instant moment() {
        return at instanceof LocalDate day ? day.atStartOfDay(BureauClock.ZONE).toInstant() : Instant.from(at);
    }

    @Override
    public String toString() {
        return (at instanceof Instant moment ? ChronoUnit.MICROS.between(Instant.EPOCH, moment) : at) + "." + id
                + (rank == 0 ? "" : "." + rank);
    }
}
