/**
 * 案头: the pages of every officer's own desk.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>待办 is a table of our own. PrimeFaces' {@code p:dataTable} (15.0.13) was tried on it, lazily, with sort, filter,
 *       selection, column choice, export and paginator. Untouched it has no fault that axe finds, and its heads sort by
 *       Enter. But after the first sort, filter or page the boxes of its rows have no name (axe {@code
 *       aria-toggle-field-name}); the list of {@code p:columnToggler} is a {@code ul} of role group, whose items are none
 *       (axe {@code listitem}); its body is a stop of Tab that does nothing; its paginator counts all that waits and asks
 *       for rows by offset, where our lists go on by key; and what is sorted, filtered or leafed through has no address,
 *       so that neither Back nor 办理下一件 finds it again. Without these parts nothing of it is left that a table lacks.
 *   <li>办理下一件 follows the list as it was seen last, filter and order: it is kept in the session, not in the addresses of
 *       the sheets, which people send each other.
 * </ul>
 */
package cn.gov.nanan.disclosure.web.desk;
