package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.annual.AnnualCase;
import cn.gov.nanan.disclosure.annual.AnnualCases;
import cn.gov.nanan.disclosure.annual.AnnualDocument;
import cn.gov.nanan.disclosure.annual.ReportCell;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.web.Deadlines;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 数字背后的事项: the cases that one figure of a report counts. */
@Named
@ViewScoped
public class AnnualCasesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 50;

    @Inject
    private AnnualCases cases;

    @Inject
    private Deadlines deadlines;

    private String named;
    private String row;
    private String column;
    private String after;
    private int year;
    private List<AnnualCase> read = List.of();
    private Long total;

    public void load() {
        year = GivenYear.of(named, deadlines.today().getYear() - 1);
        ReportCell cell = cell();
        read = cases.page(year, cell, PageKey.ofId(after), PORTION + 1);
        total = cases.count(year, cell);
    }

    private ReportCell cell() {
        return ReportCell.asked(row, column);
    }

    public String place() {
        return AnnualDocument.place(cell());
    }

    public List<AnnualCase> rows() {
        return read.subList(0, Math.min(PORTION, read.size()));
    }

    /** Null of a figure that is written by hand. */
    public Long total() {
        return total;
    }

    /** Where the next page begins; null on the last one. */
    public Long next() {
        return read.size() > PORTION ? read.get(PORTION - 1).id() : null;
    }

    public int year() {
        return year;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
