package cn.gov.nanan.disclosure.exchange;

import java.util.List;

/**
 * 已退回待放行: these wait for their release once more.
 *
 * @param by user name of who put them back
 */
public record PackageReopened(List<String> indexNumbers, String by) {}
