package cn.gov.nanan.disclosure.deadline;

import java.time.YearMonth;

/**
 * 及时情况的一格: how the obligations of one section that were or are due in one month stand.
 *
 * @param row named by the section
 */
public record TimelinessCell(TimelinessRow row, YearMonth month) {}
