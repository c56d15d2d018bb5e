package cn.gov.nanan.disclosure.notice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 翻页位置: the message after which the list goes on, as the moment in microseconds and the id. */
record NoticeCursor(Instant toldAt, long id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    /** Empty for anything that is no cursor: the list then begins at its beginning. */
    static Optional<NoticeCursor> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new NoticeCursor(
                        Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, toldAt) + "-" + id;
    }
}
