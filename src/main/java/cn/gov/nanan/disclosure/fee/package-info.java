/**
 * 信息处理费: what a request costs where its numbers are clearly excessive, by item or by page, grade by grade.
 *
 * <p>条例第四十二条: 「行政机关依申请提供政府信息，不收取费用。但是，申请人申请公开政府信息的数量、频次明显超过合理范围的，行政机关可以收取信息处理费。」
 * The rates stand with their articles in {@code rules/fees.csv}; whether the bureau charges at all is a setting, off unless
 * it is turned on.
 *
 * <p>Owns no table. Does not own the period to pay ({@code calendar}), nor what follows from paying or not ({@code
 * request}). Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The grades are progressive: each item or page costs what the grade costs in which it lies. Rejected: the rate of the
 *       last grade for all of them, which makes the eleventh item cost as much as eleven.
 *   <li>A rate that is amended is a new row with its first day, and a request is charged by the rates of the day on which
 *       it was received.
 * </ul>
 */
package cn.gov.nanan.disclosure.fee;
