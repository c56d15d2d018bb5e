/**
 * 过网: how citizens' requests and what they may know of them cross between two networks: REQUESTS inward, STATUS outward.
 *
 * <p>条例第二十九条: 「公民、法人或者其他组织申请获取政府信息的，应当向行政机关的政府信息公开工作机构提出，并采用包括信件、数据电文在内的书面形式」 What waits is kept sealed in one queue, each minute a package takes
 * what is there, and the other side hands it to {@code enquiry}, which does with it what it does on one node.
 *
 * <p>Does not own what is said ({@code enquiry}), its handling ({@code request}), nor the packages' way ({@code transfer}).
 * Observes {@link cn.gov.nanan.disclosure.enquiry.Submitted}, {@link cn.gov.nanan.disclosure.enquiry.ApplicantWrote}, {@link
 * cn.gov.nanan.disclosure.enquiry.StatusTold}, {@link cn.gov.nanan.disclosure.enquiry.AnswerGiven}, {@link
 * cn.gov.nanan.disclosure.request.ApplicantErased} and {@link cn.gov.nanan.disclosure.exchange.DocumentArrived}, {@link
 * cn.gov.nanan.disclosure.exchange.DocumentPassed}, {@link cn.gov.nanan.disclosure.exchange.LastNumberAsked} and {@link
 * cn.gov.nanan.disclosure.exchange.NumberingResumed} (of the numbers that the public side gives); fires {@link
 * cn.gov.nanan.disclosure.crossing.CrossingQueued}, which its own bell hears.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A REQUESTS package is one envelope for the bureau's certificate: on the way and on the public side's disk nobody reads
 *       it. The bureau seals the personal data anew with a key that the public side does not have.
 *   <li>A STATUS package is plain, so that whoever guards the gap sees what leaves: numbers, steps and days. What somebody
 *       wrote in words (what is asked of the applicant, the names of what he wants, letters and files for him) stands inside
 *       it in an envelope for the public side's certificate. Rejected: nothing personal at all, by which he could neither
 *       read what he is to complete nor fetch his answer.
 *   <li>The bureau's receipt is an entry of the next STATUS package that names the REQUESTS package taken in; only then does
 *       the public side erase what it held. What was lost is carried again, and what comes twice does no harm.
 *       What the bureau refused and passed over is packed again entry by entry, so that a faulty one stops no other; one that
 *       comes back alone waits for a person. Rejected: dropping it, by which a request would be lost.
 *   <li>What crosses about a request is bound to the fingerprint of its code, and a receipt to the digest of its package: a
 *       public side that was restored may give a number twice, and nobody may read, or lose, what is another's.
 *   <li>A number given on the public side has a letter of its own (W), so that both sides number without asking each other;
 *       what comes in with another number is refused.
 *   <li>Requests that came by letter stay inside: the fingerprint of their code is made with a key that does not leave, and
 *       the public side could not tell the code. Their applicants are told by letter, and nothing is served online to them.
 * </ul>
 */
package cn.gov.nanan.disclosure.crossing;
