package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BureauClock;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 日期的读法: the ways in which people write a date in a list, in Chinese numerals too; a time of day behind it is dropped,
 * but an instant that names its offset is the day that it was in Beijing.
 */
final class HistoricalDate {
    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号.]?(?:[T ].*)?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[Tt ]+(\\d\\d?):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d{1,9})?)?"
                    + " ?([Zz]|UTC|GMT|[+-]\\d\\d?)(?::?(\\d\\d))?(?:\\[[\\w/]+])?");

    /** A day with more behind it than the time of that day: which day is meant cannot be said. */
    private static final Pattern MORE = Pattern.compile(".*\\d[日号.]?[Tt ].*([Zz]|UTC|GMT|[+-]\\d|[至到~]).*");

    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−─]+");
    private static final Pattern NUMERAL = Pattern.compile("[〇零○一二三四五六七八九十廿卅元]+(?=\\s*[年月日号])");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int EARLIEST = 1900;
    private static final int TEN = 10;

    /** Where {@link #INSTANT} has the offset. */
    private static final int OFFSET = 7;

    /** O, o, 0 and ◯ between numerals are meant for 〇. */
    private static final Pattern ROUND = Pattern.compile("(?<=[一二三四五六七八九〇零○])[Oo0◯]+(?=[一二三四五六七八九〇零○年])");

    private HistoricalDate() {}

    static Optional<LocalDate> read(String text) {
        String plain = DASH.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .replaceAll("-");
        plain = ROUND.matcher(plain)
                .replaceAll(found -> "〇".repeat(found.group().length()));
        plain = NUMERAL.matcher(plain).replaceAll(HistoricalDate::digits);
        try {
            return day(plain).filter(day -> day.getYear() >= EARLIEST);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String plain) {
        Matcher instant = INSTANT.matcher(plain);
        if (instant.matches()) {
            return Optional.of(beijing(instant));
        }
        Matcher parts = PARTS.matcher(plain);
        if (!parts.matches() || MORE.matcher(plain).matches()) {
            return Optional.empty();
        }
        int first = parts.group(1) == null ? 4 : 1;
        return Optional.of(LocalDate.of(part(parts, first), part(parts, first + 1), part(parts, first + 2)));
    }

    private static LocalDate beijing(MatchResult instant) {
        String zone = instant.group(OFFSET);
        boolean utc = Character.isLetter(zone.charAt(0));
        int hours = utc ? 0 : Integer.parseInt(zone);
        int minutes = instant.group(OFFSET + 1) == null ? 0 : part(instant, OFFSET + 1);
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(hours, zone.startsWith("-") ? -minutes : minutes);
        return LocalDateTime.of(
                        part(instant, 1), part(instant, 2), part(instant, 3), part(instant, 4), part(instant, 5))
                .atOffset(offset)
                .atZoneSameInstant(BureauClock.ZONE)
                .toLocalDate();
    }

    /** 二〇二一 digit by digit; 十, 十二, 二十, 二十三, 廿三, 卅一 and 元 as numbers. */
    private static String digits(MatchResult found) {
        String numeral = found.group()
                .replace('零', '〇')
                .replace('○', '〇')
                .replace("元", "一")
                .replace("廿", "二十")
                .replace("卅", "三十");
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            StringBuilder digits = new StringBuilder();
            numeral.chars().forEach(one -> digits.append(DIGITS.indexOf(one)));
            return digits.toString();
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(ten - 1));
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
        return String.valueOf(tens * TEN + ones);
    }

    private static int part(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
