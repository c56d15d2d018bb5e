package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BureauClock;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
            "(\\d{4}-\\d\\d-\\d\\d)[Tt ]+(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?([Zz]|[+-]\\d\\d):?(\\d\\d)?");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−─]+");
    private static final Pattern NUMERAL = Pattern.compile("[〇零○一二三四五六七八九十廿卅元]+(?=\\s*[年月日号])");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int EARLIEST = 1900;
    private static final int TEN = 10;

    private HistoricalDate() {}

    static Optional<LocalDate> read(String text) {
        String plain = DASH.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .replaceAll("-");
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
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = parts.group(1) == null ? 4 : 1;
        return Optional.of(LocalDate.of(part(parts, first), part(parts, first + 1), part(parts, first + 2)));
    }

    private static LocalDate beijing(MatchResult instant) {
        boolean utc = "Z".equalsIgnoreCase(instant.group(3));
        String offset = utc ? "Z" : instant.group(3) + ":" + (instant.group(4) == null ? "00" : instant.group(4));
        return OffsetDateTime.parse(instant.group(1) + "T" + instant.group(2) + offset)
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
