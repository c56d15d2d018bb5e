package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 移交批次清单: what has gone out and what goes next, for the 公开办 and the auditor. */
@Stateless
public class BatchList {
    /** So many papers are shown as ready or lacking; more than a bureau ever has at once. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    @Inject
    private PaperList papers;

    @Inject
    private Clock clock;

    /** One portion of all batches, the latest first. */
    public List<BatchRow> after(Optional<PageKey> cursor, int limit) {
        requireReader();
        TypedQuery<BatchRow> query = entities.createQuery(
                "select new cn.gov.nanan.disclosure.handover.BatchRow(b.id, b.kind, b.day, b.closedAt,"
                        + " (select count(l.id) from BatchLine l where l.batch = b and not exists"
                        + " (select p.id from PaperFile p where p = l.paper and p.withdrawnAt is not null)))"
                        + " from Batch b"
                        + (cursor.isPresent() ? " where b.day < :day or (b.day = :day and b.id < :id)" : "")
                        + " order by b.day desc, b.id desc limit " + limit,
                BatchRow.class);
        cursor.ifPresent(last -> query.setParameter("day", last.at()).setParameter("id", last.id()));
        return query.getResultList();
    }

    /** 批次日: of each of these batches. */
    public Map<Long, LocalDate> days(Collection<Long> batches) {
        requireReader();
        return batches.isEmpty()
                ? Map.of()
                : entities.createQuery("select b.id, b.day from Batch b where b.id in :batches", Object[].class)
                        .setParameter("batches", batches)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    /** The batches of a day, a regular one and special ones. */
    public List<Long> on(LocalDate day) {
        requireReader();
        return entities.createQuery("select b.id from Batch b where b.day = :day order by b.id", Long.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** A batch with its lines, items and receipts. */
    public Batch find(long id) {
        requireReader();
        Batch batch = entities.find(Batch.class, id);
        if (batch == null) {
            throw BusinessException.notFound("handover.error.not-found");
        }
        batch.receipts().all();
        batch.lines().forEach(line -> {
            line.paper().item().title();
            line.paper().item().section().name();
        });
        return batch;
    }

    /** 下一批: the next fixed day that has no batch yet, and how everything outside a batch stands. */
    public BatchPreview preview() {
        requireReader();
        List<PaperRow> waiting = Stream.of(PaperStanding.READY, PaperStanding.OWED)
                .flatMap(standing -> papers.after(standing, Optional.empty(), MOST).stream())
                .toList();
        return new BatchPreview(
                nextDay(),
                waiting.stream().filter(PaperRow::isReady).toList(),
                waiting.stream().filter(row -> !row.isReady()).toList());
    }

    /** The first fixed day from today on that has no regular batch. */
    public LocalDate nextDay() {
        BatchDays days = BatchDays.inForce();
        WorkingCalendar calendar = calendars.current();
        LocalDate day = days.nextFrom(LocalDate.now(clock), calendar);
        while (isTaken(day)) {
            day = days.nextAfter(day, calendar);
        }
        return day;
    }

    private boolean isTaken(LocalDate day) {
        return entities.createQuery("select count(b.id) from Batch b where b.day = :day and b.kind = :kind", Long.class)
                        .setParameter("day", day)
                        .setParameter("kind", BatchKind.REGULAR)
                        .getSingleResult()
                > 0;
    }

    private void requireReader() {
        Officer officer = acting.officer();
        if (!officer.holds(Role.AUDITOR)) {
            acting.require(Role.DISCLOSURE_OFFICE);
        }
    }
}
