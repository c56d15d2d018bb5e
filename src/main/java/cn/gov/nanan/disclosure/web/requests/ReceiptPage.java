package cn.gov.nanan.disclosure.web.requests;

import cn.gov.nanan.disclosure.enquiry.EnquiryReceipt;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** 提交回执: shown once, by the answer to the form. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject
    private RequestFormPage form;

    /** Whoever comes without having sent a form is led to where he can ask for it. */
    public void load() {
        if (receipt() == null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            Way.of((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse())
                    .to("/requests/status");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    public EnquiryReceipt receipt() {
        return form.receipt();
    }
}
