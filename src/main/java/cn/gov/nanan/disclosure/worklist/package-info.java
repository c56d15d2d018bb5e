/**
 * 待办与查找: what waits for an officer, what he finds among the items that he may see, and which earlier items are like
 * the one before him.
 *
 * <p>细则 一（一）: 「提出公开属性的初步意见（文件拟稿环节，拟稿人）……审核公开属性（文件审核环节，科室负责人）……审定公开属性（分管领导）」: each step names who
 * acts, here is what waits for him. 附件2 四: how similar items were classified.
 *
 * <p>Does not own who may see what ({@link cn.gov.nanan.disclosure.staff.Visibility}), nor the steps themselves
 * ({@code procedure}). Reads only; fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>By when an item should leave its step is reckoned in the query from the moment since when it waits: the working days
 *       of sixty days back are its steps. Rejected: a column, which each change of the calendar, of the setting and of an
 *       item would have to keep in step; sorting in memory, which reads all that waits for every page.
 * </ul>
 */
package cn.gov.nanan.disclosure.worklist;
