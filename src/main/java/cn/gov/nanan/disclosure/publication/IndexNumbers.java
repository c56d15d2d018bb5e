package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.exchange.NumberingResumed;
import cn.gov.nanan.disclosure.exchange.PackageType;
import cn.gov.nanan.disclosure.number.IndexNumber;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 索引号的编制: 细则 一（一）4（1）「编制索引目录」. One running number per agency and year, given at 复核 and never again, whoever asks
 * at the same moment.
 *
 * <p>The row of the year stays locked until the caller's transaction ends, so a number that was rolled back was never
 * seen by anyone.
 */
@Stateless
public class IndexNumbers {
    private static final int LAST = 99_999;
    private static final String OF_YEAR = " where agency = :agency and serial_year = :year";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Categories categories;

    /**
     * @param categoryCode 内容类别 of the item, which decides the four category digits
     * @param year the year in which the number is given
     */
    public IndexNumber next(String categoryCode, int year) {
        return next(categoryCode, year, 1).get(0);
    }

    /** As many numbers at once, in their order. */
    public List<IndexNumber> next(String categoryCode, int year, int count) {
        String agency = Setting.AGENCY_CODE.value();
        String digits = digits(categoryCode);
        if (!increment(agency, year, count)) {
            open(agency, year, count);
        }
        int last = serial(agency, year);
        if (last > LAST) {
            throw new BusinessException("publication.error.index-numbers-exhausted", String.valueOf(year));
        }
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> new IndexNumber(agency, digits, year, serial))
                .toList();
    }

    /** All numbers that our own items have. */
    public List<String> ofItems() {
        return entities.createQuery(
                        "select i.publicLife.indexNumber from InformationItem i where i.publicLife.indexNumber is not null",
                        String.class)
                .getResultList();
    }

    /** The public side has numbers that a restored database no longer knows. */
    public void resume(@Observes NumberingResumed event) {
        if (event.type() == PackageType.ITEMS) {
            reserve(IndexNumber.parse(event.lastNumber()).toString());
        }
    }

    /** Never gives a number that was given elsewhere, where it is one of this agency at all. */
    public void reserve(String given) {
        String agency = Setting.AGENCY_CODE.value();
        if (!given.startsWith(agency + "-") || !IndexNumber.isOne(given)) {
            return;
        }
        IndexNumber number = IndexNumber.parse(given);
        if (!increment(agency, number.year(), 0)) {
            open(agency, number.year(), 0);
        }
        query(
                        "update index_serial set last_serial = :serial" + OF_YEAR + " and last_serial < :serial",
                        agency,
                        number.year())
                .setParameter("serial", number.serial())
                .executeUpdate();
    }

    /** The first number of a year: whoever comes second waits for the anchor row and then finds the year open. */
    private void open(String agency, int year, int count) {
        increment("-", 0, 1);
        if (!increment(agency, year, count)) {
            query(
                            "insert into index_serial (agency, serial_year, last_serial) values (:agency, :year, :first)",
                            agency,
                            year)
                    .setParameter("first", Setting.INDEX_FIRST_SERIAL.number() + count - 1)
                    .executeUpdate();
        }
    }

    private boolean increment(String agency, int year, int count) {
        return query("update index_serial set last_serial = last_serial + :count" + OF_YEAR, agency, year)
                        .setParameter("count", count)
                        .executeUpdate()
                == 1;
    }

    private int serial(String agency, int year) {
        return ((Number) query("select last_serial from index_serial" + OF_YEAR, agency, year)
                        .getSingleResult())
                .intValue();
    }

    private Query query(String sql, String agency, int year) {
        return entities.createNativeQuery(sql).setParameter("agency", agency).setParameter("year", year);
    }

    private String digits(String categoryCode) {
        return categories
                .byCode(categoryCode)
                .map(ContentCategory::indexDigits)
                .orElseThrow(() -> new BusinessException("publication.error.no-index-category"));
    }
}
