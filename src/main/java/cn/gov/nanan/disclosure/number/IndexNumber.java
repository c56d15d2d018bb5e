package cn.gov.nanan.disclosure.number;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 索引号: {@code QZ07000-0101-2026-00001}, that is body, category, year and running number of the year; unique for ever
 * and never changed.
 */
public record IndexNumber(String agency, String category, int year, int serial) {
    private static final Pattern WHOLE = Pattern.compile("([A-Z]{2}\\d{5})-(\\d{4})-(\\d{4})-(\\d{5})");

    public IndexNumber {
        if (!isOne(written(agency, category, year, serial))) {
            throw new IllegalArgumentException(agency + ", " + category + ", " + year + ", " + serial);
        }
    }

    /** @throws BusinessException {@code number.error.index-number} when the text is not a well-formed 索引号 */
    public static IndexNumber parse(String text) {
        Matcher matcher = WHOLE.matcher(text == null ? "" : text.strip());
        if (!isOne(matcher)) {
            throw new BusinessException("number.error.index-number", text == null ? "" : text);
        }
        return new IndexNumber(
                matcher.group(1),
                matcher.group(2),
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)));
    }

    /** Is the text a well-formed 索引号 of the local pattern? */
    public static boolean isOne(String text) {
        return isOne(WHOLE.matcher(text.strip()));
    }

    private static boolean isOne(Matcher matcher) {
        return matcher.matches()
                && !"00000".equals(matcher.group(4))
                && matcher.group(3).compareTo("1900") >= 0;
    }

    @Override
    public String toString() {
        return written(agency, category, year, serial);
    }

    private static String written(String agency, String category, int year, int serial) {
        return "%s-%s-%04d-%05d".formatted(agency, category, year, serial);
    }
}
