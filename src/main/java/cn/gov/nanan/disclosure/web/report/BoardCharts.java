package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.report.ActRow;
import cn.gov.nanan.disclosure.report.BoardFigures;
import cn.gov.nanan.disclosure.report.Figure;
import cn.gov.nanan.disclosure.report.StayRow;
import cn.gov.nanan.disclosure.web.Bars;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 督办看板的柱图: acts by section, and the time that each step takes. */
final class BoardCharts {
    /** In the order of the figures; dark and pale differ enough to be told without colour. */
    private static final List<String> COLOURS = List.of("#8f1018", "#e3b45c", "#134a8e", "#a9c1e2");

    private static final String ONE = "#134a8e";

    private BoardCharts() {}

    static String acts(BoardFigures figures) {
        List<ActRow> sections = sections(figures);
        List<Bars.Series> series = new ArrayList<>();
        for (Figure figure : BoardFigures.ACTS) {
            series.add(new Bars.Series(
                    label(figure),
                    COLOURS.get(series.size()),
                    sections.stream().map(row -> row.count(figure)).toList()));
        }
        return Bars.stacked(sections.stream().map(ActRow::section).toList(), series);
    }

    static String stays(BoardFigures figures) {
        List<StayRow> rows = figures.stays();
        String label = Messages.text(locale(), "report.average");
        return Bars.stacked(
                rows.stream().map(row -> label(row.step())).toList(),
                List.of(new Bars.Series(
                        label, ONE, rows.stream().map(StayRow::average).toList())));
    }

    /** All steps of a section together. */
    static List<ActRow> sections(BoardFigures figures) {
        Map<Long, ActRow> sections = new LinkedHashMap<>();
        figures.acts().forEach(row -> sections.merge(row.sectionId(), row, BoardCharts::sum));
        return List.copyOf(sections.values());
    }

    private static ActRow sum(ActRow one, ActRow other) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        BoardFigures.ACTS.forEach(figure -> counts.put(figure, one.count(figure) + other.count(figure)));
        return new ActRow(one.sectionId(), one.section(), null, counts);
    }

    private static String label(Enum<?> constant) {
        return Messages.text(locale(), Messages.keyOf(constant));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
