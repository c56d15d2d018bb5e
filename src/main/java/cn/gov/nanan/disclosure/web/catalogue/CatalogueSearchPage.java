package cn.gov.nanan.disclosure.web.catalogue;

import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueQuery;
import cn.gov.nanan.disclosure.catalogue.CatalogueRow;
import cn.gov.nanan.disclosure.catalogue.Cursor;
import cn.gov.nanan.disclosure.catalogue.Facet;
import cn.gov.nanan.disclosure.catalogue.FacetField;
import cn.gov.nanan.disclosure.catalogue.Figures;
import cn.gov.nanan.disclosure.catalogue.Slice;
import cn.gov.nanan.disclosure.publicview.Validity;
import cn.gov.nanan.disclosure.web.Shown;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** 目录检索: the public search; everything stands in its address. */
@Named
@RequestScoped
public class CatalogueSearchPage {
    private static final int ROWS = 20;
    private static final int OPTIONS = 15;

    @Inject
    @ManagedProperty("#{param}")
    private Map<String, String> parameters;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Figures figures;

    @Inject
    private Texts texts;

    @Inject
    private Shown shown;

    private SearchQuestion question;
    private CatalogueQuery query;
    private Slice<CatalogueRow> found;

    public void load() {
        question = new SearchQuestion(parameters);
        query = question.query();
        Cursor after = Cursor.of(parameters.getOrDefault("cursor", ""), query).orElse(null);
        found = catalogue.rows(query, after, ROWS);
    }

    public SearchQuestion question() {
        return question;
    }

    public List<CatalogueRow> rows() {
        return found.rows();
    }

    public long total() {
        return figures.total(query);
    }

    /** The address of the following page, or null on the last. */
    public String next() {
        return found.next() == null
                ? null
                : question.with("cursor", found.next().token(query));
    }

    public List<FacetField> fields() {
        return List.of(FacetField.values());
    }

    /** What the list can be narrowed to; the choice that is already made is not offered again. */
    public List<Facet> facets(FacetField field) {
        return isChosen(field)
                ? List.of()
                : figures.facets(query, field).stream().limit(OPTIONS).toList();
    }

    public boolean isChosen(FacetField field) {
        return !question.given(field.parameter()).isEmpty();
    }

    /** The chosen option of a facet in words. */
    public String chosen(FacetField field) {
        String given = question.given(field.parameter());
        return query.validity() != null && field == FacetField.VALIDITY
                ? texts.label(query.validity())
                : shown.theme(given);
    }

    public String text(Facet facet) {
        return facet.option() instanceof Validity validity
                ? texts.label(validity)
                : shown.theme(String.valueOf(facet.option()));
    }
}
