package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.deadline.DueCounts;
import cn.gov.nanan.disclosure.deadline.Timeliness;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Visibility;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 督办: counts what is late, sent back, changed and slow. The database counts, in a number of queries that does not grow
 * with the history.
 */
@Stateless
public class Board {
    private static final String ACTS = " from HandlingEntry e join e.item i join i.section s where ";

    /** An act that is not the first ended a stay; %s is the item, for those who may not see all. */
    private static final String STAYS = " from HandlingEntry e%s where e.arrivedAt is not null and ";

    /** The day of a moment as days since 1970-01-01; 北京时间 is eight hours ahead all the year. */
    private static final String DAY = "floor((extract(epoch from e.%s) + 28800) / 86400)";

    private static final int STEP_COLUMN = 2;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private DueCounts dueCounts;

    @Inject
    private Timeliness timeliness;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** The period asked for; this year where nothing was said. */
    public Span span(LocalDate from, LocalDate to) {
        return Span.of(from, to, LocalDate.now(clock));
    }

    public BoardFigures figures(Span span, Grain grain) {
        Actor actor = Supervisors.require(acting.actor());
        return new BoardFigures(
                span,
                dueCounts.counts(SubjectKind.ITEM),
                TimelinessGroup.ofSections(timeliness.bySection(SubjectKind.ITEM, span.from(), span.to()), span),
                TimelinessGroup.ofTime(timeliness.byMonth(SubjectKind.ITEM, span.from(), span.to()), span, grain),
                acts(span, actor),
                StayRow.of(stays("arrivedAt", span, actor), stays("at", span, actor), calendars.current()));
    }

    private List<ActRow> acts(Span span, Actor actor) {
        String sums = BoardFigures.ACTS.stream()
                .map(figure -> Hql.sum(figure.condition()))
                .collect(Collectors.joining(", "));
        return query(
                        "select s.id, s.name, e.step, " + sums + ACTS,
                        " group by s.id, s.name, s.position, e.step order by s.position, s.id",
                        span,
                        actor)
                .map(Board::row)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** @param moment at which the stays began or ended */
    private List<StayRow.OnDay> stays(String moment, Span span, Actor actor) {
        String day = DAY.formatted(moment);
        String from = STAYS.formatted(Visibility.of(actor).all() ? "" : " join e.item i");
        return query("select e.step, " + day + ", count(e.id)" + from, " group by e.step, " + day, span, actor)
                .map(row -> new StayRow.OnDay(
                        (Step) row[0], LocalDate.ofEpochDay(((Number) row[1]).longValue()), (Long) row[2]))
                .toList();
    }

    private Stream<Object[]> query(String select, String rest, Span span, Actor actor) {
        Visibility seen = Visibility.of(actor);
        String period = " and e.at >= " + Hql.moment(span.start()) + " and e.at < " + Hql.moment(span.end());
        return seen
                .bind(entities.createQuery(select + seen.condition() + period + rest, Object[].class))
                .getResultList()
                .stream();
    }

    private static ActRow row(Object[] found) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        for (int next = 0; next < BoardFigures.ACTS.size(); next++) {
            counts.put(BoardFigures.ACTS.get(next), ((Number) found[STEP_COLUMN + 1 + next]).longValue());
        }
        return new ActRow((Long) found[0], (String) found[1], (Step) found[STEP_COLUMN], counts);
    }
}
