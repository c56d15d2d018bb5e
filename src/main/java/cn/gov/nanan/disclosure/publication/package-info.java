/**
 * 发布与移交: what must reach which channel by when, and whether it did.
 *
 * <p>细则 一（一）4（1）: 「本局政府信息公开办分别将主动公开信息进行登记汇总，编制索引目录，在内网形成数据包。数据包导入外网，经整理生成主动公开信息相关要素，并自发文之日起20
 * 个工作日内在“南安市人民政府政务网”的“政务公开”栏目上发布」.
 *
 * <p>条例 第二十六条: 「属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定」.
 *
 * <p>细则 一（一）4（2）: 「主办科室将需主动公开的文件报送2份至局公开办，由局公开办自发文起20个工作日内移交市档案馆、市图书馆政府信息公开查阅中心」. 附件1: 「同时可根据实际情况，通过其他形式发布」.
 *
 * <p>Observes what happens to an item, what happens to the calendar, what the catalogue has taken in and {@link
 * cn.gov.nanan.disclosure.publication.ChannelReached}; fires {@link
 * cn.gov.nanan.disclosure.publication.ObligationOpened}, {@link cn.gov.nanan.disclosure.publication.ObligationClosed} and
 * {@link cn.gov.nanan.disclosure.publication.ObligationsOverdue}. Does not own how paper goes out ({@code handover}), nor
 * the package's format ({@code exchange}), nor what the public sees ({@code catalogue}), nor who is told ({@code
 * reminder}).
 */
package cn.gov.nanan.disclosure.publication;
