package cn.gov.nanan.disclosure.hidden;

import org.apache.poi.ss.util.CellReference;

/** 连续的行: hidden rows that follow each other are one place. */
final class Ranges {
    private final HiddenKind kind;
    private final String sheet;
    private final HiddenFindings findings;
    private int from;
    private int last;
    private int row;

    Ranges(HiddenKind kind, String sheet, HiddenFindings findings) {
        this.kind = kind;
        this.sheet = sheet;
        this.findings = findings;
    }

    /** @param number counted from 1; 0 where the file does not say it: the row after the one before */
    void next(int number, boolean hidden) {
        row = number > 0 ? number : row + 1;
        if (hidden && from > 0 && row == last + 1) {
            last = row;
        } else if (hidden) {
            end();
            from = row;
            last = row;
        }
    }

    void end() {
        if (from > 0) {
            findings.add(
                    kind,
                    from == last ? HiddenPlace.of("row", sheet, from) : HiddenPlace.of("rows", sheet, from, last));
        }
        from = 0;
    }

    /** @param from counted from 1 */
    static HiddenPlace columns(String sheet, int from, int to) {
        String first = CellReference.convertNumToColString(Math.max(0, from - 1));
        return from >= to
                ? HiddenPlace.of("column", sheet, first)
                : HiddenPlace.of("columns", sheet, first, CellReference.convertNumToColString(to - 1));
    }

    /** 0 where it is none. */
    static int number(String written) {
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }
}
