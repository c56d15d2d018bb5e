package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.report.ListRows;
import cn.gov.nanan.disclosure.report.Lists;
import cn.gov.nanan.disclosure.report.Register;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Menu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 登记簿页: one page for all registers; the address is the query. */
@Named
@RequestScoped
public class RegisterPage extends ListQuestion {
    @Inject
    private Lists lists;

    @Inject
    private Feedback feedback;

    @Inject
    private Menu menu;

    private Register name = Register.PROACTIVE;
    private ListRows rows = ListRows.NONE;
    private Long total;

    public void load() {
        try {
            rows = lists.page(name, filter(), getCursor(), size());
            total = lists.count(name, filter());
        } catch (BusinessException refused) {
            if (!menu.isOffered("/reports/register")) {
                throw refused;
            }
            feedback.refused(refused);
        }
    }

    public ListView view() {
        return new ListView(name.columns(), rows, total);
    }

    public List<Register> registers() {
        return List.of(Register.values());
    }

    public Register getName() {
        return name;
    }

    /** What is missing in the address is the first register. */
    public void setName(Register name) {
        this.name = name == null ? Register.PROACTIVE : name;
    }
}
