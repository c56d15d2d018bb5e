package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.publication.DueList;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

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
        return asked(register, filter).count(entities, days());
    }

    public long count(Figure figure, ListFilter filter) {
        return asked(figure, filter).count(entities, days());
    }

    /** Hands over every row, portion by portion. */
    public void each(Register register, ListFilter filter, Consumer<ListRow> reader) {
        each(asked(register, filter), reader);
    }

    /** Hands over every row, portion by portion. */
    public void each(Figure figure, ListFilter filter, Consumer<ListRow> reader) {
        each(asked(figure, filter), reader);
    }

    private Asked asked(Register register, ListFilter filter) {
        return new Asked(register.listing(), filter, acting.officer());
    }

    private Asked asked(Figure figure, ListFilter filter) {
        return new Asked(figure.listing(), filter, Supervisors.require(acting.officer()));
    }

    private void each(Asked asked, Consumer<ListRow> reader) {
        ListRows portion = page(asked, null, AT_ONCE);
        portion.rows().forEach(reader);
        while (portion.next() != null) {
            portion = page(asked, portion.next(), AT_ONCE);
            portion.rows().forEach(reader);
        }
    }

    private ListRows page(Asked asked, String cursor, int limit) {
        WorkingCalendar calendar = calendars.current();
        List<ListRow> read = asked.rows(entities, days(), cursor, limit + 1).stream()
                .map(found -> ListRow.of(asked.listing(), found, calendar))
                .toList();
        return ListRows.of(read, limit);
    }

    private Asked.Days days() {
        LocalDate today = LocalDate.now(clock);
        return new Asked.Days(today, calendars.current().after(today, DueList.SOON));
    }
}
