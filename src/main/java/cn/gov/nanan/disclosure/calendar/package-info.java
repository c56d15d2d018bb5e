/**
 * 工作日: which days count, and why.
 *
 * <p>条例第二十六条: 「属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定。」 Working days follow the
 * yearly 《国务院办公厅关于部分节假日安排的通知》; the day of the event is not counted.
 *
 * <p>Does not own any running deadline: whoever keeps one holds a {@link cn.gov.nanan.disclosure.calendar.DueDate} and
 * observes what is fired in the transaction of the change: {@link cn.gov.nanan.disclosure.calendar.CalendarPreviewed} (tells
 * what would move) and {@link cn.gov.nanan.disclosure.calendar.CalendarChanged} (moves it).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Health reports next year's calendar but goes down only for this year's: the notice comes in autumn, and a service
 *       is not taken down for it. Rejected: down for both.
 * </ul>
 */
package cn.gov.nanan.disclosure.calendar;
