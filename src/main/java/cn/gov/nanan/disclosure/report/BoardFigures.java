package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.TimelinessRow;
import java.util.List;
import java.util.Map;

/**
 * 督办数字: what the board shows of one period, as far as its reader may see the items.
 *
 * @param now what is owed today, whatever the period
 */
public record BoardFigures(
        Span span,
        Map<DeadlineStatus, Long> now,
        List<TimelinessGroup> bySection,
        List<TimelinessGroup> byTime,
        List<ActRow> acts,
        List<StayRow> stays) {
    /** The figures of acts, each a column of {@link #acts}. */
    public static final List<Figure> ACTS =
            List.of(Figure.RETURNED, Figure.HELD, Figure.ATTRIBUTE_CHANGED, Figure.DEPARTED);

    /** The figures that are shown first. */
    public static final List<Figure> CARDS = List.of(
            Figure.OVERDUE, Figure.DUE_SOON, Figure.RETURNED, Figure.HELD, Figure.ATTRIBUTE_CHANGED, Figure.DEPARTED);

    /** Of the whole period. */
    public long count(Figure figure) {
        return switch (figure) {
            case OVERDUE -> now.get(DeadlineStatus.OVERDUE);
            case DUE_SOON -> now.get(DeadlineStatus.DUE_SOON);
            case RUNNING -> total().running();
            case ON_TIME -> total().onTime();
            case LATE -> total().late();
            case HANDLED -> stays.stream().mapToLong(StayRow::acts).sum();
            default -> acts.stream().mapToLong(row -> row.count(figure)).sum();
        };
    }

    /** All sections together. */
    public TimelinessRow total() {
        return TimelinessGroup.sum(bySection);
    }
}
