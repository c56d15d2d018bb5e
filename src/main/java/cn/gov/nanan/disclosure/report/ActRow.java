package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.procedure.Step;
import java.util.Map;

/** 办理情况的一行: how often one step of one section sent back, held back or decided otherwise. */
public record ActRow(long sectionId, String section, Step step, Map<Figure, Long> counts) {
    public long count(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }
}
