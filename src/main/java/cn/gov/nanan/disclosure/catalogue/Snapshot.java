package cn.gov.nanan.disclosure.catalogue;

import java.time.Instant;

/**
 * 目录时点: how far the change log reaches, how many entries there are, and when that last changed.
 *
 * @param log identity of the change log, to which {@code seq} belongs
 */
public record Snapshot(String log, long seq, long entries, Instant changedAt) {}
