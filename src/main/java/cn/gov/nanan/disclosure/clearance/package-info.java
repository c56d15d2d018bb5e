/**
 * 公开前置: what must be settled before an item may be released: consultation with other agencies, approval, an outside
 * determination, the questions of the secrecy review.
 *
 * <p>附件2 一（四）3: 「行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认……未经批准不得对外发布」; 条例第十一条、第十五条、第十七条.
 *
 * <p>Does not own the item, nor who may ask and when ({@code procedure}).
 */
package cn.gov.nanan.disclosure.clearance;
