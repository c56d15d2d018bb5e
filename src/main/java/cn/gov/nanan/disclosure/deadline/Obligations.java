package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Visibility;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectHandedOn;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** 应办义务之集: opened and closed by whoever owns the subject, fulfilled when the channel has it. */
@Stateless
public class Obligations {
    private static final String OF_SUBJECT = " where o.subject.kind = :kind and o.subject.id = :id";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Calendars calendars;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Event<ObligationOpened> opened;

    @Inject
    private Event<ObligationClosed> closed;

    public void open(Obligation owed) {
        entities.persist(owed);
        opened.fire(new ObligationOpened(owed));
    }

    /** What is owed of the subject to a channel whose days it reckons itself, from now on by these days. */
    public void promise(Subject subject, Channel channel, Role owedBy, DueDates reckoned, Instant at) {
        List<Obligation> before = of(subject.kind(), subject.id()).stream()
                .filter(owed -> owed.channel() == channel)
                .toList();
        before.stream()
                .filter(Obligation::isOpen)
                .findFirst()
                .ifPresentOrElse(
                        owed -> owed.promise(reckoned),
                        () -> open(new Obligation(subject, channel, owedBy, before.size() + 1, reckoned, at)));
    }

    /** Ends whatever is still owed of the subject. */
    public void close(Subject subject, Closing reason, Instant at) {
        of(subject.kind(), subject.id()).stream().filter(Obligation::isOpen).forEach(owed -> {
            owed.close(reason, at);
            audit.record("system", "obligation.close", subject.key(), owed.channel() + " " + owed.due());
            closed.fire(new ObligationClosed(owed));
        });
    }

    /** Whoever brings it there says when it arrived; what is no longer owed stays as it is. */
    public void fulfil(@Observes ChannelReached event) {
        of(event.subject().kind(), event.subject().id()).stream()
                .filter(owed -> owed.channel() == event.channel())
                .forEach(owed -> owed.fulfil(event.on(), event.at()));
    }

    public void follow(@Observes SubjectHandedOn event) {
        of(
                        entities.createQuery(
                                        "update Obligation o set o.subject.holder = :holder, o.subject.section = :section"
                                                + OF_SUBJECT)
                                .setParameter("holder", event.subject().holder())
                                .setParameter("section", event.subject().section()),
                        event.subject().kind(),
                        event.subject().id())
                .executeUpdate();
    }

    /** All obligations of a subject, by channel, the oldest first. */
    public List<Obligation> of(SubjectKind kind, Long id) {
        return of(entities.createQuery("select o from Obligation o" + OF_SUBJECT, Obligation.class), kind, id)
                .getResultStream()
                .sorted(Comparator.comparing(Obligation::channel).thenComparing(Obligation::turn))
                .toList();
    }

    /** The same as far as the acting officer may see them. */
    public List<Obligation> seenOf(SubjectKind kind, Long id) {
        Visibility seen = Visibility.of(acting.actor());
        return of(kind, id).stream().filter(owed -> isSeen(owed, seen)).toList();
    }

    /** @throws BusinessException {@code deadline.error.not-found} when there is none, or none that he may see */
    public Obligation find(long id) {
        Obligation obligation = entities.find(Obligation.class, id);
        if (obligation == null || !isSeen(obligation, Visibility.of(acting.actor()))) {
            throw BusinessException.notFound("deadline.error.not-found");
        }
        return obligation;
    }

    /**
     * 从其规定: the 公开办 records that another law fixes the period.
     *
     * @param version of the obligation as the officer saw it
     */
    public void fixByLaw(long id, int version, SpecialPeriod period) {
        Officer officer = acting.require(Role.DISCLOSURE_OFFICE).officer();
        Obligation obligation = find(id);
        if (obligation.version() != version) {
            throw BusinessException.stale("deadline.error.changed", obligation.due());
        }
        String was = obligation.due().toString();
        obligation.fixByLaw(period, calendars.current());
        audit.record(
                officer.userName(),
                "obligation.fix",
                obligation.subject().key(),
                was + " → " + obligation.due() + "：" + period.citation());
    }

    private static <Q extends Query> Q of(Q query, SubjectKind kind, Long id) {
        query.setParameter("kind", kind).setParameter("id", id);
        return query;
    }

    private static boolean isSeen(Obligation owed, Visibility seen) {
        return seen.reaches(owed.subject().section(), owed.subject().holder());
    }
}
