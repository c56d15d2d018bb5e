/**
 * 申请办理台: what of the requests waits for an officer, what he finds in their register, which requests are alike, and who has
 * looked at an applicant.
 *
 * <p>附件2 二（二）2 asks for a register by kind of applicant, channel and theme. 条例第四十四条:
 * 「多个申请人就相同政府信息向同一行政机关提出公开申请，且该政府信息属于可以公开的，行政机关可以纳入主动公开的范围。」: whether several want the same.
 *
 * <p>Does not own the requests nor their steps ({@code request}), nor who may see what ({@link
 * cn.gov.nanan.disclosure.staff.Visibility}). Changes nothing of them. Observes {@link
 * cn.gov.nanan.disclosure.request.RequestArrived} and {@link cn.gov.nanan.disclosure.request.ApplicantErased}: the terms of
 * what is wanted are kept, and forgotten; fires nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What waits is asked of the database by the rows of the procedure's table, as for items. A request whose opinions are
 *       not in yet still waits for its section, which has it in hand. Rejected: a column that says who is next.
 *   <li>What is alike is found among all requests: a matter is known by its pairs of neighbouring characters, by its whole
 *       name and by the 发文字号 that it names, each a row of an index. Of each term the latest matters are read, so what is rare
 *       is found however old it is, and a page reads no more when the history grows. Rejected: comparing the latest few
 *       hundred, which forgets; the search of one database, which the other does not have.
 * </ul>
 */
package cn.gov.nanan.disclosure.casework;
