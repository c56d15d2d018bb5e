package cn.gov.nanan.disclosure.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 日期读取: a day or month as somebody outside wrote it, {@code 2026-03-05} or {@code 2026-03}. Years beyond those that
 * a document can bear are no dates: a database would refuse them.
 */
public final class GivenDate {
    private static final Pattern DAY = Pattern.compile("(19|2\\d)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(19|2\\d)\\d{2}-\\d{2}");

    private GivenDate() {}

    /** Empty for anything that is no day from 1900-01-01 to 2999-12-31, null among it. */
    public static Optional<LocalDate> day(String text) {
        String day = text == null ? "" : text.strip();
        try {
            return DAY.matcher(day).matches() ? Optional.of(LocalDate.parse(day)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Empty for anything that is no month from 1900-01 to 2999-12, null among it. */
    public static Optional<YearMonth> month(String text) {
        String month = text == null ? "" : text.strip();
        try {
            return MONTH.matcher(month).matches() ? Optional.of(YearMonth.parse(month)) : Optional.empty();
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }
}
