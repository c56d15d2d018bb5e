/**
 * 提醒: what is told to whom, and whether he has read it.
 *
 * <p>细则 一（一）4（1）: 「自发文之日起20 个工作日内……发布」: who is told in time can still do something.
 *
 * <p>A message is shown only while its reader may see what it is about, and one for an absent colleague only as long as he
 * stands in for him. Count and list share one condition.
 *
 * <p>Observes {@link cn.gov.nanan.disclosure.subject.SubjectHandedOn}; fires {@link
 * cn.gov.nanan.disclosure.subject.Naming}. Does not own who is told, and when ({@code reminder} and whoever else tells), nor
 * how messages leave the house ({@code courier}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Whoever begins to act for a colleague gets a copy of what that one has not read, shown only while he acts: each
 *       reads for himself, and what the deputy has read the colleague still finds. Rejected: one message that either may
 *       mark as read.
 * </ul>
 */
package cn.gov.nanan.disclosure.notice;
