/**
 * 统计与登记: the registers that the 细则 asks for and the figures of the 督办 board, each traceable to its cases.
 *
 * <p>细则 一（一）4（1）: 「本局政府信息公开办分别将主动公开信息进行登记汇总，编制索引目录」. 条例 第十七条: 「行政机关应当建立健全政府信息公开审查机制，明确审查的程序和责任」;
 * 第十八条 asks for the yearly re-examination of what is not disclosed, for which it must be known.
 *
 * <p>A register, and the list of the cases behind a figure, is data: where its rows come from, which of them, by which
 * day, and its columns. Page, print, XLSX and CSV show the same rows. Counts and lists share one condition, so a figure
 * is the number of its cases. Owns no table and changes nothing; whoever may not see an item sees no row of it.
 *
 * <p>公开目录 merges what went through the procedure with what was taken over, which {@code catalogue} alone knows and everybody
 * may see.
 */
package cn.gov.nanan.disclosure.report;
