/**
 * 申请人: who asks for information, as far as the house must know him, sealed at rest.
 *
 * <p>条例第二十九条: 「政府信息公开申请应当包括下列内容：（一）申请人的姓名或者名称、身份证明、联系方式；」 What is personal is encrypted with a key that does not
 * stand in the database, and compared by a fingerprint where only sameness matters.
 *
 * <p>Does not own who may look at it, nor the record of each look: that is asked where it is opened.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Keys stand in a file of their own, one a line, the newest seals, all of them open: a new key is a new line, and
 *       nothing must be written anew on that day. Rejected: the database's own encryption, which every reader of the
 *       database undoes.
 * </ul>
 */
package cn.gov.nanan.disclosure.applicant;
