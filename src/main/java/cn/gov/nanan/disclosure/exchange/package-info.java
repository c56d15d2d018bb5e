/**
 * 数据包: what leaves the intranet. One sealed BagIt bag in a ZIP, holding the public view of items and nothing else.
 *
 * <p>细则 一（一）5: 「主动公开的文件……由业务科室按规定程序在局门户网站公开」; 保守国家秘密法 第三十五条: 「先审查、后公开」. A package is built from {@link
 * cn.gov.nanan.disclosure.exchange.PublicItem} alone, so that what is not for the public cannot slip into it.
 *
 * <p>Does not own whether an item may go out ({@code publication}), nor what the public sees ({@code catalogue}).
 *
 * <p>Events, fired in the transaction that causes them: {@link cn.gov.nanan.disclosure.exchange.PackageSealed}, {@link
 * cn.gov.nanan.disclosure.exchange.PackageImported}.
 */
package cn.gov.nanan.disclosure.exchange;
