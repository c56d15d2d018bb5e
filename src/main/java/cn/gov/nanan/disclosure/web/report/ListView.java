package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.report.CellText;
import cn.gov.nanan.disclosure.report.Column;
import cn.gov.nanan.disclosure.report.ListRow;
import cn.gov.nanan.disclosure.report.ListRows;
import jakarta.faces.context.FacesContext;
import java.util.List;

/**
 * 清单的一页: what a table of a register or of cases shows.
 *
 * @param total how many there are on all pages; null when the question was refused
 */
public record ListView(List<Column> columns, ListRows read, Long total) {
    public List<ListRow> rows() {
        return read.rows();
    }

    public String next() {
        return read.next();
    }

    public Column column(int index) {
        return columns.get(index);
    }

    public String text(Object cell) {
        return CellText.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), cell);
    }
}
