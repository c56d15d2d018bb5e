/**
 * 公开属性: what may be disclosed, on what ground not, and what each 文种 suggests.
 *
 * <p>细则 一（一）1: 「拟稿人……选择公文的公开属性，分为“主动公开”、“依申请公开”、“不公开”三种。……选择“不公开”的，要在“不公开理由”栏标明理由。」 附件2
 * 一（二）: fifteen categories of content; 附件2 三: 「不公开的政府信息理由主要分为以下六类」; 附件2 四: 「公文文种与主动公开政府信息的关系」.
 *
 * <p>A rule suggests, with its clause shown; who decides, and when, is the table of {@code procedure}. Publishes no
 * events.
 */
package cn.gov.nanan.disclosure.attribute;
