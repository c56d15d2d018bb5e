package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Outage;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * 拒绝与差错: the one place where pages meet exceptions. A refusal of a form becomes a message on the page, which keeps all
 * that was typed; a refusal to open a page becomes the error page with its text. What is our own fault goes to the error
 * page with an id, also when a script has asked.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (isTold(faces, events.next().getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isTold(FacesContext faces, Throwable thrown) {
        if (Causes.isOfClient(thrown)) {
            return isSentAsError(faces, HttpServletResponse.SC_BAD_REQUEST);
        }
        return Causes.refusal(thrown)
                .map(refusal -> isShown(faces, refusal))
                .orElseGet(() -> faces.getPartialViewContext().isAjaxRequest() && isSentOn(faces, thrown));
    }

    private static boolean isShown(FacesContext faces, BusinessException refusal) {
        if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            String text = Messages.text(faces.getViewRoot().getLocale(), refusal.key(), refusal.arguments());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
            if (refusal.is(RefusalKind.FORBIDDEN)) {
                HttpServletRequest request =
                        (HttpServletRequest) faces.getExternalContext().getRequest();
                ErrorPage.refused(request, request.getRequestURI(), refusal.getMessage());
            }
            return true;
        }
        faces.getExternalContext().getRequestMap().put(ErrorPage.REFUSAL, refusal);
        return isSentAsError(faces, ErrorPage.statusOf(refusal));
    }

    private static boolean isSentAsError(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return false;
        }
        try {
            external.responseSendError(status, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
        return true;
    }

    private static boolean isSentOn(FacesContext faces, Throwable thrown) {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return false;
        }
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String target = target(request, thrown);
        Way.of(request, (HttpServletResponse) external.getResponse()).to(target);
        faces.responseComplete();
        return true;
    }

    private static String target(HttpServletRequest request, Throwable thrown) {
        if (Causes.find(thrown, ViewExpiredException.class).isPresent()) {
            return "/error?expired="
                    + ErrorPage.encoded(request.getServletPath().replace(".xhtml", ""));
        }
        if (Outage.isBehind(thrown)) {
            Outage.tell(thrown);
            return "/error?away=1";
        }
        return "/error?id=" + ErrorPage.logged(thrown, request.getRequestURI());
    }

    /** Registered in faces-config.xml. */
    public static class Factory extends jakarta.faces.context.ExceptionHandlerFactory {
        public Factory(jakarta.faces.context.ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
