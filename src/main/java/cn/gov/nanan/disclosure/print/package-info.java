/**
 * 打印: what every printed page stands on: the PDF engine with its embedded font, escaped markup and templates, the table of
 * a form.
 *
 * <p>Does not own what a sheet or a letter says: that belongs to whoever knows its subject. Publishes no events.
 */
package cn.gov.nanan.disclosure.print;
