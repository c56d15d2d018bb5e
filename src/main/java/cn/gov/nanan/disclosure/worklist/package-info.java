/**
 * 待办与查找: what waits for an officer, what he finds among the items that he may see, and which earlier items are like
 * the one before him.
 *
 * <p>细则 一（一）: each step names who acts; here is what waits for him. 附件2 四: how similar items were classified.
 *
 * <p>Does not own who may see what ({@link cn.gov.nanan.disclosure.staff.Visibility}), nor the steps themselves
 * ({@code procedure}). Reads only.
 */
package cn.gov.nanan.disclosure.worklist;
