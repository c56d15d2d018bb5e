package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.version.Meanwhile;
import cn.gov.nanan.disclosure.version.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 他人改动: a draft that came back says whether it came back as it went; asked for once a request. */
@Named
@RequestScoped
public class OthersWords {
    @Inject
    private Versions versions;

    @Inject
    private DraftPage page;

    private boolean asked;
    private Meanwhile meanwhile;

    /** Null where nobody else changed what came back, or nothing did. */
    public Meanwhile meanwhile() {
        HandlingEntry returned = asked ? null : page.standing().returned();
        if (returned != null) {
            meanwhile = versions.meanwhile(
                            page.item().id(),
                            returned.at(),
                            FacesContext.getCurrentInstance().getViewRoot().getLocale())
                    .orElse(null);
        }
        asked = true;
        return meanwhile;
    }
}
