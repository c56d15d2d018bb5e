/**
 * 公开视图: what the public may read of an item, and how it is written into a package and read out of one.
 *
 * <p>条例第十七条: 「应当依照《中华人民共和国保守国家秘密法》以及其他法律、法规和国家有关规定对拟公开的政府信息进行审查」. {@link
 * cn.gov.nanan.disclosure.publicview.PublicItem} is a list of what may leave, never the internal record with fields hidden.
 *
 * <p>Does not own whether an item may go out ({@code publication}), how it is packed ({@code bag}, {@code exchange}), nor
 * what the catalogue makes of it ({@code catalogue}).
 */
package cn.gov.nanan.disclosure.publicview;
