package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 年度报告的一格: where a row and a column meet. */
@Embeddable
public record ReportCell(
        @Column(name = "row_id", nullable = false, updatable = false, length = 32) String row,
        @Column(name = "column_id", nullable = false, updatable = false, length = 64) String column) {
    /** @throws BusinessException {@code annual.error.cell} where no table has such a figure */
    public static ReportCell asked(String row, String column) {
        ReportTable.ofRow(row)
                .filter(table -> table.has(row, column))
                .orElseThrow(() -> BusinessException.address("annual.error.cell"));
        return new ReportCell(row, column);
    }

    public ReportTable table() {
        return ReportTable.ofRow(row).orElseThrow();
    }
}
