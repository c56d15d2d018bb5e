/**
 * 发布与移交: what must reach which channel by when, and whether it did.
 *
 * <p>细则 一（一）4（1）: 「本局政府信息公开办分别将主动公开信息进行登记汇总，编制索引目录，在内网形成数据包。数据包导入外网，经整理生成主动公开信息相关要素，并自发文之日起20
 * 个工作日内在“南安市人民政府政务网”的“政务公开”栏目上发布」.
 *
 * <p>条例 第二十六条: 「属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定」.
 *
 * <p>Observes what happens to an item, what happens to the calendar and what the catalogue has taken in; fires {@link
 * cn.gov.nanan.disclosure.publication.ObligationOverdue}. Does not own the package's format ({@code exchange}), nor what
 * the public sees ({@code catalogue}), nor who is told ({@code reminder}).
 */
package cn.gov.nanan.disclosure.publication;
