package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.concurrent.TimeUnit;

/** 读取上限: how much of one file is read, and for how long; every refusal names the file and the row. */
final class ReadingBounds {
    static final int MOST_COLUMNS = 256;
    /** What the prescribed heap holds together with its text. */
    static final int LARGEST = 64 << 20;

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_CELLS = 5_000_000;
    private static final int LONGEST_SECONDS = 120;

    private final String called;
    private final long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    private int rows;
    private int row;
    private long cells;
    private long size;

    /** @param called the name with which the file came */
    ReadingBounds(String called) {
        this.called = called;
    }

    /** What was counted is now read; the time goes on. */
    void restart() {
        rows = 0;
        row = 0;
        cells = 0;
        size = 0;
    }

    /**
     * One more row, or the headings.
     *
     * @param number as a person counts it
     */
    void row(int number) {
        row = number;
        if (++rows > MOST_ROWS + 1) {
            throw new BusinessException("history.error.too-many", called, MOST_ROWS);
        }
        if (System.nanoTime() > until) {
            throw new BusinessException("history.error.too-slow", called, number, LONGEST_SECONDS);
        }
    }

    /** So many columns of this row are read, empty ones with the others. */
    void width(int columns) {
        cells += columns;
        if (columns > MOST_COLUMNS || cells > MOST_CELLS) {
            throw new BusinessException("history.error.too-wide", called, row, MOST_COLUMNS, MOST_CELLS);
        }
    }

    /** So many bytes are unpacked, or characters taken out. */
    void size(long more) {
        size += more;
        if (size > LARGEST) {
            throw new BusinessException("history.error.too-large", called, LARGEST >> 20);
        }
    }

    String called() {
        return called;
    }

    /** It is another kind of file: says which, and what to do. */
    void refuse(OtherFormat format) {
        throw new BusinessException("history.error.kind", called, format);
    }

    /** The one refusal for whatever a library says of a file that it cannot read. */
    BusinessException broken() {
        return new BusinessException("history.error.broken", called, row + 1);
    }
}
