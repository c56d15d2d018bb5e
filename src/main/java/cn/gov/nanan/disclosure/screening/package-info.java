/**
 * 发布前检查: what is compared with what before an item reaches the public; what is wrong is not published, what is doubtful
 * is confirmed by who publishes.
 *
 * <p>条例第六条: what is disclosed is to be accurate; 条例第十七条: what is disclosed is reviewed before. 国办秘函〔2009〕6号: the elements
 * that the public reads; GB/T 9704-2012: 发文字号, 标题, 附件说明.
 *
 * <p>Observes {@link cn.gov.nanan.disclosure.procedure.ItemActed} and refuses, also what goes on towards it; fires nothing. Does not own the gates of
 * {@code clearance}, which are conditions of the procedure itself, nor how the public sees an item ({@code publication},
 * {@code catalogue}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The rules are pure functions of an item and a day, and the observer that refuses comes before whatever packs: no way
 *       to publish leads past them, alone, in a group or through a deputy. Rejected: guards of {@code procedure}, which
 *       would learn what it need not know.
 *   <li>A wrong year of 发文字号 is doubtful, not faulty: after 印发 nobody could mend it before it is public.
 *   <li>A link that the public cannot follow is refused at 提交、核稿、审定、印发, as long as the text can be sent back. After 印发 the
 *       text stands as it was issued, so that the same link, found in what was issued before, is doubtful only: refused, the
 *       item could neither be mended nor published. Rejected: mending it in the issued text, whose public words would then
 *       differ from the document.
 *   <li>The public page is a doubt like the others: who was shown it on this day as it now is, by its digest, need not tick
 *       it. In a group each is ticked, and what is doubtful beyond it goes alone.
 *   <li>Numbers that mark one person are a doubt, not a fault: a contact's mobile may have to be published. They are found in
 *       what is written and in the words of the files, by the standards that build them, named by their place and never shown
 *       whole; files without words that can be read are named, too. What a file holds is read once and remembered in memory
 *       alone, by digest. Rejected: a column of findings, which would itself be personal data; any long number, which would
 *       teach to tick without looking.
 *   <li>What the files hide ({@code hidden}) is ticked one by one by who passes 复核, and stands for the bytes that he looked
 *       at: a file in its place has no tick. Who publishes is asked only for what nobody has ticked; in a group it goes alone.
 *       Rejected: the same ticks twice, by who rechecks and by who publishes the next minute.
 *   <li>A 公文 with files that its text does not name is doubtful; other kinds have no 附件说明.
 *   <li>更正 is asked about what it changes, by who agrees to it; the rest was confirmed when the item was published.
 *   <li>Whether linked pages are there is asked at an officer's wish, all at once and outside of the act, which waits for
 *       nobody; who has not answered that day, or was not asked, is a doubt, as an inner network reaches no page. Of an
 *       address only its digest is kept. Rejected: asking within the act, which would hang by a page of somebody else.
 * </ul>
 */
package cn.gov.nanan.disclosure.screening;
