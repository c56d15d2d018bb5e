package cn.gov.nanan.disclosure.catalogue;

import java.util.List;

/**
 * 目录列表之一页: entries as JSON, with the address of this site still to be put in: see {@link EntryJson#located}.
 *
 * @param next where the following page begins, or null after the last
 * @param seq the change with which the page is true: changes after it are not in it yet
 */
public record ListedPage(List<String> rows, Cursor next, long seq) {}
