package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** 办理结果: the one message after an action; it survives the redirect that follows. */
@RequestScoped
public class Feedback {
    @Inject
    private Texts texts;

    public void done(String key, Object... arguments) {
        show(FacesMessage.SEVERITY_INFO, texts.of(key, arguments));
    }

    public void warn(String key, Object... arguments) {
        show(FacesMessage.SEVERITY_WARN, texts.of(key, arguments));
    }

    /** Says why the rules refuse, and what to do; the page stays as it is. */
    public void refused(BusinessException refusal) {
        show(FacesMessage.SEVERITY_ERROR, texts.of(refusal));
    }

    private static void show(FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }
}
