package cn.gov.nanan.disclosure.caseload;

/**
 * 收到情况: how many arrived.
 *
 * @param name what they have in common: a channel, a month
 */
public record ArrivedCount<T>(T name, long count) {}
