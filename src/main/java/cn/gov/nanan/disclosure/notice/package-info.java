/**
 * 提醒: what is told to whom, and whether he has read it.
 *
 * <p>细则 一（一）4（1）: 「自发文之日起20 个工作日内……发布」: who is told in time can still do something.
 *
 * <p>Each reads for himself; who acts for an absent colleague sees what was told him for that one as long as the delegation
 * lasts. A message is shown only while its reader may see what it is about. Count and list share one condition.
 *
 * <p>Asks {@link cn.gov.nanan.disclosure.subject.Naming} what subjects are called; observes {@link
 * cn.gov.nanan.disclosure.subject.SubjectHandedOn}. Does not own who is told, and when ({@code reminder} and whoever else
 * tells), nor how messages leave the house ({@code courier}).
 */
package cn.gov.nanan.disclosure.notice;
