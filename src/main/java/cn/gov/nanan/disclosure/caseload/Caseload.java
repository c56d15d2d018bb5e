package cn.gov.nanan.disclosure.caseload;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.report.Supervisors;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 申请看板: counts requests, in a number of queries that does not grow with them. */
@Stateless
public class Caseload {
    /** 即将到期: within so many working days. */
    static final int SOON = 5;

    /** Nobody has a request in hand: its section does. */
    static final String NOBODY = "-1L";

    private static final String OVERDUE = Timing.OVERDUE.sum();
    private static final String ANSWERED = "count(r), " + Timing.ON_TIME.sum() + ", " + Timing.LATE.sum();
    private static final String FROM = " from InformationRequest r where ";

    /** Past these columns of a row stand the ages. */
    private static final int BEFORE_AGES = 4;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    public int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** @throws BusinessException {@code caseload.error.not-supervisor} */
    public CaseloadFigures figures(int year) {
        Visibility seen = Visibility.of(require(acting.actor()));
        return new CaseloadFigures(
                year,
                open(seen),
                outcomes(year, seen),
                channels(year, seen),
                sections(year, seen),
                arrivals(year, seen),
                answers(year, seen));
    }

    static Actor require(Actor actor) {
        if (Supervisors.ROLES.stream().noneMatch(actor::acts)) {
            throw new BusinessException("caseload.error.not-supervisor");
        }
        return actor;
    }

    private List<StepLoad> open(Visibility seen) {
        LocalDate today = LocalDate.now(clock);
        String ages = Arrays.stream(Age.values()).map(age -> age.sum(today)).collect(Collectors.joining(", "));
        TypedQuery<Object[]> query = query(
                "select r.step, count(r), " + OVERDUE + ", " + Timing.SOON.sum() + ", " + ages + FROM,
                " and r.step in (:open) group by r.step",
                seen);
        return standing(query)
                .setParameter("soon", calendars.current().after(today, SOON))
                .getResultStream()
                .map(row ->
                        new StepLoad((RequestStep) row[0], number(row[1]), number(row[2]), number(row[3]), ages(row)))
                .sorted((one, other) -> one.step().compareTo(other.step()))
                .toList();
    }

    private static Map<Age, Long> ages(Object[] row) {
        Map<Age, Long> ages = new EnumMap<>(Age.class);
        Arrays.stream(Age.values()).forEach(age -> ages.put(age, number(row[BEFORE_AGES + age.ordinal()])));
        return ages;
    }

    private List<AnsweredCount<Outcome>> outcomes(int year, Visibility seen) {
        return within(
                        year,
                        query(
                                "select r.outcome, " + ANSWERED + FROM,
                                " and r.concludedOn between :first and :last group by r.outcome",
                                seen))
                .map(row -> answered((Outcome) row[0], row))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private List<AnsweredCount<Integer>> answers(int year, Visibility seen) {
        return within(
                        year,
                        query(
                                "select month(r.concludedOn), " + ANSWERED + FROM,
                                " and r.concludedOn between :first and :last group by month(r.concludedOn)",
                                seen))
                .map(row -> answered((Integer) row[0], row))
                .toList();
    }

    private List<ArrivedCount<Integer>> arrivals(int year, Visibility seen) {
        return within(
                        year,
                        query(
                                "select month(r.arrivedOn), count(r)" + FROM,
                                " and r.arrivedOn between :first and :last group by month(r.arrivedOn)",
                                seen))
                .map(row -> new ArrivedCount<>((Integer) row[0], number(row[1])))
                .toList();
    }

    private List<ArrivedCount<ArrivalChannel>> channels(int year, Visibility seen) {
        return within(
                        year,
                        query(
                                "select r.channel, count(r)" + FROM,
                                " and r.arrivedOn between :first and :last group by r.channel",
                                seen))
                .map(row -> new ArrivedCount<>((ArrivalChannel) row[0], number(row[1])))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private List<SectionLoad> sections(int year, Visibility seen) {
        TypedQuery<Object[]> query = query(
                "select s.id, s.name, sum(case when r.arrivedOn between :first and :last then 1 else 0 end),"
                        + " sum(case when r.step in (:open) then 1 else 0 end), " + OVERDUE
                        + " from InformationRequest r join r.section s where ",
                " and (r.arrivedOn between :first and :last or r.step in (:open))"
                        + " group by s.id, s.name, s.position order by s.position, s.id",
                seen);
        Map<Long, SectionLoad> loads = new LinkedHashMap<>();
        within(year, standing(query))
                .map(row -> new SectionLoad(
                        (Long) row[0], (String) row[1], number(row[2]), number(row[3]), number(row[4]), 0))
                .forEach(load -> loads.put(load.section(), load));
        helping(seen)
                .forEach(load -> loads.merge(
                        load.section(),
                        load,
                        (own, helped) -> new SectionLoad(
                                own.section(), own.name(), own.arrived(), own.open(), own.overdue(), helped.helped())));
        return List.copyOf(loads.values());
    }

    /** 协办: what was given to a section of what another one is in charge of. */
    private Stream<SectionLoad> helping(Visibility seen) {
        return seen.bind(entities.createQuery(
                        "select h.id, h.name, count(distinct r.id) from RequestMatter m join m.request r join m.section h"
                                + " where r.step in (:open) and h.id <> r.section.id and "
                                + seen.condition("h.id", NOBODY)
                                + " group by h.id, h.name, h.position order by h.position, h.id",
                        Object[].class))
                .setParameter("open", RequestStep.OPEN)
                .getResultStream()
                .map(row -> new SectionLoad((Long) row[0], (String) row[1], 0, 0, 0, number(row[2])));
    }

    private TypedQuery<Object[]> query(String select, String rest, Visibility seen) {
        return seen.bind(entities.createQuery(select + seen.condition("r.section.id", NOBODY) + rest, Object[].class));
    }

    private TypedQuery<Object[]> standing(TypedQuery<Object[]> query) {
        return query.setParameter("open", RequestStep.OPEN).setParameter("today", LocalDate.now(clock));
    }

    private static Stream<Object[]> within(int year, TypedQuery<Object[]> query) {
        return query.setParameter("first", LocalDate.of(year, Month.JANUARY, 1))
                .setParameter("last", LocalDate.of(year, Month.DECEMBER, 31))
                .getResultStream();
    }

    private static <T> AnsweredCount<T> answered(T name, Object[] row) {
        return new AnsweredCount<>(name, number(row[1]), number(row[2]), number(row[3]));
    }

    private static long number(Object sum) {
        return Objects.requireNonNullElse((Number) sum, 0).longValue();
    }
}
