package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * 申请编号、答复书文号: one running number a year, without gaps. The row of the year stays locked until the caller's transaction
 * ends, so a number that was rolled back was never seen by anyone.
 */
@Dependent
public class RequestNumbers {
    private static final String REQUESTS = "request_serial";
    private static final String LETTERS = "letter_serial";
    private static final String OF_YEAR = " where serial_year = :year";
    private static final int ANCHOR = 0;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** Such as {@code YSQ-2026-0001}. */
    public String next(int year) {
        return "YSQ-%d-%04d".formatted(year, serial(REQUESTS, year));
    }

    /** 答复书文号, such as 南工信公复〔2026〕3号. */
    public String nextLetter(int year) {
        return "%s%s〔%d〕%d号"
                .formatted(
                        Setting.AGENCY_DOCUMENT_PREFIX.value(),
                        Setting.LETTER_MARK.value(),
                        year,
                        serial(LETTERS, year));
    }

    private int serial(String table, int year) {
        if (!increment(table, year)) {
            open(table, year);
        }
        return ((Number) query("select last_serial from " + table + OF_YEAR, year)
                        .getSingleResult())
                .intValue();
    }

    /** The first number of a year: whoever comes second waits for the anchor row and then finds the year open. */
    private void open(String table, int year) {
        increment(table, ANCHOR);
        if (!increment(table, year)) {
            query("insert into " + table + " (serial_year, last_serial) values (:year, 1)", year)
                    .executeUpdate();
        }
    }

    private boolean increment(String table, int year) {
        return query("update " + table + " set last_serial = last_serial + 1" + OF_YEAR, year)
                        .executeUpdate()
                == 1;
    }

    private Query query(String sql, int year) {
        return entities.createNativeQuery(sql).setParameter("year", year);
    }
}
