package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.publication.DueList;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
    private static final String OPEN =
            " from Obligation o join o.item i where o.fulfilledAt is null and o.closedAt is null";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @EJB
    private Sendings sendings;

    @EJB
    private Calendars calendars;

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
        LocalDate soon = calendars.current().after(today, DueList.SOON);
        return new Announcement(
                today,
                count("o.due < :from and o.due < :to", today, today),
                count("o.due >= :from and o.due <= :to", today, today),
                count("o.due > :from and o.due <= :to", today, soon),
                overdue(today));
    }

    private long count(String days, LocalDate from, LocalDate to) {
        return entities.createQuery("select count(o.id)" + OPEN + " and " + days, Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    private List<Announcement.Late> overdue(LocalDate today) {
        return entities.createQuery(
                        "select i.form.title, i.decision.attribute, o.due, i.section.name" + OPEN
                                + " and o.due < :today order by o.due, o.id limit " + LISTED,
                        Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Announcement.Late(
                        row[1] == Attribute.PROACTIVE ? (String) row[0] : null, (LocalDate) row[2], (String) row[3]))
                .toList();
    }
}
