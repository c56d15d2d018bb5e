package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.TimelinessRow;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.web.Bars;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** 及时情况柱图: by their standing. Dark and pale differ enough to be told without colour. */
public final class StackedBars {
    /** One colour of the bars, in their order from the axis outwards. */
    private enum Part {
        ON_TIME(DeadlineStatus.ON_TIME, "#1f6b45", TimelinessRow::onTime),
        LATE(DeadlineStatus.LATE, "#d9a441", TimelinessRow::late),
        RUNNING(DeadlineStatus.RUNNING, "deadline.status.within", "#9db8dc", TimelinessRow::running),
        OVERDUE(DeadlineStatus.OVERDUE, "#b3141d", TimelinessRow::overdue);

        private final DeadlineStatus standing;
        private final String label;
        private final String colour;
        private final ToLongFunction<TimelinessRow> figure;

        Part(DeadlineStatus standing, String colour, ToLongFunction<TimelinessRow> figure) {
            this(standing, Messages.keyOf(standing), colour, figure);
        }

        Part(DeadlineStatus standing, String label, String colour, ToLongFunction<TimelinessRow> figure) {
            this.standing = standing;
            this.label = label;
            this.colour = colour;
            this.figure = figure;
        }
    }

    private StackedBars() {}

    public static String of(List<TimelinessRow> rows) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Bars.stacked(
                rows.stream().map(TimelinessRow::name).toList(),
                Arrays.stream(Part.values())
                        .map(part -> new Bars.Series(
                                Messages.text(locale, part.label),
                                part.colour,
                                rows.stream().map(part.figure::applyAsLong).toList()))
                        .toList());
    }

    /** What a click on this part of a bar asks for; 未到期 is one figure of two statuses. */
    static String standing(int dataset) {
        DeadlineStatus standing = part(dataset);
        return standing == DeadlineStatus.RUNNING ? ObligationQuestion.WITHIN : standing.name();
    }

    /** What this part of a bar counts; 未到期 as a whole is {@link DeadlineStatus#RUNNING}. */
    public static DeadlineStatus part(int dataset) {
        return Part.values()[dataset].standing;
    }
}
