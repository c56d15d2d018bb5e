package cn.gov.nanan.disclosure.history;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** 数字的样子: a number of a sheet as its program shows it; what looks like a date is that day. */
final class ShownNumber {
    /** Those of East Asia, which no list of built-in formats has: 27 to 36 and 50 to 58. */
    private static final Pattern EAST_ASIAN = Pattern.compile("2[789]|3[0-6]|5[0-8]");

    private static final Pattern LITERAL = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|[_*].");
    private static final Pattern DATE =
            Pattern.compile("(?is).*[yd].*|(?s).*(?<![0#?])[年日].*|(?is).*(?<![0#?])e(?![-+]).*|mmm+");
    private static final String GENERAL = "General";
    private static final String GENERAL_IN_CHINESE = "G/通用格式";
    private static final MathContext AS_SHOWN = new MathContext(15);

    private final WorkbookParts parts;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    ShownNumber(WorkbookParts parts) {
        this.parts = parts;
    }

    String of(String written, int style) {
        double number = Double.parseDouble(written);
        int id = parts.formatId(style);
        String format =
                (parts.format(id).isEmpty() ? builtIn(id) : parts.format(id)).replace(GENERAL_IN_CHINESE, GENERAL);
        if (isDate(id, format) && DateUtil.isValidExcelDate(number)) {
            return DateUtil.getLocalDateTime(number, parts.isFrom1904())
                    .toLocalDate()
                    .toString();
        }
        return GENERAL.equalsIgnoreCase(format) ? plain(written) : formatted(number, id, format, written);
    }

    private static String builtIn(int id) {
        String format = BuiltinFormats.getBuiltinFormat(id);
        return format == null ? GENERAL : format;
    }

    static boolean isDate(int id, String format) {
        String signs = LITERAL.matcher(format).replaceAll("");
        return EAST_ASIAN.matcher(String.valueOf(id)).matches()
                || !GENERAL.equalsIgnoreCase(signs) && DATE.matcher(signs).matches();
    }

    private static String plain(String written) {
        return new BigDecimal(written).round(AS_SHOWN).stripTrailingZeros().toPlainString();
    }

    private String formatted(double number, int id, String format, String written) {
        try {
            return formatter.formatRawCellContents(number, id, format, parts.isFrom1904());
        } catch (IllegalArgumentException unknownFormat) {
            return plain(written);
        }
    }
}
