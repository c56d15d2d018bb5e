/**
 * 来源与公开权限: where a piece of information comes from, in what form it was made, and by what right the bureau may disclose it.
 *
 * <p>条例第十条 and 附件2 一（四）4: 「行政机关制作的政府信息，由制作该政府信息的行政机关负责公开。行政机关从公民、法人和其他组织获取的政府信息，由保存该政府信息的行政机关负责公开；行政机关获取的其他行政机关的政府信息，由制作或者最初获取该政府信息的行政机关负责公开。」 附件2 一（四）1: the day of formation
 * depends on the form. 附件2 三（二）（四）: what who handed it in says of trade secrets and privacy.
 *
 * <p>Does not own the item that came from there ({@code procedure}), nor the consultation with its maker ({@code clearance}).
 */
package cn.gov.nanan.disclosure.provenance;
