package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * 申请编号、文书的发文字号: one running number a year, of letters one a kind, without gaps. The row of the year stays locked until the caller's transaction
 * ends, so a number that was rolled back was never seen by anyone.
 */
@Dependent
public class RequestNumbers {
    private static final String REQUESTS = "request_serial";
    private static final String LETTERS = "letter_series";
    private static final String OF_YEAR = " where serial_year = :year";
    private static final int ANCHOR = 0;

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

    /** 发文字号, such as 南工信公复〔2026〕3号; empty where such a letter bears none. */
    public String nextLetter(LetterKind kind, int year) {
        String mark = LetterMark.of(kind);
        return mark.isEmpty()
                ? ""
                : "%s%s〔%d〕%d号"
                        .formatted(
                                Setting.AGENCY_DOCUMENT_PREFIX.value(),
                                mark,
                                year,
                                serial(
                                        new NumberSeries(
                                                LETTERS, LetterMark.series(kind).name()),
                                        year));
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
        return series.kind().isEmpty() ? query : query.setParameter("kind", series.kind());
    }

    /** 编号序列. @param kind of letter; empty of requests */
    private record NumberSeries(String table, String kind) {
        String where() {
            return OF_YEAR + (kind.isEmpty() ? "" : " and kind = :kind");
        }

        String begin() {
            return kind.isEmpty()
                    ? "insert into " + table + " (serial_year, last_serial) values (:year, 1)"
                    : "insert into " + table + " (kind, serial_year, last_serial) values (:kind, :year, 1)";
        }

        NumberSeries anchor() {
            return kind.isEmpty() ? this : new NumberSeries(table, LetterKind.REPLY.name());
        }
    }
}
