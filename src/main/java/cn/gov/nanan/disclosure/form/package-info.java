/**
 * 发文处理单: what is written of one item, and of which of the three kinds it is: title, text, 内容类别, 缓急, what the
 * drafter checked, and the page of the agency that published first.
 *
 * <p>细则 一（一）1: 「拟稿人在“南安市工信局发文处理单”上……」; 一（一）、一（二）、二: the three kinds; 二（三）2: 「发文单位已在网上公开的」; 附件2
 * 一（二）: 内容类别.
 *
 * <p>Does not own who may change it when ({@code procedure}), nor what its 公开属性 is ({@code attribute}).
 */
package cn.gov.nanan.disclosure.form;
