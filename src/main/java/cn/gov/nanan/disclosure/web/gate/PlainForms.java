package cn.gov.nanan.disclosure.web.gate;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * 无脚本表单: lets forms be sent without script. With its content policy on, PrimeFaces refuses every form that does not
 * carry the page's nonce, which its script adds; where it is absent, the view's own nonce is taken, or a new one.
 */
public class PlainForms implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String sent = faces.getExternalContext().getRequestParameterMap().get(NONCE);
        if (isAbsent(sent) && faces.isPostback()) {
            faces.getExternalContext().getRequestMap().put(NONCE, nonceOf(faces.getViewRoot()));
        }
    }

    private static boolean isAbsent(String sent) {
        return sent == null || sent.isEmpty();
    }

    private static String nonceOf(UIViewRoot view) {
        Map<String, Object> map = view == null ? null : view.getViewMap(false);
        return map != null && map.get(NONCE) instanceof String known ? known : newNonce();
    }

    private static String newNonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A form's request, which has the parameter also when it was not sent. */
    static final class Request extends HttpServletRequestWrapper {
        Request(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String sent = super.getParameter(name);
            return NONCE.equals(name) && isAbsent(sent) ? (String) getAttribute(NONCE) : sent;
        }
    }
}
