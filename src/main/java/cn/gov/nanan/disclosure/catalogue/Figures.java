package cn.gov.nanan.disclosure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** 目录数字: how many entries there are, in all and by facet; counted once between two changes of the catalogue. */
@ApplicationScoped
public class Figures {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Snapshots snapshots;

    private record Counted(CatalogueQuery query, FacetField field) {}

    public long total(CatalogueQuery query) {
        return query.isAll()
                ? snapshots.now().entries()
                : snapshots.figure(new Counted(query, null), () -> catalogue.count(query));
    }

    /** The ways to narrow the list by this field, the most frequent first (years: the newest first). */
    public List<Facet> facets(CatalogueQuery query, FacetField field) {
        return snapshots.figure(new Counted(query, field), () -> catalogue.facets(query, field).stream()
                .sorted(
                        field == FacetField.YEAR
                                ? newest()
                                : Comparator.comparingLong(Facet::count).reversed())
                .toList());
    }

    private static Comparator<Facet> newest() {
        return Comparator.comparing((Facet facet) -> (Integer) facet.option()).reversed();
    }
}
