package cn.gov.nanan.disclosure.history;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日期的读法: the ways in which people write a date in a list; a time of day behind it is dropped. */
final class HistoricalDate {
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})(?:[-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?(?:[T ].*)?|(\\d{4})(\\d{2})(\\d{2})");
    private static final int EARLIEST = 1900;

    private HistoricalDate() {}

    static Optional<LocalDate> read(String text) {
        Matcher parts =
                PARTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = parts.group(1) == null ? 4 : 1;
        try {
            LocalDate date = LocalDate.of(part(parts, first), part(parts, first + 1), part(parts, first + 2));
            return Optional.of(date).filter(day -> day.getYear() >= EARLIEST);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
