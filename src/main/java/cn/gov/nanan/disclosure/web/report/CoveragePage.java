package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.report.Coverage;
import cn.gov.nanan.disclosure.report.CoverageRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** 内容覆盖页: one row a category; those without anything published are marked. */
@Named
@RequestScoped
public class CoveragePage {
    private static final int FIRST = 2000;
    private static final int LAST = 2999;

    @Inject
    private Coverage coverage;

    private Integer year;
    private List<CoverageRow> rows;

    /** What is no year means this year. */
    public void load() {
        if (year == null || year < FIRST || year > LAST) {
            year = coverage.thisYear();
        }
        rows = coverage.of(year);
    }

    public List<CoverageRow> rows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public long missing() {
        return rows().stream().filter(CoverageRow::isEmpty).count();
    }

    /** The first day of a year, so many years from the chosen one. */
    public LocalDate first(int later) {
        return Coverage.year(year + later).from();
    }

    /** The last day of a year, so many years from the chosen one. */
    public LocalDate last(int later) {
        return Coverage.year(year + later).to();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
