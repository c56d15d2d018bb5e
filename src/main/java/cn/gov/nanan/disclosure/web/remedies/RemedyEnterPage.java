package cn.gov.nanan.disclosure.web.remedies;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.remedy.Remedies;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** 登记救济案件: by the 公开办. */
@Named
@ViewScoped
public class RemedyEnterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Remedies remedies;

    @Inject
    private Acting acting;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Feedback feedback;

    private final RemedyFields fields = new RemedyFields();

    /** Whoever may not register gets the error page. */
    public void load() {
        acting.require(Role.DISCLOSURE_OFFICE);
        fields.setReceivedOn(deadlines.today());
    }

    public String enter() {
        try {
            long id = remedies.enter(fields.written(), fields.getRequest());
            feedback.done("remedy.entered");
            return "/remedies/case?faces-redirect=true&id=" + id;
        } catch (BusinessException refused) {
            feedback.refusedAt("form", refused.field().isEmpty() ? null : refused.field(), refused);
            return null;
        }
    }

    public RemedyFields getFields() {
        return fields;
    }
}
