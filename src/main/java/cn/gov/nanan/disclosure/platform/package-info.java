/**
 * 地基: clock, settings, data source, migrations and the one base exception.
 *
 * <p>Knows no capability; every capability may know it.
 */
package cn.gov.nanan.disclosure.platform;
