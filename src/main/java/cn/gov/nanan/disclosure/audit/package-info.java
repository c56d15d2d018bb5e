/**
 * 留痕: who did what, when, to what; only ever added to, each event sealed into the next by its SHA-256 hash.
 *
 * <p>网络安全法（2016）第二十一条: 「采取监测、记录网络运行状态、网络安全事件的技术措施，并按照规定留存相关的网络日志不少于六个月」; 条例第十七条:
 * 「建立健全政府信息公开审查机制，明确审查的程序和责任」, so that a 保密审查 can be traced to who decided.
 *
 * <p>Does not own what an act means: capabilities name their acts ({@code item.submit}) and label them by the message
 * {@code audit.act.item.submit}. Fires nothing; observes {@link
 * cn.gov.nanan.disclosure.platform.ClockJumped} and {@link cn.gov.nanan.disclosure.platform.DatabaseRestored}.
 */
package cn.gov.nanan.disclosure.audit;
