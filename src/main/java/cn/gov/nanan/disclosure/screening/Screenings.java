package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Correction;
import cn.gov.nanan.disclosure.procedure.Effect;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.Warning;
import cn.gov.nanan.disclosure.publication.Previews;
import cn.gov.nanan.disclosure.publication.PublicForm;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private AttachedNumbers numbers;

    @Inject
    private Concealments concealments;

    @Inject
    private Previews previews;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * As it would be published today in this form, or as its 更正 would leave it; the acting officer must be allowed to
     * see it.
     *
     * @param page the digest of the public page that he has looked at; empty without
     */
    public Screening of(long itemId, PublicForm form, String page) {
        InformationItem item = handling.find(itemId);
        LocalDate today = LocalDate.now(clock);
        Screening screening =
                on(today, item, form, previews.digest(item, form, today).equals(page));
        return item.pendingCorrection()
                .map(asked -> screening.of(asked.parts()))
                .orElse(screening);
    }

    /** The same as it is planned. */
    public Screening of(long itemId, String page) {
        return of(itemId, PublicForm.planned(handling.find(itemId)), page);
    }

    /**
     * 批量发布: several as they are planned, a bounded number of queries however many.
     *
     * @param pages by item, the digest of the public page that he has looked at; empty without
     * @return by item, of those that the acting officer may see
     */
    public Map<Long, Screening> of(Map<Long, String> pages) {
        if (pages.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<InformationItem> items = handling.find(pages.keySet());
        Map<Long, String> digests = previews.digests(items, today);
        Map<Long, PageAnswers> answered = answers.on(today, pages.keySet());
        Map<Long, HiddenTicks> ticks = concealments.ticks(items);
        return items.stream()
                .collect(Collectors.toMap(
                        InformationItem::id,
                        item -> on(
                                today,
                                item,
                                PublicForm.planned(item),
                                digests.get(item.id()).equals(pages.get(item.id())),
                                answered.getOrDefault(item.id(), PageAnswers.NONE),
                                ticks.get(item.id()))));
    }

    /**
     * 发布、建立链接、提取、同意更正 by an officer who has looked at these doubts; all or nothing.
     *
     * @param page the digest of the public page that he has looked at; empty without
     */
    public Step release(
            long itemId, int version, Action action, ActionInput input, Set<ScreeningPoint> confirmed, String page) {
        return release(itemId, version, action, input, confirmed, page, Set.of());
    }

    /**
     * The same, and 复核通过, by an officer who has also looked at what the files hide.
     *
     * @param ticked as {@link Concealed#key}
     */
    public Step release(
            long itemId,
            int version,
            Action action,
            ActionInput input,
            Set<ScreeningPoint> confirmed,
            String page,
            Set<String> ticked) {
        Officer officer = acting.officer();
        Instant now = clock.instant();
        List<Confirmation> said = Stream.concat(
                        confirmed.stream()
                                .filter(point -> point != ScreeningPoint.PREVIEW)
                                .sorted()
                                .map(point -> new Confirmation(itemId, point, officer, now)),
                        Concealments.said(itemId, ticked, officer, now))
                .toList();
        said.forEach(entities::persist);
        if (!page.isEmpty()) {
            entities.persist(Confirmation.seen(itemId, page, officer, now));
        }
        Step step = handling.perform(itemId, version, action, input);
        List<Enum<?>> recorded = said.stream()
                .filter(entities::contains)
                .<Enum<?>>map(one -> one.hidden() == null ? one.point() : one.hidden())
                .toList();
        if (!recorded.isEmpty()) {
            audit.record(officer.userName(), "screening.confirmed", "item:" + itemId, recorded.toString());
        }
        return step;
    }

    /**
     * 批量发布: one of several. What warns, or is doubtful beyond the public page, takes a look of its own.
     *
     * @param page the digest of the public page that he has looked at; empty without
     * @throws BusinessException {@code screening.error.alone} naming the warnings, and as {@link #guard}
     */
    public Step releaseInGroup(long itemId, int version, ActionInput input, String page) {
        Step step = release(itemId, version, Action.PUBLISH, input, Set.of(), page);
        List<Warning> warnings = Warning.of(handling.find(itemId));
        if (!warnings.isEmpty()) {
            throw new BusinessException("screening.error.alone", warnings);
        }
        return step;
    }

    /** What was confirmed of an item that the acting officer may see, oldest first. */
    public List<Confirmation> confirmed(long item) {
        handling.find(item);
        return confirmations(item);
    }

    /**
     * Before anything is packed, and whoever publishes; and before the text goes on while it can still be mended. What was
     * ticked though nothing was doubtful is no confirmation.
     *
     * @throws BusinessException as {@link Screening#require}; {@code screening.error.unreachable} naming the links
     */
    public void guard(@Observes @Priority(FIRST) ItemActed event) {
        InformationItem item = event.item();
        LocalDate day = LocalDate.ofInstant(event.at(), BureauClock.ZONE);
        if (event.has(Effect.RELEASES) || event.has(Effect.CORRECTS)) {
            PublicForm form = PublicForm.of(item);
            List<Confirmation> said = confirmedBy(event.by(), item, previews.digest(item, form, day));
            Screening screening = on(day, item, form, points(said).contains(ScreeningPoint.PREVIEW));
            settle(
                    event.has(Effect.CORRECTS)
                            ? screening.of(lastOf(item.corrections()).parts())
                            : screening,
                    said);
        } else if (event.action() == Action.PASS_RECHECK) {
            concealments.require(item, event.by(), came(item));
        } else if (Candidate.isTextGoingOn(event)) {
            requireReachable(BodyText.of(item).unreachable());
        }
    }

    private static Correction lastOf(List<Correction> corrections) {
        return corrections.get(corrections.size() - 1);
    }

    private static void requireReachable(List<String> links) {
        if (!links.isEmpty()) {
            throw BusinessException.invalid("body", "screening.error.unreachable", String.join("、", links));
        }
    }

    private Screening on(LocalDate day, InformationItem item, PublicForm form, boolean seen) {
        return on(day, item, form, seen, answers.on(day, item.id()), concealments.ticks(item));
    }

    private Screening on(
            LocalDate day,
            InformationItem item,
            PublicForm form,
            boolean seen,
            PageAnswers answered,
            HiddenTicks hidden) {
        return Screening.of(Candidate.of(item, form, day, answered, numbers.of(item.attachments()), hidden, seen));
    }

    /** What this officer has confirmed since the item came where it is published from. */
    private List<Confirmation> confirmedBy(Officer officer, InformationItem item, String page) {
        Instant came = came(item);
        return confirmations(item.id()).stream()
                .filter(one -> one.officer().equals(officer) && !one.at().isBefore(came) && one.isOf(page))
                .toList();
    }

    /** When the item came to where it has just been acted on. */
    private static Instant came(InformationItem item) {
        List<HandlingEntry> trail = item.trail();
        return trail.size() < 2 ? Instant.EPOCH : trail.get(trail.size() - 2).at();
    }

    private void settle(Screening screening, List<Confirmation> said) {
        screening.require(points(said));
        said.stream()
                .filter(one -> one.point() != ScreeningPoint.PREVIEW
                        && one.hidden() == null
                        && !screening.doubts().contains(one.point()))
                .forEach(entities::remove);
    }

    private static Set<ScreeningPoint> points(List<Confirmation> said) {
        return said.stream()
                .map(Confirmation::point)
                .filter(point -> point != ScreeningPoint.HIDDEN)
                .collect(Collectors.toSet());
    }

    private List<Confirmation> confirmations(long item) {
        return entities.createQuery(
                        "select c from Confirmation c where c.item = :item order by c.id", Confirmation.class)
                .setParameter("item", item)
                .getResultList();
    }
}
