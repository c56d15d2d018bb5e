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
 *   <li>Its export is CSV alone: a trail has more rows than a spreadsheet's file may hold.
 * </ul>
 */
package cn.gov.nanan.disclosure.web.admin;
