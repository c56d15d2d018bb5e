package cn.gov.nanan.disclosure.publication;

/** 义务产生: an issued item owes something to a channel from now on; fired in the transaction of 印发. */
public record ObligationOpened(Obligation obligation) {}
