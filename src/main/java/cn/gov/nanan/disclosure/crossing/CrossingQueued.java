package cn.gov.nanan.disclosure.crossing;

/** 已排队: something waits to cross; fired in the transaction that queued it. */
public record CrossingQueued(String number) {}
