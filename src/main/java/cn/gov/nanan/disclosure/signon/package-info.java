/**
 * 统一登录: whom an OpenID provider or an LDAP directory recognises as himself.
 *
 * <p>No clause asks for it: officers come in through the portal of their government's network.
 *
 * <p>Does not own who may do what, nor who has an account: that is {@code staff}, which asks here; sessions are the gate's.
 * Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>OpenID Connect by Nimbus's library inside our own mechanism. Rejected: Jakarta Security's {@code
 *       @OpenIdAuthenticationMechanismDefinition}: it is compiled in, so no setting switches it; an application has one
 *       mechanism, and ours with local login would have to go; what it remembers lies in a session that begins before the
 *       login, on one node; and what it does about a provider that is down is a 500.
 *   <li>What is remembered between setting out and coming back is sealed into {@code state}, and bound to the browser by a
 *       cookie of its own: no session of somebody who is not logged in, any node takes him in, several pages may be on
 *       their way at once.
 *   <li>Signatures by the provider's published keys only. Rejected: HS256, where the client's secret would make tokens.
 *   <li>The account's name is the only claim that is used; of an e-mail address, also that it is verified. Rejected: roles from the token: who may decide what of an item is
 *       appointed here, on record, by section.
 *   <li>LDAP by UnboundID's library, a connection a login: it says of each connection whether the host's certificate is
 *       verified. Rejected: JNDI, where StartTLS and its checks are put together by hand.
 * </ul>
 */
package cn.gov.nanan.disclosure.signon;
