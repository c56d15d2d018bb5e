/**
 * 发布与移交: what must reach which channel by when, and whether it did.
 *
 * <p>细则 一（一）4（1）: 「本局政府信息公开办分别将主动公开信息进行登记汇总，编制索引目录，在内网形成数据包。数据包导入外网，经整理生成主动公开信息相关要素，并自发文之日起20
 * 个工作日内在“南安市人民政府政务网”的“政务公开”栏目上发布」.
 *
 * <p>条例第二十六条: 「属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定」.
 *
 * <p>细则 一（一）4（2）: 「主办科室将需主动公开的文件报送2份至局公开办，由局公开办自发文起20个工作日内移交市档案馆、市图书馆政府信息公开查阅中心」. 附件1: 「同时可根据实际情况，通过其他形式发布」.
 *
 * <p>Observes {@link cn.gov.nanan.disclosure.procedure.ItemActed}, {@link
 * cn.gov.nanan.disclosure.calendar.CalendarPreviewed}, {@link cn.gov.nanan.disclosure.calendar.CalendarChanged}, {@link
 * cn.gov.nanan.disclosure.exchange.PackageImported} and {@link
 * cn.gov.nanan.disclosure.publication.ChannelReached}; fires {@link
 * cn.gov.nanan.disclosure.publication.ObligationOpened}, {@link cn.gov.nanan.disclosure.publication.ObligationClosed} and
 * {@link cn.gov.nanan.disclosure.publication.ObligationsOverdue}. Does not own how paper goes out ({@code handover}), nor
 * the package's format ({@code exchange}), nor what the public sees ({@code catalogue}), nor who is told ({@code
 * reminder}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An opened item's period runs from the decision to open it: 条例第十八条 and 条例第二十六条 together, there was nothing to
 *       publish before. Rejected: 成文日期, which may lie years back.
 *   <li>Paper has the house's due date alone, and the database says so: 条例第二十六条 is about what the public can read, and no law
 *       dates the delivery of copies. Rejected: copying the legal date; a date far away.
 * </ul>
 */
package cn.gov.nanan.disclosure.publication;
