/**
 * 依申请公开: the life of one request from its arrival to its file, as one table; its matters, each with its own outcome, and
 * the events from which its due date follows.
 *
 * <p>附件2 二（二）2: 「政府信息公开工作机构收到《申请表》后，进行分类登记，根据所掌握的资料，依据《福建省依申请公开政府信息工作办法》及时给予处理。」 Where the
 * Regulation of 2019 goes further (articles 27 to 45), it is followed.
 *
 * <p>Fires {@link cn.gov.nanan.disclosure.request.RequestArrived} and {@link cn.gov.nanan.disclosure.request.RequestActed}. Observes
 * {@link cn.gov.nanan.disclosure.calendar.CalendarChanged}: what is still owed is counted anew. Does not own the clock itself ({@code reply}), nor who is
 * told.
 */
package cn.gov.nanan.disclosure.request;
