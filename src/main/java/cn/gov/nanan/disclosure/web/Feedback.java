package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** 办理结果: the one message after an action. */
@RequestScoped
public class Feedback {
    @Inject
    private Texts texts;

    /** Done; the message is shown on the page to which the redirect leads. */
    public void done(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        show(FacesMessage.SEVERITY_INFO, texts.of(key, arguments));
    }

    /** 已办理: the page to which the redirect leads offers the next piece of work, {@code flash.acted}. */
    public void acted() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("acted", Boolean.TRUE);
    }

    /** Done, and the reader stays on the page. */
    public void doneHere(String key, Object... arguments) {
        show(FacesMessage.SEVERITY_INFO, texts.of(key, arguments));
    }

    public void warn(String key, Object... arguments) {
        show(FacesMessage.SEVERITY_WARN, texts.of(key, arguments));
    }

    /**
     * Says why the rules refuse, and what to do; the page stays as it is.
     *
     * @throws BusinessException the same again where the address itself is wrong: what the page would show is not true
     */
    public void refused(BusinessException refusal) {
        if (refusal.is(RefusalKind.ADDRESS)) {
            throw refusal;
        }
        show(FacesMessage.SEVERITY_ERROR, texts.of(refusal));
    }

    /**
     * Says so at the field where it is to be mended.
     *
     * @param input within the form; null says it above all fields
     */
    public void refusedAt(String form, String input, BusinessException refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = input == null ? null : form + ":" + input;
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(refusal), null));
        if (id != null && faces.getViewRoot().findComponent(":" + id) instanceof UIInput field) {
            if (field.getSubmittedValue() == null) {
                // What is not valid is drawn as it was submitted, and that is nothing any more once it was taken over.
                field.setSubmittedValue(typed(faces, field));
            }
            field.setValid(false);
        }
    }

    /**
     * 一次说全: each thing that is to be mended is said at its field.
     *
     * @param places where in the form what is to be mended stands, as the refusal names it
     * @return what no field of the form is to be mended for; null where there is nothing of the kind
     */
    public String refusedAt(String form, Map<String, String> places, BusinessException refusal) {
        List<BusinessException> all = refusal.each();
        all.stream()
                .filter(one -> places.containsKey(one.field()))
                .forEach(one -> refusedAt(form, places.get(one.field()), one));
        return all.stream()
                .filter(one -> !places.containsKey(one.field()))
                .map(texts::of)
                .reduce((before, after) -> before + " " + after)
                .orElse(null);
    }

    /** As it was typed; null of what is chosen, not typed. */
    private static String typed(FacesContext faces, UIInput field) {
        if (field.getValue() != null && field.getConverter() != null) {
            return field.getConverter().getAsString(faces, field, field.getValue());
        }
        boolean plain = field.getValue() instanceof String || field.getValue() instanceof Number;
        return plain ? field.getValue().toString() : null;
    }

    /** 找不到: the reader gets the page of this HTTP status instead. */
    public void missing(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    private static void show(Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
