package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.exchange.PackageRoute;

/**
 * 接收进度（列表行）: how far the packages of a route have come here.
 *
 * @param digest of the last one's file; null before the first
 */
public record RouteMark(PackageRoute route, long sequence, String digest) {}
