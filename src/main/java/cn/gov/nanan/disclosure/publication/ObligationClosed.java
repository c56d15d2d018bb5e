package cn.gov.nanan.disclosure.publication;

/** 义务终止: what was owed and not yet done is no longer owed; fired in the transaction that ends it. */
public record ObligationClosed(Obligation obligation) {}
