/**
 * 公开属性: what may be disclosed, on what ground not, and what each 文种 suggests.
 *
 * <p>细则 一（一）1: 「拟稿人……选择公文的公开属性，分为“主动公开”、“依申请公开”、“不公开”三种。……选择“不公开”的，要在“不公开理由”栏标明理由。」
 * 附件2 一（二）: 「主动公开政府信息的内容」, fifteen categories; 附件2 三: 「不公开的政府信息理由主要分为以下六类」; 附件2 四: 「关于公文文种与主动公开政府信息的关系」.
 *
 * <p>A rule suggests, with its clause shown. Does not own who decides, and when: that is the table of {@code procedure}.
 * Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Where 条例第十九条、第二十条 ask for 主动公开, it is suggested only inside the rule's usual set, else the conflict is shown; rows
 *       left open preselect nothing: the specification is the house's rule, the law stands above it, and publishing cannot
 *       be taken back. Rejected: the law's answer always; the specification's always.
 * </ul>
 */
package cn.gov.nanan.disclosure.attribute;
