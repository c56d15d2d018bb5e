/**
 * 数据包: what leaves the intranet. One sealed BagIt bag in a ZIP, holding the public view of items and nothing else.
 *
 * <p>细则 一（一）4（1）: 「在内网形成数据包。数据包导入外网」; 条例第十七条: 「应当依照《中华人民共和国保守国家秘密法》以及其他法律、法规和国家有关规定对拟公开的政府信息进行审查」. A
 * package is built from {@link cn.gov.nanan.disclosure.publicview.PublicItem} alone, so that what is not for the public cannot
 * slip into it.
 *
 * <p>Does not own whether an item may go out ({@code publication}), nor what the public sees ({@code catalogue}).
 *
 * <p>Fires {@link cn.gov.nanan.disclosure.exchange.PackageSealed} in the transaction that sealed; whoever takes a package in
 * fires {@link cn.gov.nanan.disclosure.exchange.PackageImported}, and whoever learns what came back of it {@link
 * cn.gov.nanan.disclosure.exchange.ElementsReturned}, {@link cn.gov.nanan.disclosure.exchange.PortalShown} or {@link
 * cn.gov.nanan.disclosure.exchange.PackageRefused}; whoever lets something not out, {@link cn.gov.nanan.disclosure.exchange.PackageHeld}; {@link
 * cn.gov.nanan.disclosure.exchange.PackageReopened} where what was refused waits once more.
 */
package cn.gov.nanan.disclosure.exchange;
