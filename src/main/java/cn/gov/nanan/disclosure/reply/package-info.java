/**
 * 答复: when the answer to a request is due, as a function of what has happened; how it may end, and what is open against it.
 *
 * <p>条例第三十三条: 「行政机关收到政府信息公开申请，能够当场答复的，应当当场予以答复。」 「行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复；需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。」
 * 「行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内。」
 *
 * <p>Never a stored date alone: whoever corrects an event asks again, and shows what moved. Owns no table. Does not own the
 * requests themselves, nor who may record an event.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What restarts the period ends an extension too: it belonged to the period that ran before. Rejected: carrying it
 *       over, which would give forty days anew to whoever pays at once.
 *   <li>延迟答复 (条例第三十五条) puts the due day off to the day that the applicant was told, never to an earlier one; what is
 *       waited for later moves the period of 条例第三十三条 alone, not that day. What restarts the period ends it too.
 *   <li>An asking that nobody has answered is counted as far as it is known: of a third party or joint maker to the end of
 *       the fifteen working days, of another agency to today; the due date is provisional as long as it is open.
 * </ul>
 */
package cn.gov.nanan.disclosure.reply;
