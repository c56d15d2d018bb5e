package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Procedure;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 链接应答之集: what the links of a text answered; it counts on the day on which they were asked. */
@Stateless
public class LinkAnswers {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Handling handling;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Has it links that the acting officer, who may publish it now, may have asked? */
    public boolean isAskable(InformationItem item) {
        return !BodyText.of(item).links().isEmpty()
                && item.openActions(acting.actor()).stream()
                        .anyMatch(action -> Procedure.isReleasing(item.kind(), item.step(), action));
    }

    /**
     * The links that are to be asked; recorded.
     *
     * @throws BusinessException {@code screening.error.not-askable}
     */
    public List<String> wanted(long itemId) {
        InformationItem item = handling.find(itemId);
        if (!isAskable(item)) {
            throw BusinessException.notOpen("screening.error.not-askable");
        }
        audit.record(acting.officer().userName(), "screening.links", "item:" + itemId, null);
        return BodyText.of(item).links();
    }

    /** Takes the place of what was found before. */
    public void found(long item, Map<String, Integer> statuses) {
        entities.createQuery("delete from LinkAnswer a where a.item = :item")
                .setParameter("item", item)
                .executeUpdate();
        statuses.forEach((link, status) -> entities.persist(new LinkAnswer(item, link, status, clock.instant())));
    }

    /** What was answered on this day. */
    public PageAnswers on(LocalDate day, long item) {
        return on(day, List.of(item)).getOrDefault(item, PageAnswers.NONE);
    }

    /** The same of several items; without those that were not asked. */
    public Map<Long, PageAnswers> on(LocalDate day, Collection<Long> items) {
        Map<Long, Map<String, Integer>> found = new HashMap<>();
        entities.createQuery(
                        "select a from LinkAnswer a where a.item in :items and a.askedAt >= :from and a.askedAt < :until"
                                + " order by a.id",
                        LinkAnswer.class)
                .setParameter("items", items)
                .setParameter("from", day.atStartOfDay(BureauClock.ZONE).toInstant())
                .setParameter(
                        "until", day.plusDays(1).atStartOfDay(BureauClock.ZONE).toInstant())
                .getResultList()
                .forEach(answer -> found.computeIfAbsent(answer.item(), item -> new HashMap<>())
                        .put(answer.digest(), answer.status()));
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new PageAnswers(one.getValue())));
    }
}
