/**
 * 定期评估: the yearly look at what was not disclosed.
 *
 * <p>条例第十八条: 「行政机关应当建立健全政府信息管理动态调整机制，对本行政机关不予公开的政府信息进行定期评估审查，对因情势变化可以公开的政府信息应当公开。」
 *
 * <p>Does not own the decision to open ({@code procedure}: 重新审查 goes to the deputy leader), nor its new period ({@code
 * publication}). Fires and observes nothing.
 */
package cn.gov.nanan.disclosure.reexamination;
