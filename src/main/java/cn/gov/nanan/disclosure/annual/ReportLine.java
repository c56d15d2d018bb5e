package cn.gov.nanan.disclosure.annual;

/**
 * 年度报告的行或列.
 *
 * @param id by which a figure is stored and linked, such as {@code 3.3.4} or {@code COMMERCIAL}; unique in the report for
 *     rows, in its table for columns
 * @param label key of its words
 * @param group key of the heading under which it stands; null where under none
 */
public record ReportLine(String id, String label, String group) {
    static ReportLine of(String id, String label) {
        return new ReportLine(id, label, null);
    }
}
