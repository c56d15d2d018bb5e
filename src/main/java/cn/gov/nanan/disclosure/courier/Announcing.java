package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.subject.Naming;
import cn.gov.nanan.disclosure.subject.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 群通报: one message a working day to the bureau's chat group, in office hours, where there is something to say. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Announcing {
    private static final int LISTED = 10;
    private static final String OPEN = " from Obligation o%s where " + DeadlineStatus.OWED + " and ";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Sendings sendings;

    @Inject
    private Calendars calendars;

    @Inject
    private Event<Naming> owners;

    @Inject
    private Clock clock;

    /** Without an address nothing. */
    public void post() {
        Setting.WEBHOOK_URL.optional().ifPresent(address -> post(new Webhook(URI.create(address.trim()))));
    }

    /** Posts today's message unless it was posted, on whatever node; out of office hours nothing. */
    public void post(Webhook robot) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, BureauClock.ZONE);
        boolean open = OfficeHours.configured().isOpen(now, calendars.current());
        if (!open || sendings.isClaimed(Sendings.EVERYBODY, today)) {
            return;
        }
        Announcement message = announcement(today);
        boolean said = !message.isEmpty() && sendings.claim(Sendings.EVERYBODY, today);
        if (said && robot.post(message.json()) == SendOutcome.NOT_TAKEN) {
            sendings.giveBack(Sendings.EVERYBODY, today);
        }
    }

    private Announcement announcement(LocalDate today) {
        LocalDate soon = DueDays.of(today, calendars.current()).soon();
        return new Announcement(
                today,
                count("o.due < :from and o.due < :to", today, today),
                count("o.due >= :from and o.due <= :to", today, today),
                count("o.due > :from and o.due <= :to", today, soon),
                overdue(today));
    }

    private long count(String days, LocalDate from, LocalDate to) {
        return entities.createQuery("select count(o.id)" + OPEN.formatted("") + days, Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    private List<Announcement.Late> overdue(LocalDate today) {
        List<Object[]> late = entities.createQuery(
                        "select o.subject, o.due, s.name"
                                + OPEN.formatted(" left join Section s on s.id = o.subject.section")
                                + "o.due < :today order by o.due, o.id limit " + LISTED,
                        Object[].class)
                .setParameter("today", today)
                .getResultList();
        Naming names = Naming.of(late.stream().map(row -> (Subject) row[0]).toList(), owners);
        return late.stream()
                .map(row -> new Announcement.Late(
                        names.name((Subject) row[0]).openTitle(), (LocalDate) row[1], (String) row[2]))
                .toList();
    }
}
