package cn.gov.nanan.disclosure.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 清单的定义: everything that tells one list from another.
 *
 * @param day by which the rows are placed and a period narrows them; never null in a row
 * @param ascending the earliest first, else the latest
 * @param condition which rows belong to it
 */
record Listing(Base base, String day, boolean ascending, String condition, List<Column> columns) {
    /** The place of a row, its item, and its columns. */
    String select() {
        return columns.stream()
                .flatMap(column -> column.expressions().stream())
                .collect(Collectors.joining(", ", "select " + day + ", " + base.id() + ", i.id, ", ""));
    }

    String after() {
        String beyond = ascending ? " > " : " < ";
        return " and (" + day + beyond + ":place or (" + day + " = :place and " + base.id() + beyond + ":placed))";
    }

    String order() {
        String direction = ascending ? " asc" : " desc";
        return " order by " + day + direction + ", " + base.id() + direction;
    }
}
