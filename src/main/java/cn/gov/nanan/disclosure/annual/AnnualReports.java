package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;

/** 编制年度报告: the 公开办 writes, freezes and corrects; leaders and the auditor read. */
@Stateless
public class AnnualReports {
    /** Who reads it before it is frozen, and the cases behind its figures. */
    public static final Set<Role> READERS =
            Collections.unmodifiableSet(EnumSet.of(Role.LEADER, Role.SIGNATORY, Role.DISCLOSURE_OFFICE, Role.AUDITOR));

    /** The regulation of 2008 asked for the first one. */
    private static final int FIRST_YEAR = 2008;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AnnualCounts counts;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The years of which there is something to report, the latest first. */
    public List<AnnualYear> years() {
        boolean reader = isReader(acting.actor());
        Map<Integer, AnnualYear> begun = entities.createQuery(
                        "select new cn.gov.nanan.disclosure.annual.AnnualYear(a.year, true, s.frozenOn, a.item)"
                                + " from AnnualReport a left join a.snapshot s",
                        AnnualYear.class)
                .getResultStream()
                .collect(Collectors.toMap(AnnualYear::year, one -> one));
        int last = thisYear();
        int first = IntStream.concat(
                        IntStream.of(last - 1, firstReceived()),
                        begun.keySet().stream().mapToInt(Integer::intValue))
                .min()
                .getAsInt();
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> begun.getOrDefault(year, new AnnualYear(year, false, null, null)))
                .filter(one -> reader || one.frozenOn() != null)
                .sorted((one, other) -> other.year() - one.year())
                .toList();
    }

    private int firstReceived() {
        LocalDate first = entities.createQuery("select min(r.receivedOn) from InformationRequest r", LocalDate.class)
                .getSingleResult();
        return first == null ? thisYear() : Math.max(FIRST_YEAR, first.getYear());
    }

    /**
     * One year's report. A drafter, who puts it through the procedure, reads it once it is frozen.
     *
     * @throws BusinessException {@code annual.error.year} for one that is none, {@code annual.error.not-reader}
     */
    public AnnualView view(int year) {
        requireYear(year);
        Actor actor = acting.actor();
        Map<Integer, AnnualReport> both = both(year);
        AnnualReport report = both.getOrDefault(year, new AnnualReport(year));
        if (!isReader(actor) && !(report.isFrozen() && actor.acts(Role.DRAFTER))) {
            throw new BusinessException("annual.error.not-reader");
        }
        return view(report, Optional.ofNullable(both.get(year - 1)));
    }

    /** 导出: the same; that somebody took it is an act. */
    public AnnualView exported(int year, String form) {
        AnnualView view = view(year);
        record(acting.actor(), "annual.export", year, form);
        return view;
    }

    private Map<Integer, AnnualReport> both(int year) {
        return entities.createQuery(
                        "select a from AnnualReport a left join fetch a.notes left join fetch a.snapshot"
                                + " where a.year in (:year, :before)",
                        AnnualReport.class)
                .setParameter("year", year)
                .setParameter("before", year - 1)
                .getResultStream()
                .collect(Collectors.toMap(AnnualReport::year, one -> one));
    }

    private AnnualView view(AnnualReport report, Optional<AnnualReport> last) {
        List<ReportFigures> computed = counts.ofYearAndBefore(report.year());
        ReportFigures before = last.map(one -> standing(one, computed.get(1))).orElse(computed.get(1));
        ReportFigures counted = last.filter(AnnualReport::isFrozen).isPresent()
                ? computed.get(0).with(RequestCount.carriedIn(before))
                : computed.get(0);
        report.notes().forEach(note -> note.officer().name());
        if (report.isFrozen()) {
            report.snapshot().officer().name();
        }
        return new AnnualView(
                report.year(),
                report.version(),
                report.format(),
                report.isFrozen() ? report.snapshot().text().texts() : report.texts(),
                report.snapshot(),
                standing(report, counted),
                counted,
                before,
                last.map(AnnualReport::texts).orElse(ReportTexts.NONE),
                report.notes(),
                report.item());
    }

    /** As the report stands: frozen with its corrections, or counted with what was written by hand. */
    private static ReportFigures standing(AnnualReport report, ReportFigures counted) {
        return report.isFrozen()
                ? report.snapshot().text().figures().with(report.byHand(true))
                : counted.with(report.byHand(false));
    }

    /** 保存文字部分. */
    public void write(int year, int version, ReportTexts texts) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        locked(year, version).write(texts);
        record(actor, "annual.write", year, "");
    }

    /** 填写 or, once it is frozen, 更正 one figure, with its reason. */
    public void note(int year, int version, ReportCell cell, BigDecimal value, String reason) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        AnnualReport report = locked(year, version);
        report.note(new CellNote(cell, value, reason, report.isFrozen(), actor.officer(), clock.instant()));
        entities.lock(report, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        record(
                actor,
                report.isFrozen() ? "annual.correct" : "annual.fill",
                year,
                cell.row() + " " + cell.column() + " = " + value);
    }

    /**
     * 定稿: keeps what is said now; only when the year is over and no identity is broken.
     *
     * @throws BusinessException {@code annual.error.year-open}, {@code annual.error.unsound}
     */
    public void freeze(int year, int version) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        if (year >= thisYear()) {
            throw new BusinessException("annual.error.year-open", year);
        }
        AnnualReport report = locked(year, version);
        AnnualView view = view(report, Optional.ofNullable(both(year).get(year - 1)));
        if (!view.isSound()) {
            throw new BusinessException("annual.error.unsound");
        }
        AnnualSnapshot snapshot = new AnnualSnapshot(
                new SnapshotText(report.format(), year, report.texts(), view.figures()),
                actor.officer(),
                LocalDate.now(clock),
                clock.instant());
        report.freeze(snapshot);
        record(actor, "annual.freeze", year, snapshot.digest());
    }

    private AnnualReport locked(int year, int version) {
        requireYear(year);
        AnnualReport report = entities.createQuery(
                        "select a from AnnualReport a where a.year = :year", AnnualReport.class)
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> begun(year));
        if (report.version() != version) {
            throw BusinessException.stale("annual.error.stale");
        }
        return report;
    }

    /** Of two who begin at once the second is told. */
    private AnnualReport begun(int year) {
        AnnualReport report = new AnnualReport(year);
        try {
            entities.persist(report);
            entities.flush();
        } catch (ConstraintViolationException twice) {
            throw BusinessException.stale("annual.error.stale");
        }
        return report;
    }

    private void requireYear(int year) {
        if (year < FIRST_YEAR || year > thisYear()) {
            throw BusinessException.address("annual.error.year");
        }
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    static boolean isReader(Actor actor) {
        return READERS.stream().anyMatch(actor::acts);
    }

    private void record(Actor actor, String act, int year, String detail) {
        audit.record(actor.userName(), act, "annual:" + year, detail);
    }
}
