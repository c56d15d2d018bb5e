/**
 * 打印: what every printed page stands on: the PDF engine with its embedded font, escaped markup and templates, the page
 * frame with heading and foot, the table of a form, the sheet of labels.
 *
 * <p>附件1: 「在规定时限内将纸质文档送市档案馆、图书馆政府信息公开查阅中心」. What is printed is always in Chinese, and looks the same on every
 * machine and after years.
 *
 * <p>Does not own what a sheet or a letter says: that belongs to whoever knows its subject. Fires no event.
 */
package cn.gov.nanan.disclosure.print;
