package cn.gov.nanan.disclosure.crossing;

/**
 * 待过网（列表行）: without its content.
 *
 * @param single does it go in a package of its own?
 */
public record WaitingEntry(long id, int size, boolean single) {}
