package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.publicview.Validity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 检索条件: which entries are wanted; every part may be null.
 *
 * @param q words, all of which must occur in title, 发文字号, index number, keywords, summary or text; or one 发文字号 in any
 *     spelling, with or without blanks
 * @param publisher 发布机构
 * @param year of the formation of the document (where unknown: its issue, or its publication)
 */
public record CatalogueQuery(
        String q,
        String category,
        String theme,
        String documentType,
        Integer year,
        String publisher,
        LocalDate publishedFrom,
        LocalDate publishedTo,
        Validity validity) {
    private static final int MOST_WORDS = 8;
    public static final CatalogueQuery ALL = new CatalogueQuery(null, null, null, null, null, null, null, null, null);

    /** By words alone. */
    public static CatalogueQuery of(String q) {
        return new CatalogueQuery(q, null, null, null, null, null, null, null, null);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** The condition on entry {@code e}: conditions by the parameters that they need. */
    String where(Map<String, Object> parameters) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "e.description.category = :category", category);
        put(conditions, "e.description.theme = :theme", theme);
        put(conditions, "e.description.documentType = :documentType", documentType);
        put(conditions, "e.dates.documentYear = :year", year);
        put(conditions, "e.description.publisher = :publisher", publisher);
        put(conditions, "e.dates.publishedOn >= :publishedFrom", publishedFrom);
        put(conditions, "e.dates.publishedOn <= :publishedTo", publishedTo);
        put(conditions, "e.validity = :validity", validity);
        conditions.forEach((condition, value) -> parameters.put(condition.replaceAll(".*:", ""), value));
        StringBuilder where = new StringBuilder("1 = 1");
        conditions.keySet().forEach(condition -> where.append(" and ").append(condition));
        return where.append(words(parameters)).toString();
    }

    private String words(Map<String, Object> parameters) {
        if (q == null) {
            return "";
        }
        Optional<String> number = DocumentNumber.searchPattern(q);
        String[] words = number.isPresent() ? new String[] {q} : q.strip().split("[\\s\\u3000]+", MOST_WORDS);
        StringBuilder all = new StringBuilder("1 = 1");
        for (int i = 0; i < words.length; i++) {
            all.append(" and e.written.searchText like :word").append(i).append(" escape '!'");
            parameters.put("word" + i, SearchText.pattern(words[i]));
        }
        number.ifPresent(pattern -> parameters.put("number", pattern));
        return number.isPresent()
                ? " and (e.description.documentKey like :number or " + all + ")"
                : " and (" + all + ")";
    }

    private static void put(Map<String, Object> conditions, String condition, Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }

    CatalogueQuery without(FacetField field) {
        return switch (field) {
            case PUBLISHER -> new CatalogueQuery(
                    q, category, theme, documentType, year, null, publishedFrom, publishedTo, validity);
            case CATEGORY -> new CatalogueQuery(
                    q, null, theme, documentType, year, publisher, publishedFrom, publishedTo, validity);
            case THEME -> new CatalogueQuery(
                    q, category, null, documentType, year, publisher, publishedFrom, publishedTo, validity);
            case DOCUMENT_TYPE -> new CatalogueQuery(
                    q, category, theme, null, year, publisher, publishedFrom, publishedTo, validity);
            case YEAR -> new CatalogueQuery(
                    q, category, theme, documentType, null, publisher, publishedFrom, publishedTo, validity);
            case VALIDITY -> new CatalogueQuery(
                    q, category, theme, documentType, year, publisher, publishedFrom, publishedTo, null);
        };
    }
}
