/**
 * 科室、人员、身份: who is who in the bureau.
 *
 * <p>细则 一（一）: 「各科室、直属单位」「拟稿人」「主办科室负责人」「分管领导」「签发领导」「公开办」.
 *
 * <p>Does not own what a role may do with an item: that is the table of {@code procedure}.
 */
package cn.gov.nanan.disclosure.staff;
