/**
 * 依申请公开看板: what is open and for how long, what was answered in time, how and through which channels, by month and section;
 * each figure is the number of its cases.
 *
 * <p>条例第四十五条: the work on requests is registered and in order; 条例第三十三条: an answer is owed in time. So whoever
 * supervises sees at once what is late.
 *
 * <p>Does not own any table, and changes nothing; whoever may not see a request does not find it counted. Fires and observes
 * nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The database counts, in six queries whatever the number of requests; what is counted together is grouped together.
 *   <li>Months, channels and sections go by the day on which a request arrived, which is known from the first moment; the
 *       annual report goes by the receipt, which may be fixed later.
 * </ul>
 */
package cn.gov.nanan.disclosure.caseload;
