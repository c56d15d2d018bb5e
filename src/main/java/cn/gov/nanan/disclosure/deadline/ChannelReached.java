package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.subject.Subject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 已送达渠道: a subject has arrived where it was owed; fired by whoever brought it there, in the same transaction.
 *
 * @param on the day of its arrival, which may lie before the day on which that was recorded
 */
public record ChannelReached(Subject subject, Channel channel, LocalDate on, Instant at) {}
