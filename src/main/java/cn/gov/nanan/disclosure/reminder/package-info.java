/**
 * 提醒与督办: who is told what, when, exactly once.
 *
 * <p>细则 一（一）4（1）: 「自发文之日起20 个工作日内……发布」. Whoever could still do something about a missed day is told: 拟稿人、科室负责人、分管领导、公开办.
 *
 * <p>Observes {@link cn.gov.nanan.disclosure.publication.ObligationOverdue} and {@link
 * cn.gov.nanan.disclosure.procedure.ItemActed}. Does not own what is overdue ({@code publication}), nor what waits for
 * whom ({@code procedure}).
 */
package cn.gov.nanan.disclosure.reminder;
