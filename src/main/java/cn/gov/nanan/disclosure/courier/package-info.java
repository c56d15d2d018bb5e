/**
 * 投递: how what is told in {@code notice} also reaches people outside of the in-tray: a daily e-mail, a daily message of a
 * chat robot, a calendar of deadlines.
 *
 * <p>细则 一（一）4（1）: 「自发文之日起20 个工作日内……发布」: whoever is not logged in shall not miss the day.
 *
 * <p>What leaves the house names titles only of items whose 公开属性 is 主动公开. E-mails and robot messages leave in office
 * hours of working days. Each leaves at most once: the claim is committed before the message is sent, so that neither a
 * second node nor a restart sends it again; the price is that a node which dies in between leaves it unsent. A server that
 * cannot be reached is tried again at the next ring and blocks nothing.
 *
 * <p>The calendar's address is a secret of one officer: stored as a hash, ended by himself or with his account.
 *
 * <p>Does not own what is told to whom ({@code notice}, {@code reminder}). Fires no event.
 */
package cn.gov.nanan.disclosure.courier;
