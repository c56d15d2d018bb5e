package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** 答复: how a page bean answers an act: one message that survives the redirect, or the reason of a refusal. */
@RequestScoped
public class Reply {
    @Inject
    private Texts texts;

    /** Done: the message is shown on the page that the redirect leads to. */
    public void done(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(FacesMessage.SEVERITY_INFO, texts.of(key, arguments));
    }

    /** Done, and the reader stays on the page. */
    public void doneHere(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, texts.of(key, arguments));
    }

    public void refused(BusinessException refusal) {
        add(FacesMessage.SEVERITY_ERROR, texts.of(refusal));
    }

    public void warned(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, texts.of(key, arguments));
    }

    /** 找不到: the reader gets the page of this status instead. */
    public void missing(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            external.responseSendError(status, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
