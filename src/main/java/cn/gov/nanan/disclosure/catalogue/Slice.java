package cn.gov.nanan.disclosure.catalogue;

import java.util.List;

/**
 * 一页: some rows of a list in its order.
 *
 * @param next where the following page begins, or null after the last
 */
public record Slice<T>(List<T> rows, Cursor next) {}
