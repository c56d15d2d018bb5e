/**
 * 公开前置: what must be settled before an item may be released: consultation with other agencies, approval, an outside
 * determination, the questions of the secrecy review.
 *
 * <p>附件2 一（四）3: 「行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认……未经批准不得对外发布」; 条例第十七条: 「报有关主管部门或者保密行政管理部门确定」; 条例第十一条、第十五条.
 *
 * <p>Does not own the item, nor who may ask and when ({@code procedure}). Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>会商、报批、报请认定 are one record, who was asked and what was answered, and nothing is published while one is open or
 *       refused: the gate is the same whatever the reason for asking. Rejected: an entity for each.
 *   <li>The seven questions are each answered 是 or 否 and kept with the act that concluded; without all seven nothing is
 *       found fit to be published: a review is an act of the trail, not a form beside it, and what was not answered is not
 *       否. Rejected: a form of its own, which could be missing; boxes where unticked means 否; one button for seven times 否.
 *   <li>A claim of trade secret or privacy keeps an item from the public until who declared it agrees, or the 公开办 or the
 *       deputy leader records the decision of 条例第十五条 with its reason and the letter to the party; 否 to the question of
 *       the secrecy review is the bureau's own view and settles nothing. Rejected: a tick with 发布.
 *   <li>What another agency made is published whole only with its own consent on record, who, when and how; a remark or the
 *       right that a drafter ticked is no consent, 条例第十条.
 *   <li>提取 of another agency's page needs no consent of its own: 细则 二（三）2 lets the 公开办 take what that agency has already
 *       published. Rejected: consultation for each.
 * </ul>
 */
package cn.gov.nanan.disclosure.clearance;
