package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.calendar.CalendarChanged;
import cn.gov.nanan.disclosure.calendar.CalendarPreviewed;
import cn.gov.nanan.disclosure.calendar.Move;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * 时限重算: when the calendar is to change, names every open obligation whose day would move; when it has changed, counts
 * them anew. A running date never becomes earlier in silence: where it would, it stays, and the trail says so.
 */
@Stateless
public class Recounting {
    private static final int PORTION = 200;

    /** An open obligation with the title that people know it by, without the text of the item. */
    record Running(Obligation obligation, long itemId, String title) {
        Move move(LocalDate was, LocalDate becomes) {
            return new Move("item:" + itemId, title, was, becomes);
        }
    }

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    public void preview(@Observes CalendarPreviewed event) {
        eachOpen(running -> {
            LocalDate was = running.obligation().due();
            LocalDate becomes = running.obligation().dueUnder(event.candidate(), true);
            if (!becomes.equals(was)) {
                event.moves().add(running.move(was, becomes));
            }
        });
    }

    public void recount(@Observes CalendarChanged event) {
        eachOpen(running -> recount(running, event));
    }

    private void recount(Running running, CalendarChanged event) {
        Obligation obligation = running.obligation();
        LocalDate was = obligation.due();
        LocalDate counted = obligation.dueUnder(event.calendar(), true);
        obligation.recount(event.calendar(), event.earlierAllowed());
        if (!obligation.due().equals(was)) {
            event.moves().add(running.move(was, obligation.due()));
        }
        if (counted.isBefore(obligation.due())) {
            audit.record(
                    "system",
                    "obligation.kept",
                    "item:" + running.itemId(),
                    obligation.channel() + " " + obligation.due() + " (" + counted + ", "
                            + event.calendar().version() + ")");
        }
    }

    private void eachOpen(Consumer<Running> visit) {
        List<Running> portion = openAfter(0);
        while (!portion.isEmpty()) {
            portion.forEach(visit);
            entities.flush();
            portion.forEach(running -> entities.detach(running.obligation()));
            portion = openAfter(portion.get(portion.size() - 1).obligation().id());
        }
    }

    private List<Running> openAfter(long id) {
        return entities.createQuery(
                        "select o, i.id, i.text.form.title from Obligation o join o.item i where o.fulfilledAt is null"
                                + " and o.closedAt is null and o.id > :id order by o.id",
                        Object[].class)
                .setParameter("id", id)
                .setMaxResults(PORTION)
                .getResultStream()
                .map(row -> new Running((Obligation) row[0], (Long) row[1], (String) row[2]))
                .toList();
    }
}
