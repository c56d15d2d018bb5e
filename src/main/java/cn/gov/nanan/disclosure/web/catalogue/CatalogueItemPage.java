package cn.gov.nanan.disclosure.web.catalogue;

import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.catalogue.CatalogueFile;
import cn.gov.nanan.disclosure.catalogue.CatalogueRow;
import cn.gov.nanan.disclosure.catalogue.Tombstone;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** 信息页: one entry with its files; 410 with a tombstone once it is withdrawn, 404 where there never was one. */
@Named
@RequestScoped
public class CatalogueItemPage {
    @Inject
    @ManagedProperty("#{param}")
    private Map<String, String> parameters;

    @Inject
    private FacesContext faces;

    @Inject
    private Catalogue catalogue;

    @Inject
    private EntryAddresses addresses;

    private CatalogueEntry entry;
    private Tombstone tombstone;
    private List<CatalogueRow> clarifying;

    public void load() throws IOException {
        String number = parameters.getOrDefault("no", "").strip();
        boolean known = PublicItem.isNumber(number);
        entry = known ? catalogue.find(number).orElse(null) : null;
        tombstone = known && entry == null ? catalogue.tombstone(number).orElse(null) : null;
        ExternalContext external = faces.getExternalContext();
        if (tombstone != null) {
            external.setResponseStatus(HttpServletResponse.SC_GONE);
        } else if (entry == null) {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        }
    }

    /** Null once the entry is withdrawn. */
    public CatalogueEntry entry() {
        return entry;
    }

    /** Null while the entry is public. */
    public Tombstone tombstone() {
        return tombstone;
    }

    /** 澄清 of this entry, the newest first. */
    public List<CatalogueRow> clarifying() {
        if (clarifying == null) {
            clarifying = catalogue.clarifying(entry.indexNumber());
        }
        return clarifying;
    }

    /** The title of what took the place of this entry; its number where that is not public any more. */
    public String successor() {
        return catalogue.find(entry.supersededBy()).map(CatalogueEntry::title).orElse(entry.supersededBy());
    }

    public String title() {
        return entry == null ? tombstone.indexNumber() : entry.title();
    }

    public String address(CatalogueFile file) {
        return addresses.api(entry) + "/files/"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
