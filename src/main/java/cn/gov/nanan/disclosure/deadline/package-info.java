/**
 * 时限: what is owed of a subject to which channel by when, why by that day, and whether it was done.
 *
 * <p>条例 第二十六条: 「属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定」.
 *
 * <p>细则 一（一）4（2）: 「主办科室将需主动公开的文件报送2份至局公开办，由局公开办自发文起20个工作日内移交市档案馆、市图书馆政府信息公开查阅中心」.
 *
 * <p>Whoever owns a subject opens and closes its obligations; figures are of one kind of subject, so that another kind with
 * a channel and a clock of its own changes none of them.
 *
 * <p>Observes what happens to the calendar, {@link cn.gov.nanan.disclosure.deadline.ChannelReached} and {@link
 * cn.gov.nanan.disclosure.subject.SubjectHandedOn}; fires {@link cn.gov.nanan.disclosure.deadline.ObligationOpened}, {@link
 * cn.gov.nanan.disclosure.deadline.ObligationClosed} and {@link cn.gov.nanan.disclosure.deadline.ObligationsOverdue}; asks
 * {@link cn.gov.nanan.disclosure.subject.Naming} what moved. Does not own what owes which channel ({@code publication}), nor
 * who is told ({@code reminder}).
 */
package cn.gov.nanan.disclosure.deadline;
