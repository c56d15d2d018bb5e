package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.deadline.DueCounts;
import cn.gov.nanan.disclosure.deadline.Timeliness;
import cn.gov.nanan.disclosure.deadline.TimelinessCell;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.publication.OtherForm;
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
 * 看板: counts what is owed and how it was met, 时限; and for whoever supervises what is late, sent back, changed and slow,
 * 督办. The database counts, in a number of queries that does not grow with the history.
 */
@Stateless
public class Board {
    private static final String ACTS = " from HandlingEntry e join e.item i join i.section s where ";

    /** Only these are joined with their items and sorted: few of all acts of a period. */
    private static final String COUNTED =
            BoardFigures.ACTS.stream().map(Figure::condition).collect(Collectors.joining(" or ", " and (", ")"));

    /** An act that is not the first ended a stay; %s is the item, for those who may not see all. */
    private static final String STAYS = " from HandlingEntry e%s where e.arrivedAt is not null and ";

    /** 北京时间 of a moment; the function is in {@code db/vendor}. */
    private static final String DAY = "cast(function('bureau_day', e.%s) as LocalDate)";

    private static final int STEP_COLUMN = 2;

    /** 时限 shows so many months back; and one ahead. */
    private static final int MONTHS = 11;

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

    /** What he who asks may open, first what he sees where he does not say which. */
    public List<BoardView> views() {
        return Supervisors.among(acting.actor())
                ? List.of(BoardView.SUPERVISION, BoardView.TIMELINESS)
                : List.of(BoardView.TIMELINESS);
    }

    /**
     * 时限: since ever, and by month a year back and one month ahead.
     *
     * @throws BusinessException {@code report.error.not-reader} for the administrator, who has no part in content
     */
    public BoardFigures timeliness() {
        Actor actor = Supervisors.requireReader(acting.actor());
        Span months = Span.aroundMonth(LocalDate.now(clock), MONTHS);
        return new BoardFigures(
                null,
                dueCounts.counts(SubjectKind.ITEM),
                TimelinessGroup.ofSections(timeliness.bySection(SubjectKind.ITEM), null),
                TimelinessGroup.ofTime(
                        timeliness.cells(SubjectKind.ITEM, months.from(), months.to()), months, Grain.MONTH),
                released("", actor),
                List.of(),
                List.of());
    }

    /**
     * 督办.
     *
     * @throws BusinessException {@code report.error.not-supervisor} for whoever does not supervise
     */
    public BoardFigures figures(Span span, Grain grain) {
        Actor actor = Supervisors.require(acting.actor());
        List<TimelinessCell> cells = timeliness.cells(SubjectKind.ITEM, span.from(), span.to());
        return new BoardFigures(
                span,
                dueCounts.counts(SubjectKind.ITEM),
                TimelinessGroup.ofSections(
                        cells.stream().map(TimelinessCell::row).toList(), span),
                TimelinessGroup.ofTime(cells, span, grain),
                released(" and x.on between {d '" + span.from() + "'} and {d '" + span.to() + "'}", actor),
                acts(span, actor),
                StayRow.of(stays("arrivedAt", span, actor), stays("at", span, actor), calendars.current()));
    }

    /** @param period what narrows the releases further */
    private Map<OtherForm, Long> released(String period, Actor actor) {
        Visibility seen = Visibility.of(actor);
        Map<OtherForm, Long> counts = new EnumMap<>(OtherForm.class);
        seen.bind(entities.createQuery(
                        "select x.form, count(x.id) from OtherRelease x join x.item i where " + seen.condition()
                                + period + " group by x.form",
                        Object[].class))
                .getResultStream()
                .forEach(row -> counts.put((OtherForm) row[0], (Long) row[1]));
        return counts;
    }

    private List<ActRow> acts(Span span, Actor actor) {
        String sums = BoardFigures.ACTS.stream()
                .map(figure -> Hql.sum(figure.condition()))
                .collect(Collectors.joining(", "));
        return query(
                        "select s.id, s.name, e.step, " + sums + ACTS,
                        COUNTED + " group by s.id, s.name, s.position, e.step order by s.position, s.id",
                        span,
                        actor)
                .map(Board::row)
                .toList();
    }

    /** @param moment at which the stays began or ended */
    private List<StayRow.OnDay> stays(String moment, Span span, Actor actor) {
        String day = DAY.formatted(moment);
        String from = STAYS.formatted(Visibility.of(actor).all() ? "" : " join e.item i");
        return query("select e.step, " + day + ", count(e.id)" + from, " group by e.step, " + day, span, actor)
                .map(row -> new StayRow.OnDay((Step) row[0], (LocalDate) row[1], (Long) row[2]))
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
