package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.TextPart;
import cn.gov.nanan.disclosure.version.Trace;
import cn.gov.nanan.disclosure.version.VersionLine;
import cn.gov.nanan.disclosure.version.Versions;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;

/** 修改痕迹栏: the versions of the item of the 办理单, and what differs between the two that the address names. */
@Named
@RequestScoped
public class ItemVersions {
    private static final String NUMBER = "\\d{1,6}";

    @Inject
    private Versions versions;

    @Inject
    private Texts texts;

    private Trace trace;

    /** Asked for once a request. */
    public Trace trace(InformationItem item) {
        if (trace == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            Integer from = number(faces, "from");
            Integer to = number(faces, "to");
            Locale locale = faces.getViewRoot().getLocale();
            trace = from == null && to == null
                    ? versions.latest(item.id(), locale)
                    : versions.trace(item.id(), from, to, locale);
        }
        return trace;
    }

    /** Null where the address says none. */
    private static Integer number(FacesContext faces, String name) {
        String said = faces.getExternalContext().getRequestParameterMap().get(name);
        return said != null && said.matches(NUMBER) ? Integer.valueOf(said) : null;
    }

    /** What a version changed, in words. */
    public String parts(VersionLine line) {
        return line.parts().stream()
                .sorted()
                .map(part -> texts.label((TextPart) part))
                .collect(Collectors.joining(texts.of("common.and")));
    }
}
