package cn.gov.nanan.disclosure.calendar;

/**
 * 逐行说明: what is wrong with, or noteworthy about, one row of a pasted notice.
 *
 * @param row counted from 1, as typed
 * @param key of the message; {0} is the row, {1} what stands there
 */
public record RowRemark(int row, String key, String found) {}
