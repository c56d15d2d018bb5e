package cn.gov.nanan.disclosure.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Consumer;

/** 查阅留痕: for the auditor and the administrator, who both read only; that they verified or exported is an act too. */
@Stateless
@RolesAllowed({"ADMIN", "AUDITOR"})
public class AuditLog {
    private static final int BATCH = 1000;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Resource
    private SessionContext session;

    @Inject
    private AuditTrail trail;

    /** The latest events before a sequence number (null: the very latest), latest first. */
    public List<AuditEvent> latest(AuditFilter filter, Long before, int limit) {
        return query(filter, "e.sequence < :edge", "desc", limit, before == null ? Long.MAX_VALUE : before)
                .getResultList();
    }

    /** The earliest events after a sequence number, still latest first: the way back from a page. */
    public List<AuditEvent> after(AuditFilter filter, long after, int limit) {
        List<AuditEvent> events =
                query(filter, "e.sequence > :edge", "asc", limit, after).getResultList();
        return events.stream()
                .sorted((a, b) -> Long.compare(b.sequence(), a.sequence()))
                .toList();
    }

    /** Reads the whole chain; memory does not grow with it. */
    public Verification verify() {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ID);
        entities.detach(head);
        ChainCheck check = new ChainCheck();
        everyUpTo(head.lastSequence(), new AuditFilter(null, null, null, null, null), check::accept);
        Verification result = check.result(head.lastSequence(), head.lastHash());
        record("audit.verified", result.fault() + " " + result.events());
        return result;
    }

    /** Hands over every event that the filter lets through, earliest first. */
    public void export(AuditFilter filter, Consumer<AuditEvent> reader) {
        record("audit.exported", null);
        everyUpTo(Long.MAX_VALUE, filter, reader);
    }

    private void everyUpTo(long end, AuditFilter filter, Consumer<AuditEvent> reader) {
        long last = 0;
        List<AuditEvent> batch;
        do {
            batch = query(filter, "e.sequence > :edge", "asc", BATCH, last).getResultList();
            batch.stream().filter(event -> event.sequence() <= end).forEach(reader);
            last = batch.isEmpty() ? end : batch.get(batch.size() - 1).sequence();
            entities.clear();
        } while (batch.size() == BATCH && last < end);
    }

    private TypedQuery<AuditEvent> query(AuditFilter filter, String edge, String direction, int limit, long sequence) {
        TypedQuery<AuditEvent> query = entities.createQuery(
                        "select e from AuditEvent e where " + edge + filter.where() + " order by e.sequence "
                                + direction + " limit " + limit,
                        AuditEvent.class)
                .setParameter("edge", sequence);
        filter.conditions().forEach((condition, value) -> query.setParameter(AuditFilter.parameter(condition), value));
        return query;
    }

    private void record(String act, String detail) {
        trail.record(session.getCallerPrincipal().getName(), act, "audit", detail);
    }
}
