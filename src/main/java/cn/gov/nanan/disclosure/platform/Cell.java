package cn.gov.nanan.disclosure.platform;

/** 单元格: a text in a table for spreadsheets. */
public final class Cell {
    private static final String FORMULA = "=+-@\t\r\n";

    private Cell() {}

    /** What begins like a formula is shown, not computed: a leading apostrophe makes it text. Null gives "". */
    public static String harmless(String text) {
        String cell = text == null ? "" : text;
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
