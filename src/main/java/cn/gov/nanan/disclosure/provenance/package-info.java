/**
 * 来源与公开权限: where a piece of information comes from, in what form it was made, and by what right the bureau may disclose it.
 *
 * <p>附件2 一（四）4: 「行政机关制作的政府信息，由制作该政府信息的行政机关负责公开。行政机关从公民、法人和其他组织获取的政府信息，由保存该政府信息的行政机关负责公开；行政机关获取的其他行政机关的政府信息，由制作或者最初获取该政府信息的行政机关负责公开。」;
 * 条例第十条: 「两个以上行政机关共同制作的政府信息，由牵头制作的行政机关负责公开」. 附件2 一（四）1: 「政府信息形成日期的计算，在实际工作中应当根据不同种类政府信息制作的方式和表现形式确定」.
 * 附件2 三（二）: 「企业在向政府提供商业秘密时，应当说明其保密属性」; 附件2 三（四）: 个人隐私.
 *
 * <p>Does not own the item that came from there ({@code procedure}), nor the consultation with its maker ({@code
 * clearance}). Fires and observes nothing.
 */
package cn.gov.nanan.disclosure.provenance;
