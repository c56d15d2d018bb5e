package cn.gov.nanan.disclosure.linkcheck;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.subject.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** 链接检查: what is linked, and what was found there. The asking itself is done outside of transactions. */
@Stateless
public class LinkCheck {
    /** The row of {@code job_run}. */
    public static final String JOB = "linkcheck";

    static final List<Step> PUBLIC = Step.where(Step::isPublic);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<LinkDead> dead;

    @Inject
    private Clock clock;

    /** 一处链接: an item whose content stands at another address. */
    public record Linked(long item, String url) {}

    /** Is this node the one that asks in this slot? */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean claim(Instant slot) {
        return jobs.claim(JOB, slot);
    }

    /** What is linked now, in portions by item number. */
    public List<Linked> linked(long after, int limit) {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.linkcheck.LinkCheck$Linked(i.id, i.publicLife.sourcePage.url)"
                                + " from InformationItem i where i.step in :public and i.publicLife.sourcePage.url is not null"
                                + " and i.id > :after order by i.id",
                        Linked.class)
                .setParameter("public", PUBLIC)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Writes down what was found; tells when the page has just died. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void found(Linked link, int status) {
        Instant now = clock.instant();
        LinkState known = entities.find(LinkState.class, link.item());
        LinkState state = known == null ? new LinkState(link.item()) : known;
        boolean died = state.found(link.url(), status, now);
        if (known == null) {
            entities.persist(state);
        }
        if (died) {
            Subject subject = entities.find(InformationItem.class, link.item()).subject();
            dead.fire(new LinkDead(subject, link.url(), now));
            audit.record("system", "linkcheck.dead", subject.key(), String.valueOf(status));
        }
    }
}
