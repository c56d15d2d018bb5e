/**
 * 初始配置: what a new node still lacks before the bureau can work with it, step by step.
 *
 * <p>细则 一（一）: 「各科室、直属单位」「拟稿人」「主办科室负责人」「分管领导」「签发领导」「公开办」: where one of them has no account, what is
 * drafted stays where it is.
 *
 * <p>Does not own anything: each step is done where it belongs, on a page or in the settings, and only looked at from here.
 * Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Nothing is ticked off: a step is done when the system itself sees that it is. Rejected: marks that somebody sets, and
 *       that stay when what they say is true no longer.
 *   <li>A bureau's code and name are done once the settings say them, even where they say what the program has by default:
 *       numbers that were given under another bureau's code are public and cannot be taken back.
 * </ul>
 */
package cn.gov.nanan.disclosure.setup;
