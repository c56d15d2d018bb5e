package cn.gov.nanan.disclosure.caseload;

/**
 * 一个科室的申请: of the year, and what is open today.
 *
 * @param helped 协办: open ones of which it was given a matter, of another section's
 */
public record SectionLoad(long section, String name, long arrived, long open, long overdue, long helped) {}
