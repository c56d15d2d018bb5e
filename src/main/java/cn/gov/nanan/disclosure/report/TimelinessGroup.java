package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.deadline.TimelinessCell;
import cn.gov.nanan.disclosure.deadline.TimelinessRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 及时情况的一栏: the figures of one section or of one month or quarter, with what lists their cases.
 *
 * @param section id of the section; null where all count
 * @param span within which what counts here is due; null where it is counted since ever
 */
public record TimelinessGroup(TimelinessRow row, Long section, Span span) {
    /** In the order of the columns. */
    public static final List<Figure> FIGURES = List.of(Figure.ON_TIME, Figure.LATE, Figure.RUNNING, Figure.OVERDUE);

    /** How many obligations stand so, of those that the figures of {@link TimelinessRow} tell apart. */
    public long count(Figure figure) {
        return switch (figure) {
            case ON_TIME -> row.onTime();
            case LATE -> row.late();
            case RUNNING -> row.running();
            case OVERDUE -> row.overdue();
            case DECIDED -> decided(row);
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    /** What lists the cases of its figures. */
    public ListFilter filter() {
        return new ListFilter(
                section, null, null, span == null ? null : span.from(), span == null ? null : span.to(), null);
    }

    /** What its rate is a part of. */
    static long decided(TimelinessRow row) {
        return row.onTime() + row.late() + row.overdue();
    }

    /** @param rows in the order of the sections, of which one may have several */
    static List<TimelinessGroup> ofSections(Collection<TimelinessRow> rows, Span span) {
        Map<Long, TimelinessGroup> sections = new LinkedHashMap<>();
        rows.forEach(row -> sections.merge(row.id(), new TimelinessGroup(row, row.id(), span), TimelinessGroup::plus));
        return List.copyOf(sections.values());
    }

    /** Of what is due in a period, in the order of time. */
    static List<TimelinessGroup> ofTime(Collection<TimelinessCell> cells, Span span, Grain grain) {
        Map<Span, TimelinessGroup> parts = new TreeMap<>(Comparator.comparing(Span::from));
        cells.stream()
                .filter(cell -> span.meets(cell.month()))
                .forEach(cell -> parts.merge(
                        grain.of(cell.month(), span),
                        new TimelinessGroup(
                                cell.row().named(grain.name(cell.month())), null, grain.of(cell.month(), span)),
                        TimelinessGroup::plus));
        return List.copyOf(parts.values());
    }

    private TimelinessGroup plus(TimelinessGroup other) {
        return new TimelinessGroup(row.plus(other.row), section, span);
    }

    /** The sum of all; its rate is that of the whole bureau, as far as the reader may see it. */
    static TimelinessRow sum(Collection<TimelinessGroup> bands) {
        return bands.stream()
                .map(TimelinessGroup::row)
                .reduce(new TimelinessRow(0, "", 0, 0, 0, 0), TimelinessRow::plus);
    }
}
