/**
 * 政府信息公开工作年度报告: computed from the cases of a year in the format of 国办公开办函〔2021〕30号, written, frozen, corrected cell by
 * cell, and published through the main procedure.
 *
 * <p>条例第四十九条: 「县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。」
 *
 * <p>Does not own the cases: a request belongs to {@code request}, a lawsuit to {@code remedy}, an item to {@code procedure};
 * nor who is told by which way ({@code notice}). Fires nothing. Observes {@link
 * cn.gov.nanan.disclosure.subject.Naming}: a report is known by its year; and {@link
 * cn.gov.nanan.disclosure.procedure.ItemActed}: once it is published nobody is reminded of it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>All tables follow from one grouping of the requests by the years in which they came and ended: one query whatever
 *       the year, and what is counted can be counted again by anybody. Rejected: one query a cell.
 *   <li>What goes on next year is counted by itself, what came over is taken as it was reported: so the identities check the
 *       cases, and do not merely repeat a subtraction.
 *   <li>A frozen report keeps its words and figures as one text with its digest, in a row that never changes; a correction
 *       is a row beside it, with its reason. Rejected: changing the report, after which nobody knows what was published.
 *   <li>A table four case counts in the year of its result, and among 尚未审结 while it had none when the year ended.
 * </ul>
 */
package cn.gov.nanan.disclosure.annual;
