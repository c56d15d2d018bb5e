package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** 提示: the one message of an action that was done; survives the redirect after it. */
public final class Notes {
    private Notes() {}

    public static void tell(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Messages.text(faces.getViewRoot().getLocale(), key, arguments);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }
}
