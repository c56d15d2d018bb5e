package cn.gov.nanan.disclosure.publication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 翻页位置: the row after which the list goes on, as the day and the id; written {@code 2026-03-05.42}. */
public record DueCursor(LocalDate due, long id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.(\\d{1,18})");

    /** Empty for anything that is no cursor: the list then begins at its beginning. */
    public static Optional<DueCursor> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DueCursor(LocalDate.parse(matcher.group(1)), Long.parseLong(matcher.group(2))));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return due + "." + id;
    }
}
