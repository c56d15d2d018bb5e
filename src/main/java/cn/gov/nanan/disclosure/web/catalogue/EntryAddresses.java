package cn.gov.nanan.disclosure.web.catalogue;

import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 条目网址: under which addresses people and programs read an entry. */
@Named
@RequestScoped
public class EntryAddresses {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Inject
    private FacesContext faces;

    /** Where programs read this entry. */
    public String api(CatalogueEntry entry) {
        return root() + "/api/v1/catalogue/" + entry.indexNumber();
    }

    /** The lasting address of its page, for the META tag {@code Url}. */
    public String lasting(CatalogueEntry entry) {
        ExternalContext external = faces.getExternalContext();
        int port = external.getRequestServerPort();
        String server = external.getRequestScheme() + "://" + external.getRequestServerName()
                + (port == HTTP || port == HTTPS ? "" : ":" + port) + root();
        return Setting.PUBLIC_BASE_URL.optional().orElse(server).replaceAll("/+$", "") + "/catalogue/item?no="
                + entry.indexNumber();
    }

    private String root() {
        return faces.getExternalContext().getRequestContextPath();
    }
}
