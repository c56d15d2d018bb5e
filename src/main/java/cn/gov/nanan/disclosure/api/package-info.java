/**
 * 接口: the thin edge of the public REST API, base {@code /api/v1}.
 *
 * <p>条例第二十三条: 「将主动公开的政府信息通过……政府网站或者其他互联网政务媒体……予以公开」. Reads only, without session or cookie; unknown
 * parameters and bad values are answered 400 {@code application/problem+json} with the parameter named.
 *
 * <p>Does not own what is public ({@code catalogue}); nothing that is not for the public occurs in an answer. Fires and
 * observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>{@code Last-Modified} only three seconds after a change, and a second of its own for every change: who asks by the
 *       date alone misses nothing. Rejected: tags alone; dates that two versions share.
 * </ul>
 */
package cn.gov.nanan.disclosure.api;
