/**
 * 发文处理单: what is written of one item, whatever its kind: title, text, 内容类别, what the drafter checked, and the page
 * of the agency that published first.
 *
 * <p>细则 一（一）1: 「拟稿人在“南安市工信局发文处理单”上……」; 说明 一（二）: 内容类别.
 *
 * <p>Does not own who may change it when ({@code procedure}), nor what its 公开属性 is ({@code attribute}).
 */
package cn.gov.nanan.disclosure.form;
