package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 清单: reads registers and the cases behind figures, page by page, as far as the asking officer may see the items. */
@Stateless
public class Lists {
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** @param cursor null for the first page */
    public ListRows page(Register register, ListFilter filter, String cursor, int limit) {
        return page(asked(register, filter), cursor, limit);
    }

    /** @param cursor null for the first page */
    public ListRows page(Figure figure, ListFilter filter, String cursor, int limit) {
        return page(asked(figure, filter), cursor, limit);
    }

    public long count(Register register, ListFilter filter) {
        return count(asked(register, filter));
    }

    public long count(Figure figure, ListFilter filter) {
        return count(asked(figure, filter));
    }

    /** Those of which the asking officer may open the cases. */
    public List<Figure> figures() {
        boolean supervises = Supervisors.among(acting.actor());
        return Arrays.stream(Figure.values())
                .filter(figure -> supervises || !figure.isOfSupervision())
                .toList();
    }

    private long count(List<ListQuery> asked) {
        return asked.stream().mapToLong(one -> one.count(entities, days())).sum();
    }

    /** Hands over every row, portion by portion. */
    public void each(Register register, ListFilter filter, Consumer<ListRow> reader) {
        each(asked(register, filter), reader);
    }

    /** Hands over every row, portion by portion. */
    public void each(Figure figure, ListFilter filter, Consumer<ListRow> reader) {
        each(asked(figure, filter), reader);
    }

    private List<ListQuery> asked(Register register, ListFilter filter) {
        Actor reader = Supervisors.requireReader(acting.actor());
        List<Listing> merged = register.listings();
        return IntStream.range(0, merged.size())
                .mapToObj(rank -> new ListQuery(merged.get(rank), rank, filter, reader))
                .toList();
    }

    private List<ListQuery> asked(Figure figure, ListFilter filter) {
        return List.of(new ListQuery(figure.listing(), 0, filter, figure.require(acting.actor())));
    }

    private void each(List<ListQuery> asked, Consumer<ListRow> reader) {
        ListRows portion = page(asked, null, AT_ONCE);
        portion.rows().forEach(reader);
        while (portion.next() != null) {
            portion = page(asked, portion.next(), AT_ONCE);
            portion.rows().forEach(reader);
        }
    }

    /** As much of each list as the page may need, merged by their days: a query each, wherever the page lies. */
    private ListRows page(List<ListQuery> asked, String cursor, int limit) {
        Listing first = asked.get(0).listing();
        Optional<PageKey> place = first.base().isMoment() ? PageKey.ofMoment(cursor) : PageKey.ofDay(cursor);
        List<ListRow> read = asked.stream()
                .flatMap(one -> rows(one, place, limit + 1))
                .sorted(first.merging())
                .limit(limit + 1L)
                .toList();
        return ListRows.of(read, limit);
    }

    private Stream<ListRow> rows(ListQuery asked, Optional<PageKey> place, int limit) {
        WorkingCalendar calendar = calendars.current();
        return asked.rows(entities, days(), place, limit).stream()
                .map(found -> ListRow.of(asked.listing(), asked.rank(), found, calendar));
    }

    private DueDays days() {
        return DueDays.of(LocalDate.now(clock), calendars.current());
    }
}
