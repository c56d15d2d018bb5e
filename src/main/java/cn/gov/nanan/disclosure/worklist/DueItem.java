package cn.gov.nanan.disclosure.worklist;

import java.time.LocalDate;

/**
 * 有期限的待办: an item that waits, and by when something is owed of it.
 *
 * @param due the earliest day of all that is still owed of it; null where nothing is
 */
public record DueItem(ItemRow row, LocalDate due) {}
