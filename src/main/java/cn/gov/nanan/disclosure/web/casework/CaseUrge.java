package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reminder.Pressing;
import cn.gov.nanan.disclosure.reminder.RequestUrging;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** 申请办理单上的催办: for those who answer for the request, with a note to whoever must act now. */
@Named
@ViewScoped
public class CaseUrge implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RequestUrging urging;

    @Inject
    private Feedback feedback;

    @NotBlank
    @Size(max = Pressing.LONGEST_NOTE)
    private String note;

    public boolean isOpen(InformationRequest request) {
        return request != null && urging.isOpen(request);
    }

    public String urge(String request) {
        try {
            urging.urge(Long.parseLong(request), note);
        } catch (BusinessException refused) {
            feedback.refused(refused);
            return null;
        }
        feedback.done("reminder.urged");
        return "/casework/request?faces-redirect=true&id=" + request;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
