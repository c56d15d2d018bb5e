package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.calendar.CalendarChanged;
import cn.gov.nanan.disclosure.calendar.CalendarPreviewed;
import cn.gov.nanan.disclosure.calendar.Move;
import cn.gov.nanan.disclosure.subject.Naming;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * 时限重算: when the calendar is to change, names every open obligation whose day would move; when it has changed, counts
 * them anew; not those whose subject reckons them. A running date never becomes earlier in silence: where it would, it stays, and the trail says so.
 */
@Stateless
public class Recounting {
    private static final int PORTION = 200;

    /** What moves from one day to another. */
    private record Moved(Obligation obligation, LocalDate was, LocalDate becomes) {
        Move named(Naming names) {
            return new Move(
                    obligation.subject().key(), names.name(obligation.subject()).title(), was, becomes);
        }
    }

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<Naming> owners;

    public void preview(@Observes CalendarPreviewed event) {
        eachOpen(event.moves(), obligation -> obligation.dueUnder(event.candidate(), true));
    }

    public void recount(@Observes CalendarChanged event) {
        eachOpen(event.moves(), obligation -> recounted(obligation, event));
    }

    private LocalDate recounted(Obligation obligation, CalendarChanged event) {
        LocalDate counted = obligation.dueUnder(event.calendar(), true);
        obligation.recount(event.calendar(), event.earlierAllowed());
        if (counted.isBefore(obligation.due())) {
            audit.record(
                    "system",
                    "obligation.kept",
                    obligation.subject().key(),
                    obligation.channel() + " " + obligation.due() + " (" + counted + ", "
                            + event.calendar().version() + ")");
        }
        return obligation.due();
    }

    /** Adds those that move to the moves, each by the day that {@code counting} gives it. */
    private void eachOpen(List<Move> moves, Function<Obligation, LocalDate> counting) {
        List<Obligation> portion = openAfter(0);
        while (!portion.isEmpty()) {
            moves.addAll(moved(portion, counting));
            entities.flush();
            portion.forEach(entities::detach);
            portion = openAfter(portion.get(portion.size() - 1).id());
        }
    }

    private List<Move> moved(List<Obligation> portion, Function<Obligation, LocalDate> counting) {
        List<Moved> moved = portion.stream()
                .map(obligation -> new Moved(obligation, obligation.due(), counting.apply(obligation)))
                .filter(one -> !one.becomes().equals(one.was()))
                .toList();
        Naming names =
                Naming.of(moved.stream().map(one -> one.obligation().subject()).toList(), owners);
        return moved.stream().map(one -> one.named(names)).toList();
    }

    private List<Obligation> openAfter(long id) {
        return entities.createQuery(
                        "select o from Obligation o where " + DeadlineStatus.OWED
                                + " and o.channel in (:channels) and o.id > :id order by o.id",
                        Obligation.class)
                .setParameter("channels", Channel.OF_INFORMATION)
                .setParameter("id", id)
                .setMaxResults(PORTION)
                .getResultList();
    }
}
