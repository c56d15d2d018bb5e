/**
 * 投递: how what people are told also reaches them outside of the in-tray: a daily e-mail, a daily message of a chat
 * robot, a calendar of deadlines.
 *
 * <p>细则 一（一）4（1）: 「自发文之日起20 个工作日内……发布」: whoever is not logged in shall not miss the day.
 *
 * <p>What leaves the house names titles only of items whose 公开属性 is 主动公开. E-mails and robot messages leave in office
 * hours of working days. A server that cannot be reached is tried again at the next ring and blocks nothing. The calendar's
 * address is a secret of one officer: stored as a hash, ended by himself or with his account.
 *
 * <p>Does not own what is told to whom ({@code notice}, {@code reminder}). Fires {@link
 * cn.gov.nanan.disclosure.subject.Naming}, to learn the titles of what is owed; observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>E-mails and robot messages are claimed, and the claim committed, before they are sent, so each leaves at most once
 *       whatever node or restart; one that dies in between leaves it unsent: a bureau forgives a missing digest sooner than
 *       a doubled one, and the in-tray has it anyway. Rejected: claiming after sending.
 * </ul>
 */
package cn.gov.nanan.disclosure.courier;
