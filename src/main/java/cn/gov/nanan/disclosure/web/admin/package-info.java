/**
 * 管理页面: organisation, rules, calendar, imports, trail. Fires {@link cn.gov.nanan.disclosure.subject.Naming}: what the trail
 * is about is called.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>操作留痕 is a plain table whose address is the question. {@code p:dataTable} turns its pages by how many rows lie before
 *       them and wants to know how many there are: of a trail of millions each page would read all that lie before it. A page here
 *       begins at a number of the chain, wherever it lies.
 *   <li>The section beside a name is the one of today, and called so: an event keeps the account alone. In which section somebody
 *       was then, the acts say that appointed and relieved him.
 *   <li>Its export is CSV alone: a trail has more rows than a spreadsheet's file may hold.
 * </ul>
 */
package cn.gov.nanan.disclosure.web.admin;
