package cn.gov.nanan.disclosure.caseload;

/** 一个科室的申请: of the year, and what is open today. */
public record SectionLoad(long section, String name, long arrived, long open, long overdue) {}
