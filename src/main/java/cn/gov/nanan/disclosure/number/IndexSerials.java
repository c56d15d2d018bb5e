package cn.gov.nanan.disclosure.number;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 索引号的流水号: one running number per agency and year, whoever asks at the same moment.
 *
 * <p>The row of the year stays locked until the caller's transaction ends, so a number that was rolled back was never
 * seen by anyone.
 */
@Stateless
public class IndexSerials {
    private static final String OF_YEAR = " where agency = :agency and serial_year = :year";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** The last of so many more. */
    public int next(int year, int count) {
        String agency = Setting.AGENCY_CODE.value();
        if (!increment(agency, year, count)) {
            open(agency, year, count);
        }
        return last(year);
    }

    /** The last serial that was given; what stands before the first one as long as none was. */
    public int last(int year) {
        List<?> serials = query("select last_serial from index_serial" + OF_YEAR, Setting.AGENCY_CODE.value(), year)
                .getResultList();
        return serials.isEmpty() ? Setting.INDEX_FIRST_SERIAL.number() - 1 : ((Number) serials.get(0)).intValue();
    }

    /** The last serial of each year in which numbers were given or reserved. */
    public SortedMap<Integer, Integer> lasts() {
        SortedMap<Integer, Integer> lasts = new TreeMap<>();
        List<?> years = entities.createNativeQuery(
                        "select serial_year, last_serial from index_serial where agency = :agency and last_serial >= :first")
                .setParameter("agency", Setting.AGENCY_CODE.value())
                .setParameter("first", Setting.INDEX_FIRST_SERIAL.number())
                .getResultList();
        years.stream()
                .map(Object[].class::cast)
                .forEach(year -> lasts.put(((Number) year[0]).intValue(), ((Number) year[1]).intValue()));
        return lasts;
    }

    /** Never gives a number that was given elsewhere, where it is one of this agency at all. */
    public void reserve(String given) {
        if (!given.startsWith(Setting.AGENCY_CODE.value() + "-") || !IndexNumber.isOne(given)) {
            return;
        }
        IndexNumber number = IndexNumber.parse(given);
        reserve(number.year(), number.serial());
    }

    /** Goes on after a serial of this agency and year, where it stands before it. */
    public void reserve(int year, int serial) {
        String agency = Setting.AGENCY_CODE.value();
        if (!increment(agency, year, 0)) {
            open(agency, year, 0);
        }
        query("update index_serial set last_serial = :serial" + OF_YEAR + " and last_serial < :serial", agency, year)
                .setParameter("serial", serial)
                .executeUpdate();
    }

    /**
     * Back to what stood before a reservation.
     *
     * @return false where numbers have been given since
     */
    public boolean takeBack(int year, int reserved, int before) {
        return query(
                                "update index_serial set last_serial = :before" + OF_YEAR
                                        + " and last_serial = :reserved",
                                Setting.AGENCY_CODE.value(),
                                year)
                        .setParameter("before", before)
                        .setParameter("reserved", reserved)
                        .executeUpdate()
                == 1;
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

    private Query query(String sql, String agency, int year) {
        return entities.createNativeQuery(sql).setParameter("agency", agency).setParameter("year", year);
    }
}
