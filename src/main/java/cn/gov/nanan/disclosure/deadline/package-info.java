/**
 * 时限: what is owed of a subject to which channel by when, why by that day, and whether it was done.
 *
 * <p>条例第二十六条: 「属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定」.
 *
 * <p>细则 一（一）4（2）: 「主办科室将需主动公开的文件报送2份至局公开办，由局公开办自发文起20个工作日内移交市档案馆、市图书馆政府信息公开查阅中心」.
 *
 * <p>Whoever owns a subject opens and closes its obligations. Figures are of one kind of subject, so that another kind with
 * a channel and a clock of its own changes none of them.
 *
 * <p>Observes {@link cn.gov.nanan.disclosure.calendar.CalendarPreviewed}, {@link
 * cn.gov.nanan.disclosure.calendar.CalendarChanged}, {@link cn.gov.nanan.disclosure.subject.SubjectHandedOn} and {@link
 * cn.gov.nanan.disclosure.deadline.ChannelReached}; fires {@link cn.gov.nanan.disclosure.deadline.ObligationOpened}, {@link
 * cn.gov.nanan.disclosure.deadline.ObligationClosed}, {@link cn.gov.nanan.disclosure.deadline.ObligationsOverdue} and {@link
 * cn.gov.nanan.disclosure.subject.Naming}. Does not own what owes which channel ({@code publication}), nor who is told
 * ({@code reminder}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Paper has the house's due date alone, and the database says so: 条例第二十六条 is about what the public can read, and no law
 *       dates the delivery of copies. Rejected: copying the legal date; a date far away.
 *   <li>An obligation repeats its subject's section and holder: what is overdue is counted on every page, from an index
 *       alone. Rejected: joining what it is about.
 * </ul>
 */
package cn.gov.nanan.disclosure.deadline;
