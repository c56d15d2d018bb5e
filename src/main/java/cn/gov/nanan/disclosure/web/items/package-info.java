/**
 * 办文页面: the sheet of an item, its acts, and the search; folder {@code /items}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The way of an item is the line of its steps ({@code gk:step}) and the list of who did what when ({@code gk:trail}).
 *       {@code p:timeline} (PrimeFaces 15.0.13, vis-timeline) was read instead of tried: its script of 591 KB sets no role, no
 *       {@code aria-} and no {@code tabindex} at all, so that its entries are {@code div}s that neither a screen reader names nor
 *       Tab reaches; it lays them out by scaled time, in which ten steps of a week lie one upon the other, and prints what is
 *       just in its window.
 * </ul>
 */
package cn.gov.nanan.disclosure.web.items;
