package cn.gov.nanan.disclosure.history;

import java.util.ArrayList;
import java.util.List;

/**
 * CSV 逐行读取 (RFC 4180): a line whose quotation marks do not fit is given on by itself, and reading goes on with the next;
 * so one such line never takes the others with it.
 */
final class CsvRows {
    /** 一行: its cells, or those that can be made out where it is not sound. */
    record CsvLine(List<String> cells, int number, boolean sound) {}

    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private int at;
    private int line = 1;

    CsvRows(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    boolean hasNext() {
        return at < text.length();
    }

    CsvLine next() {
        int begin = at;
        int number = line;
        List<String> cells = new ArrayList<>();
        boolean sound = cell(cells);
        while (sound && at < text.length() && text.charAt(at) == delimiter) {
            at++;
            sound = cell(cells);
        }
        if (!sound) {
            at = begin;
            line = number;
            cells = List.of(rest().split(String.valueOf(delimiter), -1));
        }
        endLine();
        return new CsvLine(cells, number, sound);
    }

    /** Up to the delimiter or the end of the line; false where the quotation marks do not fit. */
    private boolean cell(List<String> cells) {
        if (at < text.length() && text.charAt(at) == QUOTE) {
            return quoted(cells);
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != delimiter && !isEnd(text.charAt(at))) {
            at++;
        }
        cells.add(text.substring(from, at));
        return true;
    }

    private boolean quoted(List<String> cells) {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char one = text.charAt(at);
            boolean twice = one == QUOTE && at + 1 < text.length() && text.charAt(at + 1) == QUOTE;
            if (one == QUOTE && !twice) {
                at++;
                cells.add(cell.toString());
                return isClosed();
            }
            if (one == '\n' || one == '\r' && !follows('\n')) {
                line++;
            }
            cell.append(one);
            at += twice ? 2 : 1;
        }
        return false;
    }

    /** Blanks behind the closing mark are none of the cell. */
    private boolean isClosed() {
        while (at < text.length() && text.charAt(at) != delimiter && " \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == text.length() || text.charAt(at) == delimiter || isEnd(text.charAt(at));
    }

    private String rest() {
        int from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private void endLine() {
        if (at < text.length()) {
            at += text.charAt(at) == '\r' && follows('\n') ? 2 : 1;
        }
        line++;
    }

    private boolean follows(char wanted) {
        return at + 1 < text.length() && text.charAt(at + 1) == wanted;
    }

    private static boolean isEnd(char one) {
        return one == '\n' || one == '\r';
    }
}
