package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.annual.ReportLine;
import cn.gov.nanan.disclosure.annual.ReportTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 表四的一种救济: on the page a row of its own, where the format has one long row.
 *
 * @param label key of its words
 * @param row the one row of the table
 */
public record RemedyLine(String label, ReportLine row, List<ReportLine> columns) {
    static List<RemedyLine> all() {
        Map<String, List<ReportLine>> kinds = new LinkedHashMap<>();
        ReportTable.REMEDIES.columns().forEach(column -> kinds.computeIfAbsent(
                        column.group(), kind -> new ArrayList<>())
                .add(column));
        ReportLine row = ReportTable.REMEDIES.rows().get(0);
        return kinds.entrySet().stream()
                .map(kind -> new RemedyLine(kind.getKey(), row, kind.getValue()))
                .toList();
    }
}
