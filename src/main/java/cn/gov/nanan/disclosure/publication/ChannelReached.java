package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 已送达渠道: an item has arrived where it was owed; fired by whoever brought it there, in the same transaction.
 *
 * @param on the day of its arrival, which may lie before the day on which that was recorded
 */
public record ChannelReached(InformationItem item, Channel channel, LocalDate on, Instant at) {}
