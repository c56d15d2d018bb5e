package cn.gov.nanan.disclosure.agenda;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.casework.RequestTray;
import cn.gov.nanan.disclosure.deadline.DueBand;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.remedy.RemedyTray;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.TrayDays;
import cn.gov.nanan.disclosure.worklist.TrayFilter;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 待办一览: requests, items and remedies in one list. What is due by a day comes first, by that day, of each kind: what is late
 * stands above all else. Then the items that are due by none, newest first. Or all of it by when it came, or by kind. Nine queries a page at most.
 */
@Stateless
public class WaitingList {
    @Inject
    private RequestTray requests;

    @Inject
    private InTray items;

    @Inject
    private RemedyTray remedies;

    @Inject
    private WaitingReasons reasons;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** Everything, what is due first at the top; {@code cursor} null for the first page. */
    public WaitingRows waiting(String cursor, int limit) {
        return waiting(WaitingFilter.ALL, cursor, limit);
    }

    /** @param cursor null for the first page */
    public WaitingRows waiting(WaitingFilter filter, String cursor, int limit) {
        WaitingRows page = filter.order().isInParts()
                ? inParts(filter.parts(), WaitingPart.of(cursor), limit)
                : filter.order() == WaitingOrder.DUE ? byDay(filter, cursor, limit) : byArrival(filter, cursor, limit);
        return new WaitingRows(reasons.explain(page.rows()), page.next());
    }

    /** One part after the other, until the page is full; whether anything comes after a part that just fills it is asked. */
    private WaitingRows inParts(List<WaitingFilter> parts, WaitingPart from, int limit) {
        List<WaitingRow> rows = new ArrayList<>();
        String after = from.after();
        for (int at = from.part(); at < parts.size(); at++) {
            WaitingRows page = byDay(parts.get(at), after, Math.max(1, limit - rows.size()));
            if (rows.size() == limit && !page.rows().isEmpty()) {
                return new WaitingRows(rows, new WaitingPart(at, "").toString());
            }
            rows.addAll(page.rows());
            if (page.next() != null) {
                return new WaitingRows(rows, new WaitingPart(at, page.next()).toString());
            }
            after = "";
        }
        return new WaitingRows(rows, null);
    }

    private WaitingRows byDay(WaitingFilter filter, String cursor, int limit) {
        Optional<PageKey> last = PageKey.ofEither(cursor);
        boolean dated = last.filter(key -> key.at() instanceof Instant).isEmpty();
        WaitingPlace place =
                last.map(key -> new WaitingPlace(key, filter.order())).orElse(WaitingPlace.beginning(filter.order()));
        List<WaitingRow> rows = new ArrayList<>(dated ? dated(filter, place, limit + 1) : List.of());
        boolean undated = filter.band() == null || filter.band() == DueBand.UNDATED;
        if (rows.size() <= limit && undated && filter.wants(SubjectKind.ITEM)) {
            items.waitingUndated(filter.tray(days()), dated ? null : cursor, limit + 1 - rows.size()).rows().stream()
                    .map(WaitingRow::of)
                    .forEach(rows::add);
        }
        return WaitingRows.of(rows, limit);
    }

    private List<WaitingRow> dated(WaitingFilter filter, WaitingPlace place, int limit) {
        LocalDate day = place.day();
        TrayFilter tray = filter.tray(days());
        Stream<WaitingRow> asked = filter.wants(SubjectKind.REQUEST)
                ? requests.waitingAfter(tray, day, place.id(WaitingRow.REQUEST_RANK), limit).stream()
                        .map(row -> WaitingRow.of(row, tray.days().due().today()))
                : Stream.empty();
        Stream<WaitingRow> owed = filter.wants(SubjectKind.ITEM) && filter.band() != DueBand.UNDATED
                ? items.waitingDue(tray, day, place.id(WaitingRow.ITEM_RANK), limit).stream()
                        .map(WaitingRow::of)
                : Stream.empty();
        Stream<WaitingRow> remedied = filter.wants(SubjectKind.REMEDY)
                ? remedies.waitingAfter(filter.remedies(days()), day, place.id(WaitingRow.REMEDY_RANK), limit).stream()
                        .map(WaitingRow::of)
                : Stream.empty();
        return first(filter, limit, asked, owed, remedied);
    }

    private WaitingRows byArrival(WaitingFilter filter, String cursor, int limit) {
        WaitingPlace place = PageKey.ofMoment(cursor)
                .map(key -> new WaitingPlace(key, filter.order()))
                .orElse(WaitingPlace.beginning(filter.order()));
        boolean newest = filter.order() == WaitingOrder.NEWEST;
        int size = limit + 1;
        TrayFilter tray = filter.tray(days());
        LocalDate day = place.day();
        Stream<WaitingRow> asked = filter.wants(SubjectKind.REQUEST)
                ? requests.waitingArrived(tray, day, place.idOnDay(WaitingRow.REQUEST_RANK), newest, size).stream()
                        .map(row ->
                                WaitingRow.of(row, tray.days().due().today()).byArrival())
                : Stream.empty();
        Stream<WaitingRow> brought = filter.wants(SubjectKind.ITEM)
                ? items.waitingArrived(tray, place.moment(WaitingRow.ITEM_RANK), newest, size).stream()
                        .map(WaitingRow::ofArrival)
                : Stream.empty();
        Stream<WaitingRow> remedied = filter.wants(SubjectKind.REMEDY)
                ? remedies
                        .waitingArrived(
                                filter.remedies(days()), day, place.idOnDay(WaitingRow.REMEDY_RANK), newest, size)
                        .stream()
                        .map(row -> WaitingRow.of(row).byArrival())
                : Stream.empty();
        return WaitingRows.of(first(filter, size, asked, brought, remedied), limit);
    }

    @SafeVarargs
    private static List<WaitingRow> first(WaitingFilter filter, int limit, Stream<WaitingRow>... lists) {
        return Stream.of(lists)
                .flatMap(list -> list)
                .sorted(filter.order().comparator())
                .limit(limit)
                .toList();
    }

    /** How many of what waits are so, one number of each kind. */
    public List<CountQuery> counts(WaitingFilter filter, TrayDays days) {
        List<CountQuery> counts = new ArrayList<>();
        if (filter.wants(SubjectKind.ITEM)) {
            counts.add(items.waitingCount(filter.tray(days)));
        }
        if (filter.wants(SubjectKind.REQUEST)) {
            counts.add(requests.waitingCount(filter.tray(days)));
        }
        if (filter.wants(SubjectKind.REMEDY)) {
            counts.add(remedies.waitingCount(filter.remedies(days)));
        }
        return counts;
    }

    /** What the bands are reckoned from. */
    public TrayDays days() {
        return TrayDays.on(LocalDate.now(clock), calendars.current());
    }
}
