package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.annual.AnnualReports;
import cn.gov.nanan.disclosure.annual.AnnualYear;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 各年度报告. */
@Named
@ViewScoped
public class AnnualReportsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnnualReports reports;

    private transient List<AnnualYear> years;

    public List<AnnualYear> years() {
        if (years == null) {
            years = reports.years();
        }
        return years;
    }
}
