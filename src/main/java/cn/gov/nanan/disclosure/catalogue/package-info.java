/**
 * 公开目录: what the public sees. Fed by sealed packages and nothing else, with one change log behind every view.
 *
 * <p>细则 一（一）4（1）: 「编制索引目录……数据包导入外网，经整理生成主动公开信息相关要素，并……在“南安市人民政府政务网”的“政务公开”栏目上发布」; 条例第二十三条:
 * 「行政机关应当建立健全政府信息发布机制，将主动公开的政府信息通过……政府网站……予以公开」.
 *
 * <p>Does not own how an item came to be public; knows neither {@code procedure} nor {@code publication}.
 *
 * <p>Observes {@link cn.gov.nanan.disclosure.exchange.PackageSealed} where both networks are one node; fires {@link
 * cn.gov.nanan.disclosure.exchange.PackageImported} in the transaction that took the package in, and {@code
 * CatalogueChanged} for what it keeps in memory itself. Observes {@link
 * cn.gov.nanan.disclosure.platform.DatabaseRestored}: the change log then gets another identity.
 */
package cn.gov.nanan.disclosure.catalogue;
