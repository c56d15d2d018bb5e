package cn.gov.nanan.disclosure.worklist;

import java.time.LocalDate;

/**
 * 有期限的待办: an item that waits, and by when.
 *
 * @param due the earliest day of all that is still owed of it; where nothing is, that of its step; null where it has none
 * @param step 本环节应办结: by when it should leave its step; null where it has no target
 * @param place the day by which the list is ordered
 */
public record DueItem(ItemRow row, LocalDate due, LocalDate step, LocalDate place) {}
