package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 纸质文件清单: what sections owe and what has arrived, as far as the asking officer may see it. */
@Stateless
public class PaperList {
    private static final String ROW = "select new cn.gov.nanan.disclosure.handover.PaperRow(p.id, p.version, i.id,"
            + " i.text.form.title, i.issue.documentNumber, i.publicLife.indexNumber, s, d.userName, i.step,"
            + " i.issue.issueDate, p.letter.number, p.copies.each, p.copies.arrived, p.announcedCopies, p.announcedOn,"
            + " c.due, a.due, b.id, b.day)";

    private static final String FROM = " from PaperFile p join p.item i join i.section s join i.drafter d"
            + " left join BatchLine l on l.paper = p left join l.batch b"
            + " left join Obligation c on c.subject.kind = ITEM and c.subject.id = i.id and c.turn = p.turn"
            + " and c.channel = 'SECTION_COPIES'"
            + " left join Obligation a on a.subject.kind = ITEM and a.subject.id = i.id and a.turn = p.turn"
            + " and a.channel = 'ARCHIVE'"
            + " where p.withdrawnAt is null and ";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** One portion of the list; its end is where the next one goes on. */
    public List<PaperRow> after(PaperStanding standing, Optional<PageKey> cursor, int limit) {
        TypedQuery<PaperRow> query = query(standing.condition()
                + (cursor.isEmpty() ? "" : " and (" + standing.after() + ")")
                + standing.order() + " limit " + limit);
        cursor.ifPresent(last -> {
            query.setParameter("day", last.at()).setParameter("id", last.id());
            if (standing == PaperStanding.OWED) {
                query.setParameter("rank", last.rank());
            }
        });
        return query.getResultList();
    }

    /** How many stand so. */
    public long count(PaperStanding standing) {
        Visibility seen = Visibility.of(acting.actor());
        String counted = " from PaperFile p" + (seen.all() ? "" : " join p.item i")
                + " left join BatchLine l on l.paper = p where p.withdrawnAt is null and ";
        return seen.bind(entities.createQuery(
                        "select count(p.id)" + counted + standing.condition() + " and " + seen.condition(), Long.class))
                .getSingleResult();
    }

    /** All sets of an item, the oldest first. */
    public List<PaperRow> ofItem(long item) {
        return query("i.id = :item order by p.position")
                .setParameter("item", item)
                .getResultList();
    }

    /** 移交预计 of what is not in a batch yet, by the id of the paper; a replacement has no period to miss. */
    public Map<Long, Forecast> forecasts(List<PaperRow> rows) {
        BatchDays days = BatchDays.inForce();
        WorkingCalendar calendar = calendars.current();
        LocalDate today = LocalDate.now(clock);
        Map<Long, Forecast> forecasts = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.batch() == null && row.due() != null)
                .forEach(row -> forecasts.put(row.id(), days.forecast(row.issued(), row.due(), today, calendar)));
        return forecasts;
    }

    private TypedQuery<PaperRow> query(String rest) {
        Visibility seen = Visibility.of(acting.actor());
        return seen.bind(entities.createQuery(ROW + FROM + seen.condition() + " and " + rest, PaperRow.class));
    }
}
