package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.deadline.TimelinessRow;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 及时情况的一栏: the figures of one section or of one month or quarter, with what lists their cases.
 *
 * @param section id of the section; null where all count
 * @param span within which what counts here is due
 */
public record TimelinessGroup(TimelinessRow row, Long section, Span span) {
    /** How many obligations stand so, of those that the figures of {@link TimelinessRow} tell apart. */
    public long count(Figure figure) {
        return switch (figure) {
            case ON_TIME -> row.onTime();
            case LATE -> row.late();
            case RUNNING -> row.running();
            case OVERDUE -> row.overdue();
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    static List<TimelinessGroup> ofSections(Collection<TimelinessRow> sections, Span span) {
        return sections.stream()
                .map(row -> new TimelinessGroup(row, row.id(), span))
                .toList();
    }

    /** @param months named {@code 2026-03}, in their order */
    static List<TimelinessGroup> ofTime(Collection<TimelinessRow> months, Span span, Grain grain) {
        if (grain == Grain.MONTH) {
            return months.stream()
                    .map(row -> new TimelinessGroup(row, null, span.month(row.name())))
                    .toList();
        }
        Map<String, TimelinessGroup> quarters = new LinkedHashMap<>();
        months.forEach(row -> quarters.merge(
                quarter(row.name()),
                new TimelinessGroup(row.named(quarter(row.name())), null, span.quarter(row.name())),
                (sum, next) -> new TimelinessGroup(sum.row.plus(next.row), null, sum.span)));
        return List.copyOf(quarters.values());
    }

    /** The sum of all; its rate is that of the whole bureau, as far as the reader may see it. */
    static TimelinessRow sum(Collection<TimelinessGroup> bands) {
        return bands.stream()
                .map(TimelinessGroup::row)
                .reduce(new TimelinessRow(0, "", 0, 0, 0, 0), TimelinessRow::plus);
    }

    /** 2026-03 becomes 2026-Q1. */
    private static String quarter(String month) {
        int number = (Integer.parseInt(month.substring(5)) + 2) / 3;
        return month.substring(0, 5) + "Q" + number;
    }
}
