package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.TimelinessRow;
import cn.gov.nanan.disclosure.publication.OtherForm;
import java.util.List;
import java.util.Map;

/**
 * 看板数字: what the board shows, as far as its reader may see the items; 时限 since ever and of nobody's acts, 督办 of one
 * period.
 *
 * @param span null where it is since ever
 * @param now what is owed today, whatever the period
 * @param released how often items were made public in other forms
 */
public record BoardFigures(
        Span span,
        Map<DeadlineStatus, Long> now,
        List<TimelinessGroup> bySection,
        List<TimelinessGroup> byTime,
        Map<OtherForm, Long> released,
        List<ActRow> acts,
        List<StayRow> stays) {
    /** The figures of acts, each a column of {@link #acts}. */
    public static final List<Figure> ACTS =
            List.of(Figure.RETURNED, Figure.HELD, Figure.ATTRIBUTE_CHANGED, Figure.DEPARTED);

    /** The figures of 时限 that are shown first. */
    public static final List<Figure> OWED = List.of(Figure.OVERDUE, Figure.DUE_SOON);

    /** The figures of 督办 that are shown first. */
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
            case DECIDED -> TimelinessGroup.decided(total());
            case HANDLED -> stays.stream().mapToLong(StayRow::acts).sum();
            case GAZETTE, PRESS_CONFERENCE, WECHAT, NOTICE_BOARD, OTHER -> released.getOrDefault(
                    OtherForm.valueOf(figure.name()), 0L);
            default -> acts.stream().mapToLong(row -> row.count(figure)).sum();
        };
    }

    /** Is there nothing to show? */
    public boolean isEmpty() {
        return bySection.isEmpty() && stays.isEmpty() && released.isEmpty();
    }

    /** All sections together. */
    public TimelinessRow total() {
        return TimelinessGroup.sum(bySection);
    }
}
