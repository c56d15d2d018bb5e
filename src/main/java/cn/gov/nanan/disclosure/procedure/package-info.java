/**
 * 流程: the life of one item from its draft to published or filed, as one table.
 *
 * <p>细则 一（一）: 「1、提出公开属性的初步意见（文件拟稿环节，拟稿人）」「2、审核公开属性（文件审核环节，科室负责人）」「3、审定公开属性（分管领导）……签发领导不再对文件公开属性进行审核。」「4、发布主动公开类信息（公开办）」;
 * 附件1: 「政务公开业务科室复核」「不予公开的文件由办公室直接归档」.
 *
 * <p>Does not own what must be published by when ({@code publication}), what the public sees ({@code catalogue}), nor who
 * is told what ({@code reminder}).
 *
 * <p>Events: {@link cn.gov.nanan.disclosure.procedure.ItemActed}, in the transaction of the act.
 */
package cn.gov.nanan.disclosure.procedure;
