package cn.gov.nanan.disclosure.deadline;

/** 义务产生: something is owed to a channel from now on; fired in the same transaction. */
public record ObligationOpened(Obligation obligation) {}
