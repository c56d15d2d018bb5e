package cn.gov.nanan.disclosure.deadline;

/** 义务终止: what was owed and not yet done is no longer owed; fired in the transaction that ends it. */
public record ObligationClosed(Obligation obligation) {}
