/**
 * 网上申请: what a citizen hands in by the public form, and what he may know of it afterwards, by its number and code.
 *
 * <p>条例第二十九条: 「公民、法人或者其他组织申请获取政府信息的，应当向行政机关的政府信息公开工作机构提出，并采用包括信件、数据电文在内的书面形式」 Public pages read this package and never {@code
 * request}: between the two only a {@link cn.gov.nanan.disclosure.enquiry.Submission} travels inward and a {@link
 * cn.gov.nanan.disclosure.enquiry.StatusRecord} outward, both through {@link cn.gov.nanan.disclosure.enquiry.Seam}. On two
 * networks {@code crossing} carries the same records in packages: outside a form that was sent goes to nobody else, inside it
 * comes in through the same seam.
 *
 * <p>Does not own the handling of a request, nor the clock of its answer. What he says later is told to the 公开办, which acts;
 * nothing that he sends moves a step by itself. Observes {@link cn.gov.nanan.disclosure.request.RequestArrived}, {@link
 * cn.gov.nanan.disclosure.request.RequestActed}, {@link cn.gov.nanan.disclosure.request.LetterIssued} and {@link cn.gov.nanan.disclosure.request.ApplicantErased}; fires {@link cn.gov.nanan.disclosure.enquiry.Submitted}, {@link cn.gov.nanan.disclosure.enquiry.ApplicantWrote}, {@link
 * cn.gov.nanan.disclosure.enquiry.StatusTold} and {@link cn.gov.nanan.disclosure.enquiry.AnswerGiven}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>No session and no cookie: what a form needs to be believed stands in it, signed ({@link
 *       cn.gov.nanan.disclosure.enquiry.SignedTickets}). Rejected: a picture puzzle, which the blind do not pass.
 *   <li>What is asked of the applicant stands on his page as soon as it was decided, and only as long as it is awaited: the
 *       letter is the proof, not the news.
 *   <li>The code is shown by the answer to the form itself, once: no address, no log and no storage ever holds it.
 *   <li>Proofs of identity and answers are kept encrypted in a table of their own, without the name that a proof came with,
 *       which often is that of a person. What he writes is sealed as well; what help he needs, the 公开办 alone reads.
 * </ul>
 */
package cn.gov.nanan.disclosure.enquiry;
