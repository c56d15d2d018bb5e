package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.annual.ReportTexts;
import java.io.Serializable;

/** 文字部分的栏目. */
public class ReportTextFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String overview;
    private String problems;
    private String other;

    static ReportTextFields of(ReportTexts texts) {
        ReportTextFields fields = new ReportTextFields();
        fields.overview = texts.overview();
        fields.problems = texts.problems();
        fields.other = texts.other();
        return fields;
    }

    ReportTexts texts() {
        return new ReportTexts(overview, problems, other);
    }

    public String getOverview() {
        return overview;
    }

    public void setOverview(String overview) {
        this.overview = overview;
    }

    public String getProblems() {
        return problems;
    }

    public void setProblems(String problems) {
        this.problems = problems;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
