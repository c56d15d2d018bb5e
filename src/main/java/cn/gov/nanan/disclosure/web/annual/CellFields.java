package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.annual.ReportCell;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.Serializable;
import java.math.BigDecimal;

/** 填写、更正一格的栏目. */
public class CellFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String cell;
    private BigDecimal value;
    private String reason;

    /** Its row and its column, as the page offers them. */
    ReportCell chosen() {
        String[] parts = cell == null ? new String[0] : cell.split(" ");
        if (parts.length != 2) {
            throw BusinessException.invalid("cell", "annual.error.cell-needed");
        }
        return ReportCell.asked(parts[0], parts[1]);
    }

    public String getCell() {
        return cell;
    }

    public void setCell(String cell) {
        this.cell = cell;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
