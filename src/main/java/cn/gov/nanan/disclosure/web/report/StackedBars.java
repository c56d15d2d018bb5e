package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.report.Figure;
import cn.gov.nanan.disclosure.report.TimelinessGroup;
import cn.gov.nanan.disclosure.web.Bars;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** 及时情况柱图: by their standing. Dark and pale differ enough to be told without colour. */
final class StackedBars {
    /** One colour of the bars, in their order from the axis outwards. */
    private enum Part {
        ON_TIME(Figure.ON_TIME, "#1f6b45"),
        LATE(Figure.LATE, "#d9a441"),
        RUNNING(Figure.RUNNING, "#9db8dc"),
        OVERDUE(Figure.OVERDUE, "#b3141d");

        private final Figure counted;
        private final String colour;

        Part(Figure counted, String colour) {
            this.counted = counted;
            this.colour = colour;
        }
    }

    private StackedBars() {}

    static String of(List<TimelinessGroup> groups) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Bars.stacked(
                groups.stream().map(group -> group.row().name()).toList(),
                Arrays.stream(Part.values())
                        .map(part -> new Bars.Series(
                                Messages.text(locale, Messages.keyOf(part.counted)),
                                part.colour,
                                groups.stream()
                                        .map(group -> group.count(part.counted))
                                        .toList()))
                        .toList());
    }

    /** What this part of a bar counts. */
    static Figure figure(int dataset) {
        return Part.values()[dataset].counted;
    }
}
