/**
 * 签名: the keys and certificates of a node, and the signatures by which others know what came from it unaltered;
 * and the envelopes that one node alone can open.
 *
 * <p>细则 一（一）4（1）: 「在内网形成数据包。数据包导入外网」: what is carried between the two is believed for its signature and for nothing else.
 *
 * <p>Does not own what is signed, nor whom a receiver trusts ({@code exchange}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Certificates are issued by the node itself and trusted one by one, compared by fingerprint: one bureau and one portal
 *       need no authority between them. Rejected: a certificate authority of our own, which is a second thing to guard.
 *   <li>A signature is judged as of the time that its package tells: what was sealed in time stays right when the carrier
 *       takes weeks. That this time does not run backwards is the chain's to see to.
 *   <li>An envelope is opened by whichever of the node's keys it was sealed for, also one that has run out: a carrier may take
 *       weeks. For an SM2 key the agreement is ECDH on its curve, which both sides of this house understand; GM/T 0010 wants
 *       SM2's own, which the library does not offer for CMS.
 *   <li>Bouncy Castle does the cryptography, and is asked by name; it is never made a provider of the whole server.
 * </ul>
 */
package cn.gov.nanan.disclosure.signature;
