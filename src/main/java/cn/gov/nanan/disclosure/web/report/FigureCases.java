package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.report.Figure;
import cn.gov.nanan.disclosure.report.ListFilter;
import cn.gov.nanan.disclosure.web.publication.ObligationQuestion;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** 数字的明细: the address, within the application, of the list that holds exactly the cases of a figure of the board. */
final class FigureCases {
    private static final String CASES = "/reports/cases?";

    /** 应公开清单: open to every reader of items. */
    private static final String OWED = "/publication/obligations?";

    private FigureCases() {}

    /** For whoever supervises. */
    static String supervised(Figure figure, ListFilter filter) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("figure", figure);
        asked.put("section", filter.section());
        asked.put("step", filter.step());
        asked.put("from", filter.from());
        asked.put("to", filter.to());
        return address(CASES, asked);
    }

    /**
     * For every reader of items.
     *
     * @param filter of a whole month, or of no period
     */
    static String seenByAll(Figure figure, ListFilter filter) {
        if (!figure.isOfSupervision()) {
            return supervised(figure, filter);
        }
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("standing", figure == Figure.RUNNING ? ObligationQuestion.WITHIN : figure);
        asked.put("section", filter.section());
        asked.put("month", filter.from() == null ? null : YearMonth.from(filter.from()));
        return address(OWED, asked);
    }

    private static String address(String page, Map<String, Object> asked) {
        return asked.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&", page, ""));
    }
}
