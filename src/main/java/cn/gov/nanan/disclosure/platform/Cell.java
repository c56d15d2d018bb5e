package cn.gov.nanan.disclosure.platform;

import java.util.regex.Pattern;

/** 单元格: a text that somebody typed, in a table for spreadsheets: it is shown as it was typed, and never computed. */
public final class Cell {
    /** Blanks before it, and full width, do not keep every program from computing. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\t\\r\\n].*|[\\p{Z}\\p{C}\\s]*[=+\\-@＝＋－＠].*");

    /** In a workbook this stands for one character, unless its own underscore is written so. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** What XML cannot hold. */
    private static final Pattern UNWRITTEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private static final int LONGEST = 32_767;

    private Cell() {}

    /** In CSV, where nothing says that it is text: what begins like a formula gets an apostrophe. Null gives "". */
    public static String csv(String text) {
        String cell = text == null ? "" : text;
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** What {@link #csv} wrote, as it was typed. */
    public static String typed(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    /** In a workbook, whose cells say that they are text: as it is; only what no cell can hold is cut. Null gives "". */
    public static String xlsx(String text) {
        String cell = UNWRITTEN.matcher(text == null ? "" : text).replaceAll("");
        cell = ESCAPE.matcher(cell).replaceAll("_x005F_");
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST - 1) + "…";
    }
}
