package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.caseload.Age;
import cn.gov.nanan.disclosure.caseload.Caseload;
import cn.gov.nanan.disclosure.caseload.CaseloadFigures;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** 依申请公开看板页: figures as tables and charts, each of which leads to its requests. */
@Named
@ViewScoped
public class CaseloadPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    @Inject
    private Caseload caseload;

    private String named;
    private int year;
    private transient CaseloadFigures figures;

    public void load() {
        year = GivenYear.of(named, caseload.thisYear());
        figures();
    }

    public CaseloadFigures figures() {
        if (figures == null) {
            figures = caseload.figures(year);
        }
        return figures;
    }

    public List<Age> ages() {
        return List.of(Age.values());
    }

    public List<Integer> months() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }

    public String stepChart() {
        return CaseloadCharts.steps(figures());
    }

    public String monthChart() {
        return CaseloadCharts.months(figures(), months());
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
}
