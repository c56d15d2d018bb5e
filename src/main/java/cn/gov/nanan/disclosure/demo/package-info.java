/**
 * 演示: the demo bureau's items and requests, one or more at every step, made by the real acts of its officers at past times, so that
 * trail, obligations, packages and catalogue come out as they would in use. Titles, texts and applicants are invented.
 *
 * <p>Loaded only where the demo setting is on, and only once. Does not own the officers ({@code staff}), nor anything that
 * a bureau works with: nobody knows it. Fires what its acts would fire: {@link
 * cn.gov.nanan.disclosure.procedure.ItemActed}, {@link cn.gov.nanan.disclosure.deadline.ChannelReached}, {@link
 * cn.gov.nanan.disclosure.request.RequestArrived} and {@link cn.gov.nanan.disclosure.request.RequestActed}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A package on top that knows everybody: the demo bureau is made by the real actions. Rejected: SQL inserts that the
 *       procedure never allowed.
 * </ul>
 */
package cn.gov.nanan.disclosure.demo;
