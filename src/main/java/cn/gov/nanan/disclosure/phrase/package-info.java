/**
 * 常用意见: what officers write again and again with their acts, each one's own list and the bureau's.
 *
 * <p>Implements no clause; it spares the writing where 细则 一（一） asks everybody for an opinion. Does not own the remark of
 * an act ({@code procedure}): a phrase is copied into it once and knows nothing of it; which acts there are, its users say. Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A list is a text with one phrase a line: adding, changing, ordering and taking out are writing, which everybody can
 *       do by keyboard. Rejected: a row with four buttons for each phrase.
 *   <li>What is said at 退回 is not what is said at 同意: a line such as 【退回】 heads what is said with that act, and what is kept
 *       while an act is done is kept for it. Rejected: an order by how often a phrase was used, which moves under the hand.
 *   <li>The bureau's list is kept by the 公开办, as the templates of letters are, and its changes are audited; of an officer's own
 *       list nobody else knows.
 * </ul>
 */
package cn.gov.nanan.disclosure.phrase;
