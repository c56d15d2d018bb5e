package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** 待答复的救济案件: what waits for the 公开办 to respond, what is due first at the top; for nobody else anything waits. */
@Stateless
public class RemedyTray {
    private static final String AWAITING = " o.subject.kind = :kind and " + DeadlineStatus.OWED;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    /** After this day and id, as rows of a list that holds other things as well. */
    public List<RemedyRow> waitingAfter(LocalDate day, long id, int limit) {
        if (!acting.actor().acts(Role.DISCLOSURE_OFFICE)) {
            return List.of();
        }
        List<RemedyRow> rows = entities.createQuery(
                        RemedyRow.SELECT + " join Obligation o on o.subject.id = m.id and" + AWAITING
                                + " where o.due > :day or o.due = :day and m.id > :id order by o.due, m.id",
                        RemedyRow.class)
                .setParameter("kind", SubjectKind.REMEDY)
                .setParameter("day", day)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
        if (rows.isEmpty()) {
            return rows;
        }
        WorkingCalendar calendar = calendars.current();
        return rows.stream()
                .map(row -> row.due(row.kind().period().due(row.receivedOn(), calendar)))
                .toList();
    }

    public long waitingCount() {
        return acting.actor().acts(Role.DISCLOSURE_OFFICE)
                ? entities.createQuery("select count(o.id) from Obligation o where" + AWAITING, Long.class)
                        .setParameter("kind", SubjectKind.REMEDY)
                        .getSingleResult()
                : 0;
    }
}
