package cn.gov.nanan.disclosure.web.gate;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * 公众页: every view outside the staff folders is stateless from its creation. The template's {@code transient} comes too
 * late: where a page has parameters, whoever asks the view for its map before it is built would open a session.
 */
public class PublicViews extends ViewHandlerWrapper {
    public PublicViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && !SafetyHeaders.isStaff(viewId)) {
            view.setTransient(true);
        }
        return view;
    }
}
