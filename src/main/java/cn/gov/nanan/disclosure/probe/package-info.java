/**
 * 探访: asks web pages whether they answer, and reads none of them.
 *
 * <p>细则 二（三）2: 「由公开办在……相关栏目建立链接指向该网页」. Whoever writes an address makes this node go there: it goes nowhere but to what
 * everybody reaches, so that nobody learns through it what answers in our own network.
 *
 * <p>Does not own what is linked, nor what follows from an answer ({@code linkcheck}, {@code screening}). Fires and
 * observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A name is resolved once, every address of it is judged, and the connection goes to the address that was judged: a
 *       name that means something else a moment later leads nowhere. Rejected: the HTTP client of the platform, which
 *       resolves the name again by itself.
 *   <li>A redirection is an answer and is not followed.
 *   <li>Everything ends at one deadline, however slowly somebody answers: the socket is closed then.
 * </ul>
 */
package cn.gov.nanan.disclosure.probe;
