package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Effect;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 发布前检查之集: screens what is about to be published, and lets nothing out that is faulty, or doubtful and unconfirmed. */
@Stateless
public class Screenings {
    private static final int FIRST = Interceptor.Priority.APPLICATION;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Handling handling;

    @Inject
    private LinkAnswers answers;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** As it would be published today; the acting officer must be allowed to see it. */
    public Screening of(long item) {
        return on(LocalDate.now(clock), handling.find(item));
    }

    /** 发布、建立链接、提取 by an officer who has looked at these doubts; all or nothing. */
    public Step release(long itemId, int version, Action action, ActionInput input, Set<ScreeningPoint> confirmed) {
        Officer officer = acting.officer();
        Instant now = clock.instant();
        List<Confirmation> said = confirmed.stream()
                .sorted()
                .map(point -> new Confirmation(itemId, point, officer, now))
                .toList();
        said.forEach(entities::persist);
        Step step = handling.perform(itemId, version, action, input);
        List<ScreeningPoint> recorded = said.stream()
                .filter(entities::contains)
                .map(Confirmation::point)
                .toList();
        if (!recorded.isEmpty()) {
            audit.record(officer.userName(), "screening.confirmed", "item:" + itemId, recorded.toString());
        }
        return step;
    }

    /** What was confirmed of an item that the acting officer may see, oldest first. */
    public List<Confirmation> confirmed(long item) {
        handling.find(item);
        return confirmations(item);
    }

    /**
     * Before anything is packed, and whoever publishes. What was ticked though nothing was doubtful is no confirmation.
     *
     * @throws BusinessException {@code screening.error.fault}, {@code screening.error.doubt}
     */
    public void guard(@Observes @Priority(FIRST) ItemActed event) {
        if (event.has(Effect.RELEASES)) {
            Screening screening = on(LocalDate.ofInstant(event.at(), BureauClock.ZONE), event.item());
            List<Confirmation> said = confirmedBy(event.by(), event.item());
            screening.require(said.stream().map(Confirmation::point).collect(Collectors.toSet()));
            said.stream()
                    .filter(one -> !screening.doubts().contains(one.point()))
                    .forEach(entities::remove);
        }
    }

    private Screening on(LocalDate day, InformationItem item) {
        return Screening.of(item, day, answers.on(day, item.id()));
    }

    /** What this officer has confirmed since the item came where it is published from. */
    private List<Confirmation> confirmedBy(Officer officer, InformationItem item) {
        List<HandlingEntry> trail = item.trail();
        Instant came =
                trail.size() < 2 ? Instant.EPOCH : trail.get(trail.size() - 2).at();
        return confirmations(item.id()).stream()
                .filter(one -> one.officer().equals(officer) && !one.at().isBefore(came))
                .toList();
    }

    private List<Confirmation> confirmations(long item) {
        return entities.createQuery(
                        "select c from Confirmation c where c.item = :item order by c.id", Confirmation.class)
                .setParameter("item", item)
                .getResultList();
    }
}
