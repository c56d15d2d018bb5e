/**
 * 发文处理单: what is written of one item, and of which of the three kinds it is: title, text, 内容类别, 缓急, what the
 * drafter checked, and the page of the agency that published first.
 *
 * <p>细则 一（一）1: 「拟稿人在“南安市工信局发文处理单”上……选择公文的公开属性」; the three kinds: 一（一） 「以市工信局名义发布的公文」, 一（二） 「制作非公文类的政府信息」, 二
 * 「获取并保存的政府信息」; 二（三）2: 「发文单位已在网上公开的」; 附件2 一（二）: 内容类别.
 *
 * <p>Does not own who may change it when ({@code procedure}), nor what its 公开属性 is ({@code attribute}). Fires and observes
 * nothing.
 */
package cn.gov.nanan.disclosure.form;
