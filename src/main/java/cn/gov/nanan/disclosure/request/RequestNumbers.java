package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Optional;

/**
 * 申请编号、文书的发文字号: one running number a year, of letters one for what stands before the year, without gaps. The row of the
 * year stays locked until the caller's transaction ends, so a number that was rolled back was never seen by anyone.
 */
@Dependent
public class RequestNumbers {
    private static final String REQUESTS = "request_serial";
    private static final String LETTERS = "letter_series";
    private static final String OF_YEAR = " where serial_year = :year";
    private static final int ANCHOR = 0;
    private static final int PREFIX = "YSQ-".length();

    /** 网. */
    private static final String ONLINE = "W";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** Such as {@code YSQ-2026-0001}; on the public side of two networks {@code YSQ-2026-W0001}. */
    public String next(int year) {
        String side = Network.current().hasProcedure() ? "" : ONLINE;
        return "YSQ-%d-%s%04d".formatted(year, side, serial(new NumberSeries(REQUESTS, ""), year));
    }

    /** 外网编号: was it given on the public side of two networks? Its letter keeps it from ever being one of the bureau's. */
    public static boolean isOnline(String number) {
        return number.matches("YSQ-\\d{4}-" + ONLINE + "\\d{4,8}");
    }

    /** 最后的外网编号: the last one of the last year that a request here has; empty where none came from there. */
    public Optional<String> lastOnline() {
        return entities.createQuery(
                        "select r.number from InformationRequest r where r.number like 'YSQ-____-" + ONLINE + "%'"
                                + " order by substring(r.number, 5, 4) desc, length(r.number) desc, r.number desc",
                        String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** 接续编号: never gives a number that the other side has already, {@link #isOnline}; only forward. */
    public void resume(String last) {
        int year = Integer.parseInt(last.substring(PREFIX, PREFIX + 4));
        NumberSeries series = new NumberSeries(REQUESTS, "");
        if (query("update request_serial set last_serial = last_serial" + OF_YEAR, series, year)
                        .executeUpdate()
                == 0) {
            open(series, year);
        }
        query("update request_serial set last_serial = :serial" + OF_YEAR + " and last_serial < :serial", series, year)
                .setParameter("serial", Integer.parseInt(last.substring(last.indexOf(ONLINE) + 1)))
                .executeUpdate();
    }

    /** 发文字号, such as 南工信公复〔2026〕3号; empty where such a letter bears none. */
    public String nextLetter(LetterKind kind, int year) {
        String mark = LetterMark.of(kind);
        if (mark.isEmpty()) {
            return "";
        }
        String before = Setting.AGENCY_DOCUMENT_PREFIX.value() + mark;
        return "%s〔%d〕%d号".formatted(before, year, serial(new NumberSeries(LETTERS, before), year));
    }

    private int serial(NumberSeries series, int year) {
        if (!increment(series, year)) {
            open(series, year);
        }
        return ((Number) query("select last_serial from " + series.table() + series.where(), series, year)
                        .getSingleResult())
                .intValue();
    }

    /** The first number of a year: whoever comes second waits for the anchor row and then finds the year open. */
    private void open(NumberSeries series, int year) {
        increment(series.anchor(), ANCHOR);
        if (!increment(series, year)) {
            query(series.begin(), series, year).executeUpdate();
        }
    }

    private boolean increment(NumberSeries series, int year) {
        return query("update " + series.table() + " set last_serial = last_serial + 1" + series.where(), series, year)
                        .executeUpdate()
                == 1;
    }

    private Query query(String sql, NumberSeries series, int year) {
        Query query = entities.createNativeQuery(sql).setParameter("year", year);
        return series.table().equals(REQUESTS) ? query : query.setParameter("mark", series.mark());
    }

    /** 编号序列. @param mark what stands before the year; empty of requests, and of the row by which letters begin one */
    private record NumberSeries(String table, String mark) {
        String where() {
            return OF_YEAR + (table.equals(REQUESTS) ? "" : " and mark = :mark");
        }

        String begin() {
            return table.equals(REQUESTS)
                    ? "insert into " + table + " (serial_year, last_serial) values (:year, 1)"
                    : "insert into " + table + " (mark, serial_year, last_serial) values (:mark, :year, 1)";
        }

        NumberSeries anchor() {
            return new NumberSeries(table, "");
        }
    }
}
