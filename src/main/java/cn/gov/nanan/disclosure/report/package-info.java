/**
 * 统计与登记: the registers that the 细则 asks for and the figures of the board, each traceable to its cases.
 *
 * <p>细则 一（一）4（1）: 「本局政府信息公开办分别将主动公开信息进行登记汇总，编制索引目录」. 条例第十七条: 「行政机关应当建立健全政府信息公开审查机制，明确审查的程序和责任」;
 * 条例第十八条: 「对本行政机关不予公开的政府信息进行定期评估审查」, for which it must be known.
 *
 * <p>A register, and the list of the cases behind a figure, is data: where its rows come from, which of them, by which
 * day, and its columns. Page, print, XLSX and CSV show the same rows. Counts and lists share one condition, so a figure
 * is the number of its cases.
 *
 * <p>Does not own any table, and changes nothing; whoever may not see an item sees no row of it. Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>看板 is one, with two views: 时限 for every reader of items, since ever; 督办 for {@link
 *       cn.gov.nanan.disclosure.report.Supervisors}, of a period. What is owed of a period is counted by section
 *       and month in one reading, of which both tables are sums. Every figure is the number of rows of a list that its reader may open: a rate leads to what it is a part of,
 *       an average to the stays behind it, 其他形式 to what was recorded, so it counts records. Rejected: the
 *       cases of 督办 for every reader.
 *   <li>公开目录 is read from two sources, merged page by page by their days: what was taken over has no item, {@code catalogue}
 *       alone knows it and everybody may see it, and on an intranet node of its own the catalogue is elsewhere. Rejected:
 *       items made up for old entries; a register of the catalogue alone.
 * </ul>
 */
package cn.gov.nanan.disclosure.report;
