package cn.gov.nanan.disclosure.catalogue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** 目录查询: every question that the public may ask. A page costs one query whatever the size of the catalogue. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Catalogue {
    private static final String ORDER = " order by e.dates.newestFirst, e.indexNumber";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** A row of the list: its place, what the API says of it, and how far the change log reached when it was read. */
    record Listed(long newestFirst, String indexNumber, String json, long seq) {}

    public ListedPage page(CatalogueQuery query, Cursor after, int limit) {
        List<Listed> rows = listed(query, after, limit + 1);
        return listing(rows, Math.min(limit, rows.size()), Listed::json);
    }

    /** The same with the texts; shorter than {@code limit} where these are long. */
    public ListedPage pageWithTexts(CatalogueQuery query, Cursor after, int limit) {
        List<Listed> rows = listed(query, after, limit + 1);
        List<String> numbers =
                rows.stream().limit(limit).map(Listed::indexNumber).toList();
        Bodies bodies = new Bodies(entities);
        int fitting = bodies.fitting(numbers);
        Map<String, String> texts = bodies.of(numbers.subList(0, fitting));
        return listing(rows, fitting, row -> EntryJson.whole(row.json(), texts.get(row.indexNumber())));
    }

    /** One statement sees the entries and the end of the change log at one moment. */
    private List<Listed> listed(CatalogueQuery query, Cursor after, int limit) {
        return ordered(
                        "select new cn.gov.nanan.disclosure.catalogue.Catalogue$Listed("
                                + "e.dates.newestFirst, e.indexNumber, e.written.json,"
                                + " (select s.lastSeq from CatalogueState s)) from CatalogueEntry e where ",
                        query,
                        after,
                        limit,
                        Listed.class)
                .getResultList();
    }

    /** The first of these rows; there is a next page where more were read. */
    private ListedPage listing(List<Listed> rows, int shown, Function<Listed, String> json) {
        Listed last = shown < rows.size() ? rows.get(shown - 1) : null;
        return new ListedPage(
                rows.subList(0, shown).stream().map(json).toList(),
                last == null ? null : new Cursor(last.newestFirst(), last.indexNumber()),
                rows.isEmpty() ? snapshot().seq() : rows.get(0).seq());
    }

    /** Rows for pages and tables. */
    public Slice<CatalogueRow> rows(CatalogueQuery query, Cursor after, int limit) {
        List<CatalogueRow> rows = ordered(CatalogueRow.SELECT, query, after, limit + 1, CatalogueRow.class)
                .getResultList();
        boolean more = rows.size() > limit;
        CatalogueRow last = more ? rows.get(limit - 1) : null;
        return new Slice<>(more ? List.copyOf(rows.subList(0, limit)) : rows, more ? last.place() : null);
    }

    /** One entry with its files. */
    public Optional<CatalogueEntry> find(String indexNumber) {
        return entities.createQuery(
                        "select e from CatalogueEntry e left join fetch e.files where e.indexNumber = :number",
                        CatalogueEntry.class)
                .setParameter("number", indexNumber)
                .getResultStream()
                .findFirst();
    }

    /** 澄清 of an entry, the newest first. */
    public List<CatalogueRow> clarifying(String indexNumber) {
        return entities.createQuery(
                        CatalogueRow.SELECT + "e.changes.clarifiesNumber = :number" + ORDER, CatalogueRow.class)
                .setParameter("number", indexNumber)
                .getResultList();
    }

    /** What is left of a withdrawn entry. */
    public Optional<Tombstone> tombstone(String indexNumber) {
        return Optional.ofNullable(entities.find(Tombstone.class, indexNumber));
    }

    /** The last 索引号 of each year of an agency, whatever became of the entries; after a restore their sender needs them. */
    public List<String> lastNumbers(String agency) {
        // The greatest by its serial: the category stands before the year, so the number alone does not sort by it.
        return entities.createQuery(
                        "select max(concat(substring(c.indexNumber, 14), c.indexNumber)) from CatalogueChange c"
                                + " where c.indexNumber like concat(:agency, '-____-____-_____')"
                                + " group by substring(c.indexNumber, 14, 4) order by 1",
                        String.class)
                .setParameter("agency", agency)
                .getResultStream()
                .map(last -> last.substring("2026-00001".length()))
                .toList();
    }

    /** The changes after {@code seq}, in their order. */
    public List<CatalogueChange> changes(long seq, int limit) {
        return entities.createQuery(
                        "select c from CatalogueChange c where c.seq > :seq order by c.seq limit " + limit,
                        CatalogueChange.class)
                .setParameter("seq", seq)
                .getResultList();
    }

    /**
     * The changes after {@code seq} with the entries that they left; fewer than {@code limit} where the texts are long, but
     * never none where there is one.
     */
    public List<ExpandedChange> expandedChanges(long seq, int limit) {
        return ExpandedChange.of(entities, changes(seq, limit));
    }

    public Snapshot snapshot() {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.catalogue.Snapshot(s.log, s.lastSeq, s.entries, s.changedAt)"
                                + " from CatalogueState s",
                        Snapshot.class)
                .getSingleResult();
    }

    public long count(CatalogueQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<Long> count = entities.createQuery(
                "select count(e) from CatalogueEntry e where " + query.where(parameters), Long.class);
        parameters.forEach(count::setParameter);
        return count.getSingleResult();
    }

    public List<Facet> facets(CatalogueQuery query, FacetField field) {
        Map<String, Object> parameters = new HashMap<>();
        String by = "e." + field.property();
        TypedQuery<Object[]> counts = entities.createQuery(
                "select " + by + ", count(e) from CatalogueEntry e where " + by + " is not null and "
                        + query.without(field).where(parameters) + " group by " + by,
                Object[].class);
        parameters.forEach(counts::setParameter);
        return counts.getResultStream()
                .map(row -> new Facet(field, row[0], (Long) row[1]))
                .toList();
    }

    /** The limit stands in the text: PostgreSQL plans a statement whose limit is a parameter anew each time. */
    private <T> TypedQuery<T> ordered(String select, CatalogueQuery query, Cursor after, int limit, Class<T> type) {
        Map<String, Object> parameters = new HashMap<>();
        String where = query.where(parameters);
        if (after != null) {
            where += " and (e.dates.newestFirst, e.indexNumber) > (:newestFirst, :indexNumber)";
            parameters.put("newestFirst", after.newestFirst());
            parameters.put("indexNumber", after.indexNumber());
        }
        TypedQuery<T> ordered = entities.createQuery(select + where + ORDER + " limit " + limit, type);
        parameters.forEach(ordered::setParameter);
        return ordered;
    }
}
