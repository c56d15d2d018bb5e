package cn.gov.nanan.disclosure.annual;

import java.time.LocalDate;

/**
 * 年度（列表行）.
 *
 * @param begun whether anything was written of it
 * @param frozenOn null until it is frozen
 * @param item what is published of it; null where nothing is
 */
public record AnnualYear(int year, boolean begun, LocalDate frozenOn, Long item) {}
