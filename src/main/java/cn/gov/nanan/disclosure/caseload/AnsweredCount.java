package cn.gov.nanan.disclosure.caseload;

/**
 * 办结情况: how many were concluded, in time and late; what ended without an answer is in neither.
 *
 * @param name what they have in common: an outcome, a month
 */
public record AnsweredCount<T>(T name, long total, long onTime, long late) {}
