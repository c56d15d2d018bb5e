/**
 * 发布: how an item reaches the public: its 索引号, its public view, the package; which channels it owes, and whether it
 * reached the website.
 *
 * <p>细则 一（一）4（1）: 「本局政府信息公开办分别将主动公开信息进行登记汇总，编制索引目录，在内网形成数据包。数据包导入外网，经整理生成主动公开信息相关要素，并自发文之日起20
 * 个工作日内在“南安市人民政府政务网”的“政务公开”栏目上发布」. 附件1: 「同时可根据实际情况，通过其他形式发布」.
 *
 * <p>Observes {@link cn.gov.nanan.disclosure.procedure.ItemActed}, {@link
 * cn.gov.nanan.disclosure.procedure.TextWritten} to forget the proofs of a 国家秘密, and {@link
 * cn.gov.nanan.disclosure.exchange.PackageImported}, {@link cn.gov.nanan.disclosure.exchange.PortalShown}, {@link
 * cn.gov.nanan.disclosure.exchange.PackageReopened} and {@link cn.gov.nanan.disclosure.exchange.ElementsReturned}, and opens, closes and fulfils the item's obligations in {@code
 * deadline}; fires {@link cn.gov.nanan.disclosure.procedure.ElementsArranged} for what was taken over. Does not own due dates
 * and how they stand ({@code deadline}), nor how paper goes out ({@code
 * handover}), nor the package's format ({@code exchange}), nor what the public sees ({@code catalogue}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An opened item's period runs from the decision to open it: 条例第十八条 and 条例第二十六条 together, there was nothing to
 *       publish before. Rejected: 成文日期, which may lie years back.
 * </ul>
 */
package cn.gov.nanan.disclosure.publication;
