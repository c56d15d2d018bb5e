/**
 * 编号: how official numbers are written, read in every spelling, and compared: 发文字号, 索引号 and
 * 统一社会信用代码; and how numbers that mark one person are found in a text.
 *
 * <p>GB/T 9704-2012: 「发文字号由发文机关代字、年份、发文顺序号组成」「年份应标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位」. 细则 一（一）4（1）:
 * 「编制索引目录」.
 *
 * <p>Keeps how far the serials of the 索引号 have come. Does not own who gives a number: that belongs to {@code procedure}
 * (发文字号) and {@code publication} (索引号). Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A number of a person is found by the standard that builds it, check digit and all, and is never given on whole: what
 *       only looks like one would make every list of figures doubtful. Rejected: any eighteen digits.
 *   <li>A package of its own: draft, catalogue, import and search must read a 发文字号 alike. Rejected: a parser in each.
 * </ul>
 */
package cn.gov.nanan.disclosure.number;
