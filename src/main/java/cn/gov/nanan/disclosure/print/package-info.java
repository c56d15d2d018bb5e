/**
 * 打印: what every printed page stands on: the PDF engine with its embedded font, escaped markup and templates, the table of
 * a form.
 *
 * <p>细则 一（一）1: 「拟稿人在“南安市工信局发文处理单”上……选择公文的公开属性」, which goes on in paper too.
 *
 * <p>Does not own what a sheet or a letter says: that belongs to whoever knows its subject. Fires and observes nothing.
 */
package cn.gov.nanan.disclosure.print;
