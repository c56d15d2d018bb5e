package cn.gov.nanan.disclosure.request;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * 申请编号: one running number a year, without gaps. The row of the year stays locked until the caller's transaction ends, so
 * a number that was rolled back was never seen by anyone.
 */
@Dependent
public class RequestNumbers {
    private static final String OF_YEAR = " where serial_year = :year";
    private static final int ANCHOR = 0;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** Such as {@code YSQ-2026-0001}. */
    public String next(int year) {
        if (!increment(year)) {
            open(year);
        }
        int serial = ((Number) query("select last_serial from request_serial" + OF_YEAR, year)
                        .getSingleResult())
                .intValue();
        return "YSQ-%d-%04d".formatted(year, serial);
    }

    /** The first number of a year: whoever comes second waits for the anchor row and then finds the year open. */
    private void open(int year) {
        increment(ANCHOR);
        if (!increment(year)) {
            query("insert into request_serial (serial_year, last_serial) values (:year, 1)", year)
                    .executeUpdate();
        }
    }

    private boolean increment(int year) {
        return query("update request_serial set last_serial = last_serial + 1" + OF_YEAR, year)
                        .executeUpdate()
                == 1;
    }

    private Query query(String sql, int year) {
        return entities.createNativeQuery(sql).setParameter("year", year);
    }
}
