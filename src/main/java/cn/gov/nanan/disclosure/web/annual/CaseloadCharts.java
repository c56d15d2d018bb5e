package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.caseload.Age;
import cn.gov.nanan.disclosure.caseload.CaseloadFigures;
import cn.gov.nanan.disclosure.caseload.Timing;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.web.Bars;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 申请看板的柱图: what is open by step and age, what was concluded by month. */
final class CaseloadCharts {
    /** From young to old; dark and pale differ enough to be told without colour. */
    private static final List<String> AGES = List.of("#a9c1e2", "#134a8e", "#e3b45c", "#8f1018");

    private static final String IN_TIME = "#1f6b45";
    private static final String TOO_LATE = "#d9a441";

    private CaseloadCharts() {}

    static String steps(CaseloadFigures figures) {
        return Bars.stacked(
                figures.open().stream().map(load -> label(load.step())).toList(),
                Stream.of(Age.values())
                        .map(age -> new Bars.Series(
                                label(age),
                                AGES.get(age.ordinal()),
                                figures.open().stream()
                                        .map(load -> load.count(age))
                                        .toList()))
                        .toList());
    }

    static String months(CaseloadFigures figures, List<Integer> months) {
        return Bars.stacked(
                months.stream()
                        .map(month -> Messages.text(locale(), "caseload.month-of", month))
                        .toList(),
                List.of(
                        new Bars.Series(
                                label(Timing.ON_TIME),
                                IN_TIME,
                                months.stream()
                                        .map(month -> figures.answeredIn(month).onTime())
                                        .toList()),
                        new Bars.Series(
                                label(Timing.LATE),
                                TOO_LATE,
                                months.stream()
                                        .map(month -> figures.answeredIn(month).late())
                                        .toList())));
    }

    private static String label(Enum<?> constant) {
        return Messages.text(locale(), Messages.keyOf(constant));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
