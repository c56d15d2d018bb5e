/**
 * 救济与监督: what is raised against the bureau in matters of disclosure, and what became of it: complaints, reconsideration,
 * lawsuits; and requests that it correct what it holds of somebody.
 *
 * <p>条例第五十一条: 「公民、法人或者其他组织认为行政机关在政府信息公开工作中侵犯其合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。」
 * 条例第四十一条: 「有权更正的行政机关审核属实的，应当予以更正并告知申请人」.
 *
 * <p>Does not own the requests ({@code request}) nor the periods that are open to the applicant ({@code reply}). Observes
 * {@link cn.gov.nanan.disclosure.request.ErasurePlanned}, {@link cn.gov.nanan.disclosure.request.ApplicantErased}, {@link
 * cn.gov.nanan.disclosure.request.RequestActed}, {@link cn.gov.nanan.disclosure.subject.Naming}, {@link
 * cn.gov.nanan.disclosure.calendar.CalendarPreviewed} and {@link cn.gov.nanan.disclosure.calendar.CalendarChanged}; fires
 * {@link cn.gov.nanan.disclosure.deadline.ChannelReached} and {@link cn.gov.nanan.disclosure.subject.SubjectHandedOn}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The period to answer is counted from the day on which the copy came: ten working days in reconsideration
 *       (《行政复议法》第四十八条、第八十八条), fifteen calendar days before a court (《行政诉讼法》第六十七条), put off to the next
 *       working day where the last one is none. It is an obligation of {@code deadline} like every
 *       other, counted anew when the calendar changes, and ended by the response or the decision, whichever comes first.
 *       What was registered before it was one gets its own in the night.
 *   <li>No name of whoever raised it is kept here: the linked request holds it, sealed; when that is erased, so is what was
 *       written freely of the case. As long as one of them is open, nothing of the request is erased; the years of its
 *       keeping are then counted from the decision.
 * </ul>
 */
package cn.gov.nanan.disclosure.remedy;
