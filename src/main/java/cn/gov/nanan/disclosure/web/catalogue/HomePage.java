package cn.gov.nanan.disclosure.web.catalogue;

import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.catalogue.CatalogueQuery;
import cn.gov.nanan.disclosure.catalogue.Facet;
import cn.gov.nanan.disclosure.catalogue.FacetField;
import cn.gov.nanan.disclosure.catalogue.Figures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 目录首页: the search box, the categories with their counts, and what is new. */
@Named
@RequestScoped
public class HomePage {
    private static final int NEWEST = 12;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Figures figures;

    private List<CatalogueEntry> newest;
    private List<Facet> categories;

    public void load() {
        newest = catalogue.entries(CatalogueQuery.ALL, null, NEWEST).rows();
        categories = figures.facets(CatalogueQuery.ALL, FacetField.CATEGORY);
    }

    public List<CatalogueEntry> newest() {
        return newest;
    }

    public List<Facet> categories() {
        return categories;
    }

    public long total() {
        return figures.total(CatalogueQuery.ALL);
    }
}
