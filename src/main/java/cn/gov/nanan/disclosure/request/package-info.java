/**
 * 依申请公开: the life of one request from its arrival to its file, as one table; its matters, each with its own outcome, and
 * the events from which its due date follows; the letters that were issued.
 *
 * <p>附件2 二（二）2: 「政府信息公开工作机构收到《申请表》后，进行分类登记，根据所掌握的资料，依据《福建省依申请公开政府信息工作办法》及时给予处理。」 Where the
 * Regulation of 2019 goes further (articles 27 to 45), it is followed.
 *
 * <p>Fires {@link cn.gov.nanan.disclosure.request.RequestActed}, {@link cn.gov.nanan.disclosure.request.RequestArrived}, {@link cn.gov.nanan.disclosure.request.LetterIssued}, {@link cn.gov.nanan.disclosure.request.ErasurePlanned}, {@link cn.gov.nanan.disclosure.request.ApplicantErased}, {@link cn.gov.nanan.disclosure.deadline.ChannelReached} and {@link cn.gov.nanan.disclosure.subject.SubjectHandedOn}. Observes {@link cn.gov.nanan.disclosure.calendar.CalendarPreviewed}, {@link cn.gov.nanan.disclosure.subject.Naming} and
 * {@link cn.gov.nanan.disclosure.calendar.CalendarChanged}: what is still owed is counted anew. Does not own the clock itself ({@code reply}), what a letter must say
 * ({@code letter}), nor who is told.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A letter that was issued is kept as bytes in the database, sealed with the key of the applicants' data, since it
 *       names them: it commits and rolls back with its number and its case, and erasing it is one delete. Rejected: files in
 *       the data folder, which would keep the letter of a case that was rolled back or erased.
 *   <li>An earlier reply stays in the file when it is issued again; the later one has a number and a reason of its own.
 *   <li>Letters to others are searched for the applicant's name, number and address before they go out, whoever wrote what.
 *   <li>清除: when the years of keeping are over, and nobody holds the request (an open 复议、诉讼 or 举报 does), all is erased
 *       that may tell of the applicant: his data with the purpose, the description of what he wanted, the remarks of
 *       officers, the reasons of the answer, the proof of service, letters and scans, and what was told of it. The name and
 *       发文字号 of what was wanted stay, without what in them tells who he is, since lists and later requests need them; and
 *       steps, days, outcomes and numbers, of which the statistics are made. Papers that show no applicant stay.
 *   <li>The purpose is sealed with the applicant's data: it has no effect, so nobody needs it to decide. The description is
 *       open while the request is kept: its section searches by it and the register is searched in it.
 *   <li>One of several matters may be given to another section, which puts forward its answer; the section in charge proposes
 *       the whole, keeps what was put forward, and alone is owed, counted and reminded. Rejected: a procedure for each matter,
 *       of which one request would have several at once, though it has one period and one letter.
 *   <li>A fee that comes after its period starts nothing anew and is refused: 国办函〔2020〕109号 takes the request for given
 *       up. Rejected: accepting it by decision, for which no source is known.
 *   <li>A third party is asked about one of several matters, or about all: his refusal weighs in those alone. One that comes
 *       after the approval keeps the reply from being issued until the request was returned, where it would overrule him.
 *   <li>An answer that is put off to a day off is recorded as put off to the next working day, which is what the clock says
 *       and the letter tells.
 *   <li>The silence of a third party or joint maker is never recorded: it follows from the day on which the letter reached it.
 *   <li>What an act recorded is what its letter says: the days, the points, whom, the fee. An act leaves a duty to write
 *       (应制发的文书), which stays in the lists until the letter is issued; no such letter is made without it. Rejected:
 *       to keep the letter as a part of the act, which could not be read over before it leaves.
 *   <li>免予制发: a letter that asks for something is waived, with a reason, when that has come without it. Never waived is
 *       what tells a decision or a change of the period: who is affected must have it in writing. Nobody gives up what he was
 *       not asked for in writing, no answer that was put off is served before that was told, and a file lacks no letter.
 *   <li>A reply encloses files of the case, chosen and named with their digests; what is given in part needs a redacted
 *       one when it is proposed, since what is reviewed is what is given.
 *   <li>The receipt that tells the 查询码 is made for whoever holds it and kept nowhere, since the code is not.
 * </ul>
 */
package cn.gov.nanan.disclosure.request;
