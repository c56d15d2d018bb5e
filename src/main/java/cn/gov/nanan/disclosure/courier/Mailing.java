package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.notice.NoticeRow;
import cn.gov.nanan.disclosure.notice.Notices;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Deputies;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 邮件提醒: one digest an officer and working day, in office hours, of all that he has not read. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Mailing {
    private static final Logger LOG = Logger.getLogger(Mailing.class.getName());

    /** A digest lists so many; the rest is a number. */
    private static final int LISTED = 50;

    /** As many unread ones are looked at. */
    private static final int READ = 500;

    private static final String WANTING = "select o, p.mail from Officer o left join fetch o.appointments a"
            + " left join fetch a.section left join Preference p on p.officer = o.id"
            + " where o.active and o.email is not null and (p.mail is null or p.mail <> :none)"
            + " and exists (select n.id from Notice n where n.recipient = o and n.readAt is null) order by o.id";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Notices notices;

    @Inject
    private Deputies deputies;

    @Inject
    private Sendings sendings;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** Sends what is to be sent now; without mail server nothing. */
    public void send() {
        MailServer.configured().ifPresent(this::send);
    }

    /** Hands in what is to be sent now; out of office hours nothing. */
    public void send(MailServer server) {
        boolean open = OfficeHours.configured().isOpen(clock.instant(), calendars.current());
        LocalDate today = LocalDate.ofInstant(clock.instant(), BureauClock.ZONE);
        Map<Actor, MailChoice> actors = open ? reachable(today) : Map.of();
        if (!actors.isEmpty()) {
            send(server, actors, today);
        }
    }

    private void send(MailServer server, Map<Actor, MailChoice> actors, LocalDate today) {
        try (PostOffice office = PostOffice.open(server)) {
            actors.entrySet().stream()
                    .takeWhile(one -> office.isOpen())
                    .forEach(one -> send(office, one.getKey(), one.getValue(), today));
        } catch (MessagingException unreachable) {
            LOG.log(
                    Level.WARNING,
                    "No mail server at " + server.host() + "; tried again at the next ring",
                    unreachable);
        }
    }

    private void send(PostOffice office, Actor actor, MailChoice choice, LocalDate today) {
        Officer officer = actor.officer();
        List<NoticeRow> wanted = notices.unreadOf(actor, READ).stream()
                .filter(row -> choice.wants(row.occasion()))
                .toList();
        if (wanted.isEmpty() || !sendings.claim(officer.id(), today)) {
            return;
        }
        Instant now = clock.instant();
        Digest digest = digest(officer, wanted);
        if (office.send(officer.email(), digest.subject(), digest.body(), now) == SendOutcome.NOT_TAKEN) {
            sendings.giveBack(officer.id(), today);
        }
    }

    /** The most urgent first; what is beyond the list is counted. */
    private static Digest digest(Officer officer, List<NoticeRow> wanted) {
        List<NoticeRow> listed = wanted.stream()
                .sorted(Comparator.comparing(row -> row.occasion().group()))
                .limit(LISTED)
                .toList();
        Link link = Link.from(Setting.STAFF_BASE_URL.optional());
        return new Digest(officer.name(), listed, wanted.size() - listed.size(), link);
    }

    /** Those with an address who have unread messages and were sent nothing today, each with whom he stands in for. */
    private Map<Actor, MailChoice> reachable(LocalDate today) {
        Set<Long> sent = sendings.claimedOn(today);
        Map<Officer, MailChoice> wanting = new LinkedHashMap<>();
        entities.createQuery(WANTING, Object[].class)
                .setParameter("none", MailChoice.NONE)
                .getResultStream()
                .filter(row -> !sent.contains(((Officer) row[0]).id()))
                .forEach(row -> wanting.put((Officer) row[0], row[1] == null ? MailChoice.ALL : (MailChoice) row[1]));
        Map<Actor, MailChoice> reachable = new LinkedHashMap<>();
        deputies.actors(wanting.keySet()).forEach(actor -> reachable.put(actor, wanting.get(actor.officer())));
        return reachable;
    }
}
