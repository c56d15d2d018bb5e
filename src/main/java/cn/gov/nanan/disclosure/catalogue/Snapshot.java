package cn.gov.nanan.disclosure.catalogue;

import java.time.Instant;

/** 目录时点: how far the change log reaches, how many entries there are, and when that last changed. */
public record Snapshot(long seq, long entries, Instant changedAt) {}
