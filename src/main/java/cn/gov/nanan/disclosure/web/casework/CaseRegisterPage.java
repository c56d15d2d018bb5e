package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.casework.RequestCriteria;
import cn.gov.nanan.disclosure.casework.RequestRegister;
import cn.gov.nanan.disclosure.casework.RequestRow;
import cn.gov.nanan.disclosure.casework.RequestRows;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Menu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;

/** 政府信息公开申请登记簿页: the address is the query. */
@Named
@RequestScoped
public class CaseRegisterPage {
    private static final int PORTION = 50;

    @Inject
    private RequestRegister register;

    @Inject
    private Menu menu;

    @Inject
    private Feedback feedback;

    private CaseQuestion question;
    private RequestRows rows = RequestRows.NONE;
    private long total;

    public void load() {
        if (!menu.isOffered("/casework/requests")) {
            feedback.missing(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        question = new CaseQuestion(address::get);
        RequestCriteria criteria = question.criteria();
        rows = register.page(criteria, address.get("cursor"), PORTION);
        total = register.count(criteria);
    }

    public List<RequestRow> rows() {
        return rows.rows();
    }

    public long total() {
        return total;
    }

    /** What the address says under a name. */
    public String given(String name) {
        return question == null ? null : question.given().get(name);
    }

    /** The address of the next page; null on the last. */
    public String next() {
        return rows.next() == null ? null : "?cursor=" + rows.next() + question.query();
    }

    public String export(String format) {
        return "?format=" + format + (question == null ? "" : question.query());
    }
}
