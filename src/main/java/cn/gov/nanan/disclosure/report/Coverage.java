package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.publication.Reach;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 覆盖情况: which categories of 条例第二十、二十一条 have something published, and how many compared with the year before,
 * 条例第二十二条.
 */
@Stateless
public class Coverage {
    private static final String COUNTS = "select i.form.categoryCode, "
            + Hql.sum("b.publishedAt >= :start and b.publishedAt < :end") + ", "
            + Hql.sum("b.publishedAt >= :before and b.publishedAt < :start") + ", count(b.item)"
            + " from PublicRecord b join InformationItem i on i.id = b.item where ";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @EJB
    private Categories categories;

    @Inject
    private Clock clock;

    public int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** One row a category, empty ones among them, as far as the asking officer may see the items. */
    public List<CoverageRow> of(int year) {
        Reach reach = Reach.of(Supervisors.require(acting.officer()));
        Span span = year(year);
        TypedQuery<Object[]> query = entities.createQuery(
                        COUNTS + reach.condition() + " group by i.form.categoryCode", Object[].class)
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .setParameter("before", year(year - 1).start());
        Map<Object, Object[]> counts =
                reach.bind(query).getResultStream().collect(Collectors.toMap(row -> row[0], row -> row));
        Object[] none = {null, 0, 0, 0};
        return categories.all().stream()
                .map(category -> {
                    Object[] row = counts.getOrDefault(category.code(), none);
                    return new CoverageRow(category, count(row[1]), count(row[2]), count(row[3]));
                })
                .toList();
    }

    /** The days of a year. */
    public static Span year(int year) {
        LocalDate first = Year.of(year).atDay(1);
        return new Span(first, first.plusYears(1).minusDays(1));
    }

    private static long count(Object sum) {
        return ((Number) sum).longValue();
    }
}
