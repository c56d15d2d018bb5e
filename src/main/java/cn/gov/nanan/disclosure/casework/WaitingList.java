package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.remedy.RemedyTray;
import cn.gov.nanan.disclosure.worklist.InTray;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 待办一览: requests, items and remedies in one list. What is owed by a day comes first, by that day, of each kind; then the items
 * of which nothing is owed yet, newest first. Six queries a page at most.
 */
@Stateless
public class WaitingList {
    private static final PageKey BEGINNING = PageKey.of(LocalDate.EPOCH, 0);

    private static final Comparator<WaitingRow> DUE_FIRST = Comparator.comparing(
                    (WaitingRow row) -> (LocalDate) row.key().at())
            .thenComparing(row -> row.key().rank())
            .thenComparing(WaitingRow::id);

    @Inject
    private RequestTray requests;

    @Inject
    private InTray items;

    @Inject
    private RemedyTray remedies;

    /** @param cursor null for the first page */
    public WaitingRows waiting(String cursor, int limit) {
        Optional<PageKey> place = PageKey.ofEither(cursor);
        boolean dated = place.filter(last -> last.at() instanceof Instant).isEmpty();
        List<WaitingRow> rows = new ArrayList<>(dated ? dated(place.orElse(BEGINNING), limit + 1) : List.of());
        if (rows.size() <= limit) {
            items.waitingUndated(dated ? null : cursor, limit + 1 - rows.size()).rows().stream()
                    .map(WaitingRow::of)
                    .forEach(rows::add);
        }
        return WaitingRows.of(rows, limit);
    }

    private List<WaitingRow> dated(PageKey last, int limit) {
        LocalDate day = (LocalDate) last.at();
        return Stream.of(
                        requests.waitingAfter(day, after(last, WaitingRow.REQUEST_RANK), limit).stream()
                                .map(WaitingRow::of),
                        items.waitingDue(day, after(last, WaitingRow.ITEM_RANK), limit).stream()
                                .map(WaitingRow::of),
                        remedies.waitingAfter(day, after(last, WaitingRow.REMEDY_RANK), limit).stream()
                                .map(WaitingRow::of))
                .flatMap(Function.identity())
                .sorted(DUE_FIRST)
                .limit(limit)
                .toList();
    }

    /** After which id a list goes on, on the day where the page before ended. */
    private static long after(PageKey last, int rank) {
        if (last.rank() == rank) {
            return last.id();
        }
        return last.rank() < rank ? 0 : Long.MAX_VALUE;
    }
}
