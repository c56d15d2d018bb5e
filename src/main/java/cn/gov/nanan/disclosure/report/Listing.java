package cn.gov.nanan.disclosure.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 清单的定义: everything that tells one list from another.
 *
 * @param day by which the rows are placed and a period narrows them; never null in a row
 * @param ascending the earliest first, else the latest
 * @param condition which rows belong to it
 */
record Listing(RowSource base, String day, boolean ascending, String condition, List<Column> columns) {
    /** The place of a row, its item, and its columns. */
    String select() {
        return columns.stream()
                .flatMap(column -> base.expressions(column).stream())
                .collect(Collectors.joining(", ", "select " + day + ", " + base.id() + ", " + base.item() + ", ", ""));
    }

    /** What follows a row of this list. */
    String after() {
        String beyond = ascending ? " > " : " < ";
        return " and (" + day + beyond + ":place or (" + day + " = :place and " + base.id() + beyond + ":placed))";
    }

    /** What follows a row of a list with which this one is merged, which comes first or last on the same day. */
    String after(boolean last) {
        return " and " + day + (ascending ? " >" : " <") + (last ? "= " : " ") + ":place";
    }

    /** The order of rows of lists that are merged; those of one list, read in its order, keep it. */
    Comparator<ListRow> merging() {
        Comparator<ListRow> byDay = Comparator.comparing(row -> row.key().moment());
        return (ascending ? byDay : byDay.reversed())
                .thenComparingInt(row -> row.key().rank());
    }

    String order() {
        String direction = ascending ? " asc" : " desc";
        return " order by " + day + direction + ", " + base.id() + direction;
    }
}
