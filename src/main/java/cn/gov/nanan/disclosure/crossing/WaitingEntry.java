package cn.gov.nanan.disclosure.crossing;

/** 待过网（列表行）: without its content. */
public record WaitingEntry(long id, int size) {}
