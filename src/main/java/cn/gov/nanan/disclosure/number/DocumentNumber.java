package cn.gov.nanan.disclosure.number;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 发文字号: {@code 南工信〔2026〕5号}, also the older forms {@code 省政府令第5号} and {@code 公告2018年第14号}. Every
 * spelling that people type is read: any brackets, half or full width, blanks, invisible characters, leading zeros, with
 * or without 第 and 号.
 *
 * @param prefix 发文机关代字 such as 南工信
 * @param year the year, or 0 for a number without one (令第N号)
 * @param serial the running number
 * @param bracketed is the year written in 〔〕?
 */
public record DocumentNumber(String prefix, int year, int serial, boolean bracketed) {
    private static final String OPEN = "[\\[(\\{<〔【〈《「『〖]";
    private static final String CLOSE = "[\\])\\}>〕】〉》」』〗]";
    private static final String PREFIX = "(?<prefix>[\\p{IsHan}A-Za-z、]{0,40}?)";
    private static final String SERIAL = "(?:字?第)?(?<serial>\\d{1,6})号?";
    private static final Pattern BRACKETED =
            Pattern.compile(PREFIX + OPEN + "(?<year>(?:19|20)\\d\\d)年?" + CLOSE + SERIAL);
    private static final Pattern YEARLY = Pattern.compile(PREFIX + "(?<year>(?:19|20)\\d\\d)(?:年|[-—])" + SERIAL);
    private static final Pattern PLAIN = Pattern.compile("(?<prefix>[\\p{IsHan}A-Za-z、]{1,40}?)第(?<serial>\\d{1,6})号?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}\\s]+");
    private static final Pattern LABEL = Pattern.compile("^(?:(?:发文字号|文号):)+");

    /** @throws BusinessException {@code number.error.document-number} when the text cannot be read as a complete 发文字号 */
    public static DocumentNumber parse(String text) {
        return read(text)
                .filter(number -> !number.prefix.isEmpty() && number.serial > 0)
                .orElseThrow(() -> BusinessException.invalid(
                        "documentNumber", "number.error.document-number", text == null ? "" : text));
    }

    /** The year of what can be read as a 发文字号; 0 of anything else, and of a number without one. */
    public static int yearOf(String text) {
        return read(text).map(DocumentNumber::year).orElse(0);
    }

    /** The key under which a text is looked up: that of its 发文字号 where it is one, else the text without its blanks. */
    public static String searchKey(String text) {
        return read(text).map(DocumentNumber::searchKey).orElseGet(() -> plain(text));
    }

    /**
     * What a search for this text should look for among the search keys, as the pattern of a {@code LIKE}: the one
     * number where it is complete, any 发文代字 where it is missing. Empty when the text is no 发文字号.
     */
    public static Optional<String> searchPattern(String text) {
        return read(text).map(number -> number.prefix.isEmpty() ? "%" + number.searchKey() : number.searchKey());
    }

    /** Equal for all spellings of the same number, and a suffix of it where the 发文代字 was left out. */
    public String searchKey() {
        return prefix + "|" + (year == 0 ? "" : year) + "|" + serial;
    }

    /** The canonical spelling. */
    @Override
    public String toString() {
        if (year == 0) {
            return prefix + "第" + serial + "号";
        }
        return bracketed ? prefix + "〔" + year + "〕" + serial + "号" : prefix + year + "年第" + serial + "号";
    }

    private static Optional<DocumentNumber> read(String text) {
        String plain = plain(text);
        return match(BRACKETED, plain)
                .map(found -> of(found, Integer.parseInt(found.group("year")), true))
                .or(() -> match(YEARLY, plain).map(found -> of(found, Integer.parseInt(found.group("year")), false)))
                .or(() -> match(PLAIN, plain).map(found -> of(found, 0, false)));
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private static DocumentNumber of(Matcher found, int year, boolean bracketed) {
        return new DocumentNumber(found.group("prefix"), year, Integer.parseInt(found.group("serial")), bracketed);
    }

    /** Composed once more at the end: a letter and its accent may have stood apart by an invisible character. */
    private static String plain(String text) {
        String visible = INVISIBLE.matcher(composed(text == null ? "" : text)).replaceAll("");
        return LABEL.matcher(composed(visible)).replaceFirst("");
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
