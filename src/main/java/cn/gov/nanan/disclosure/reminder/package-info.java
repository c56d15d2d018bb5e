/**
 * 提醒与督办: who is told what, when, exactly once.
 *
 * <p>细则 一（一）4（1）: 「自发文之日起20 个工作日内……发布」. Whoever can still do something is told in time, and the higher the
 * later it is: 承办人、拟稿人、科室负责人、分管领导、公开办, as the rows of {@code Audience} say.
 *
 * <p>A ladder of rungs, counted in working days, stands around every due day: that of an open obligation, and the day by
 * which an item should have left its step. A rung that was told is a row of {@code told_due} or {@code told_step}, written
 * in the transaction of its messages under a unique constraint, while one row of {@code job_run} is held: restart, outage
 * or a second node change nothing. After an outage only the latest rung of each subject is told.
 *
 * <p>The flag of {@link cn.gov.nanan.disclosure.deadline.ObligationsOverdue} <em>is</em> the first rung after the due
 * day: it is told in the transaction that flags, recorded as the latest rung reached, and the ladder takes up only what is
 * flagged. So nobody is told twice, whichever of the two comes first.
 *
 * <p>Of an applicant who was given time to complete, explain or pay, it is told once that the time has passed: a row of
 * {@code told_awaited}.
 *
 * <p>Who acts for an absent colleague is told what that one is told, marked 代, also what he was told before and has not
 * read. What is asked for at a step is void when the item has left it, and then counts as read.
 *
 * <p>Observes {@link cn.gov.nanan.disclosure.deadline.ObligationsOverdue}, {@link
 * cn.gov.nanan.disclosure.deadline.ChannelReached}, {@link cn.gov.nanan.disclosure.deadline.ObligationClosed}, {@link
 * cn.gov.nanan.disclosure.procedure.ItemActed} {@link cn.gov.nanan.disclosure.enquiry.ApplicantWrote}, {@link cn.gov.nanan.disclosure.request.RequestArrived}, {@link
 * cn.gov.nanan.disclosure.request.ApplicantErased}, {@link
 * cn.gov.nanan.disclosure.request.RequestActed}, {@link cn.gov.nanan.disclosure.exchange.PackageRefused}, {@link cn.gov.nanan.disclosure.exchange.PackageHeld} and {@link cn.gov.nanan.disclosure.linkcheck.LinkDead}. Does not own what is overdue ({@code deadline}), what waits for whom
 * ({@code procedure}), nor who has read what ({@code notice}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Reminders are asked for by ranges of due days, and each rung told is a row: one query a rung for 20,000
 *       obligations, once whatever node or outage. Rejected: a timer for each item; a state that must be advanced step by
 *       step.
 * </ul>
 */
package cn.gov.nanan.disclosure.reminder;
