package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    public List<RemedyRow> waitingAfter(RemedyWish wish, LocalDate day, long id, int limit) {
        return rows(wish, "o.due > :day or o.due = :day and m.id > :id", "o.due, m.id", day, id, limit);
    }

    /** 到达先后: by the day on which it was received, after this place. */
    public List<RemedyRow> waitingArrived(RemedyWish wish, LocalDate day, long id, boolean newest, int limit) {
        String at = "m.written.receivedOn";
        return newest
                ? rows(
                        wish,
                        at + " < :day or " + at + " = :day and m.id < :id",
                        at + " desc, m.id desc",
                        day,
                        id,
                        limit)
                : rows(wish, at + " > :day or " + at + " = :day and m.id > :id", at + ", m.id", day, id, limit);
    }

    private List<RemedyRow> rows(RemedyWish wish, String after, String order, LocalDate day, long id, int limit) {
        if (!acting.actor().acts(Role.DISCLOSURE_OFFICE)) {
            return List.of();
        }
        List<RemedyRow> rows = wish.bind(entities.createQuery(
                        RemedyRow.SELECT + " join Obligation o on o.subject.id = m.id and" + AWAITING + " where ("
                                + after + ")" + wish.condition() + " order by " + order,
                        RemedyRow.class))
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

    /** How many of what waits are so. */
    public CountQuery waitingCount(RemedyWish wish) {
        Map<String, Object> parameters = new HashMap<>(wish.parameters());
        parameters.put("kind", SubjectKind.REMEDY);
        return new CountQuery(
                "select count(o.id) from Obligation o join RemedyCase m on m.id = o.subject.id where"
                        + (acting.actor().acts(Role.DISCLOSURE_OFFICE) ? AWAITING : " 1 = 0 and" + AWAITING)
                        + wish.condition(),
                parameters);
    }
}
