package cn.gov.nanan.disclosure.web.catalogue;

import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueQuery;
import cn.gov.nanan.disclosure.catalogue.CatalogueRow;
import cn.gov.nanan.disclosure.catalogue.Facet;
import cn.gov.nanan.disclosure.catalogue.FacetField;
import cn.gov.nanan.disclosure.catalogue.Figures;
import cn.gov.nanan.disclosure.catalogue.Snapshots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
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

    @Inject
    private Snapshots snapshots;

    private List<CatalogueRow> newest;
    private List<Facet> categories;

    public void load() {
        newest = catalogue.rows(CatalogueQuery.ALL, null, NEWEST).rows();
        categories = figures.facets(CatalogueQuery.ALL, FacetField.CATEGORY);
    }

    public List<CatalogueRow> newest() {
        return newest;
    }

    public List<Facet> categories() {
        return categories;
    }

    public long total() {
        return figures.total(CatalogueQuery.ALL);
    }

    /** When the catalogue changed last. */
    public Instant updated() {
        return snapshots.now().changedAt();
    }
}
