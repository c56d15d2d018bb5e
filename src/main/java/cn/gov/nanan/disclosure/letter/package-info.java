/**
 * 文书: what is written to whom in the handling of a request: every kind of letter with what it must say, the templates that the
 * 公开办 edits, one composed letter, and its two looks, PDF and DOCX.
 *
 * <p>条例第二十九条: 「采用书面形式确有困难的，申请人可以口头提出，由受理该申请的政府信息公开工作机构代为填写政府信息公开申请。」; the blank form is here too. What a letter must
 * say follows from articles 30 to 45 and stands at each {@link cn.gov.nanan.disclosure.letter.LetterKind}.
 *
 * <p>Does not own the requests, nor which letter was sent when: {@code request} keeps what was issued, frozen. Knows no
 * applicant; fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A reply is one letter: the frame says what all have in common, a passage answers each matter, a clause tells of the
 *       strictest remedy. Each is a template of its own. Rejected: a whole letter for each outcome, which says the same
 *       fourteen times and cannot answer two matters.
 *   <li>Templates are plain lines with Chinese names in braces: whoever reads the letter can read its template. Rejected:
 *       DOCX templates, whose words cannot be checked and whose print looks different.
 *   <li>After an upgrade new texts become new editions, but never over one that the bureau has amended itself.
 *   <li>What must be said is checked when a template is saved, not when a letter is late.
 *   <li>PDF and DOCX are laid out from the same lines by one table of measures (GB/T 9704-2012); a test compares their words.
 * </ul>
 */
package cn.gov.nanan.disclosure.letter;
