package cn.gov.nanan.disclosure.history;

import java.util.ArrayList;
import java.util.List;

/**
 * CSV 一行: the cells of one row as RFC 4180 writes them, line by line as far as a quoted cell goes on, or what is wrong with
 * its quotation marks.
 */
final class QuotedRow {
    /** 读法: where the reader stands in a cell. */
    private enum QuotePlace {
        BEGIN,
        PLAIN,
        QUOTED,
        CLOSED,
        WRONG
    }

    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private QuotePlace place = QuotePlace.BEGIN;

    QuotedRow(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Its next line. */
    void read(String line) {
        if (isOpen()) {
            cell.append('\n');
        }
        for (int at = 0; at < line.length() && place != QuotePlace.WRONG; at++) {
            if (isOpen() && line.startsWith("\"\"", at)) {
                cell.append('"');
                at++;
            } else {
                read(line.charAt(at));
            }
        }
        if (place != QuotePlace.QUOTED && place != QuotePlace.WRONG) {
            end();
        }
    }

    private void read(char one) {
        switch (place) {
            case BEGIN, PLAIN -> {
                if (one == delimiter) {
                    end();
                } else if (one == '"' && place == QuotePlace.BEGIN) {
                    place = QuotePlace.QUOTED;
                } else {
                    cell.append(one);
                    place = QuotePlace.PLAIN;
                }
            }
            case QUOTED -> {
                if (one == '"') {
                    place = QuotePlace.CLOSED;
                } else {
                    cell.append(one);
                }
            }
            case CLOSED -> {
                if (one == delimiter) {
                    end();
                } else if (!Character.isWhitespace(one)) {
                    place = QuotePlace.WRONG;
                }
            }
            case WRONG -> {}
        }
    }

    private void end() {
        cells.add(cell.toString());
        cell.setLength(0);
        place = QuotePlace.BEGIN;
    }

    /** Does a quoted cell go on in the next line? */
    boolean isOpen() {
        return place == QuotePlace.QUOTED;
    }

    /** Does something stand behind a quoted cell? */
    boolean isWrong() {
        return place == QuotePlace.WRONG;
    }

    List<String> cells() {
        return List.copyOf(cells);
    }
}
