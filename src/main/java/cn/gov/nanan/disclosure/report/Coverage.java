package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 覆盖情况: which categories of 条例第二十、二十一条 have something published, and how many compared with the year before,
 * 条例第二十二条.
 */
@Stateless
public class Coverage {
    /** This year, the year before, ever. */
    private static final int COUNTED = 3;

    private static final String HERE = "select i.text.form.categoryCode, " + sums("b.publishedAt") + ", count(b.item)"
            + " from PublicRecord b join InformationItem i on i.id = b.item where ";

    private static final String TAKEN_OVER = "select c.description.category, " + sums("c.dates.published")
            + ", count(c.id) from " + TakenOver.ENTRIES + "c.description.category is not null"
            + " group by c.description.category";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Categories categories;

    @Inject
    private Clock clock;

    public int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /**
     * One row a category, empty ones among them, as far as the asking officer may see the items; after them those that are
     * closed and still have something.
     */
    public List<CoverageRow> of(int year) {
        Visibility seen = Visibility.of(Supervisors.require(acting.actor()));
        List<ContentCategory> versions = categories.versions();
        Map<String, long[]> counts = new HashMap<>();
        seen.bind(years(HERE + seen.condition() + " group by i.text.form.categoryCode", year))
                .getResultStream()
                .forEach(row -> add(counts, (String) row[0], row));
        Map<String, String> codes = codesByName(versions);
        years(TAKEN_OVER, year).getResultStream().forEach(row -> add(counts, codes.get((String) row[0]), row));
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                        categories.all().stream().map(open -> row(open, false, counts)),
                        closed(versions, today)
                                .map(one -> row(one, true, counts))
                                .filter(row -> !row.isEmpty()))
                .toList();
    }

    private TypedQuery<Object[]> years(String query, int year) {
        Span span = year(year);
        return entities.createQuery(query, Object[].class)
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .setParameter("before", year(year - 1).start());
    }

    /** Of each category that is not offered today, what it was called last. */
    private static Stream<ContentCategory> closed(List<ContentCategory> versions, LocalDate today) {
        Map<String, ContentCategory> latest = new LinkedHashMap<>();
        versions.stream()
                .filter(version -> !version.validFrom().isAfter(today))
                .forEach(version -> latest.putIfAbsent(version.code(), version));
        return latest.values().stream().filter(version -> !version.isValidOn(today));
    }

    /** An older catalogue knows categories by name only. */
    private static Map<String, String> codesByName(List<ContentCategory> versions) {
        Map<String, String> codes = new HashMap<>();
        versions.forEach(version -> codes.putIfAbsent(version.name(), version.code()));
        return codes;
    }

    private static void add(Map<String, long[]> counts, String code, Object[] row) {
        long[] sums = counts.computeIfAbsent(code, category -> new long[COUNTED]);
        for (int next = 0; next < COUNTED; next++) {
            sums[next] += ((Number) row[next + 1]).longValue();
        }
    }

    private static CoverageRow row(ContentCategory category, boolean closed, Map<String, long[]> counts) {
        long[] sums = counts.getOrDefault(category.code(), new long[COUNTED]);
        return new CoverageRow(category, closed, sums[0], sums[1], sums[2]);
    }

    private static String sums(String published) {
        return Hql.sum(published + " >= :start and " + published + " < :end") + ", "
                + Hql.sum(published + " >= :before and " + published + " < :start");
    }

    /** The days of a year. */
    public static Span year(int year) {
        LocalDate first = Year.of(year).atDay(1);
        return new Span(first, first.plusYears(1).minusDays(1));
    }
}
