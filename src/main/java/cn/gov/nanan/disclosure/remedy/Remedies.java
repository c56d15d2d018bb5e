package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 救济登记: the 公开办 writes; heads, leaders and the auditor read what is about requests that they may see. */
@Stateless
public class Remedies {
    /** Who reads the register. */
    public static final Set<Role> READERS = Collections.unmodifiableSet(
            EnumSet.of(Role.SECTION_HEAD, Role.LEADER, Role.SIGNATORY, Role.DISCLOSURE_OFFICE, Role.AUDITOR));

    private static final String ROWS = RemedyRow.SELECT + " where ";
    private static final String AFTER =
            " and (m.written.receivedOn < :day or (m.written.receivedOn = :day and m.id < :id))";
    private static final String OPEN = " and m.written.result is null";
    private static final String DECIDED = " and m.written.result is not null";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    @Inject
    private RemedyObligations obligations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * 登记.
     *
     * @param request 申请编号 of the request that it is about; null where it is about none
     * @return its id
     */
    public long enter(RemedyRecord written, String request) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        written.requirePast(LocalDate.now(clock));
        RemedyCase entered = new RemedyCase(written, about(request), actor.officer(), clock.instant());
        entities.persist(entered);
        record(actor, "remedy.enter", entered);
        return entered.id();
    }

    /** 修改: what has become known since, such as its result. */
    public void revise(long id, int version, RemedyRecord written, String request) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        written.requirePast(LocalDate.now(clock));
        RemedyCase known = entities.find(RemedyCase.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            throw BusinessException.notFound("remedy.error.not-found");
        }
        if (known.version() != version) {
            throw BusinessException.stale("remedy.error.stale");
        }
        known.write(written, about(request), actor.officer(), clock.instant());
        record(actor, "remedy.revise", known);
    }

    private void record(Actor actor, String act, RemedyCase remedy) {
        entities.flush();
        obligations.reckon(remedy);
        RemedyRecord written = remedy.written();
        audit.record(
                actor.userName(),
                act,
                "remedy:" + remedy.id(),
                written.kind() + " " + written.receivedOn() + (written.isOpen() ? "" : " " + written.result()));
    }

    private InformationRequest about(String number) {
        if (number == null || number.isBlank()) {
            return null;
        }
        return entities.createQuery(
                        "select r from InformationRequest r where r.number = :number", InformationRequest.class)
                .setParameter("number", number.strip())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid("request", "remedy.error.request"));
    }

    /** One of them, if the acting officer may see it. */
    public RemedyCase find(long id) {
        Visibility seen = Visibility.of(requireReader());
        RemedyCase found = seen.bind(entities.createQuery(
                        "select m from RemedyCase m left join fetch m.request r where " + condition(seen)
                                + " and m.id = :id",
                        RemedyCase.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("remedy.error.not-found"));
        found.officer().name();
        return found;
    }

    /** The latest first; {@code cursor} null for the first page. */
    public List<RemedyRow> page(RemedyFilter filter, String cursor, int limit) {
        Visibility seen = Visibility.of(requireReader());
        Optional<PageKey> mark = PageKey.ofDay(cursor);
        String open = filter.open() == null ? "" : filter.open() ? OPEN : DECIDED;
        TypedQuery<RemedyRow> query = seen.bind(entities.createQuery(
                ROWS + condition(seen) + (filter.kind() == null ? "" : " and m.written.kind = :kind") + open
                        + (mark.isPresent() ? AFTER : "") + " order by m.written.receivedOn desc, m.id desc limit "
                        + limit,
                RemedyRow.class));
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        mark.ifPresent(last -> query.setParameter("day", last.at()).setParameter("id", last.id()));
        return due(query);
    }

    /** What was raised about a request; nothing for whoever does not read the register. */
    public List<RemedyRow> ofRequest(long request) {
        Actor actor = acting.actor();
        if (READERS.stream().noneMatch(actor::acts)) {
            return List.of();
        }
        Visibility seen = Visibility.of(actor);
        return due(seen.bind(entities.createQuery(
                        ROWS + condition(seen) + " and r.id = :request order by m.written.receivedOn, m.id",
                        RemedyRow.class))
                .setParameter("request", request));
    }

    /** 按案号: those of which the number has these words in it, or that of their request has; as far as he may see them. */
    public List<Long> numbered(String words, int limit) {
        Visibility seen = Visibility.of(requireReader());
        String typed = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return seen.bind(entities.createQuery(
                        "select m.id from RemedyCase m left join m.request r where " + condition(seen)
                                + " and (lower(m.written.number) like :words escape '!'"
                                + " or lower(r.number) like :words escape '!') order by m.id",
                        Long.class))
                .setParameter("words", "%" + typed + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    private List<RemedyRow> due(TypedQuery<RemedyRow> query) {
        WorkingCalendar calendar = calendars.current();
        return query.getResultStream()
                .map(row -> row.due(row.kind().period().due(row.receivedOn(), calendar)))
                .toList();
    }

    /** What is about no request belongs to no section: who sees all sees it, and who wrote it. */
    private static String condition(Visibility seen) {
        return seen.condition("r.section.id", "m.officer.id");
    }

    private Actor requireReader() {
        Actor actor = acting.actor();
        if (READERS.stream().noneMatch(actor::acts)) {
            throw new BusinessException("remedy.error.not-reader");
        }
        return actor;
    }
}
