package cn.gov.nanan.disclosure.crossing;

import java.time.Instant;

/**
 * 内网未收下（列表行）: an entry that came back alone, without its content.
 *
 * @param queuedAt when the applicant sent it
 * @param heldAt when it was known that the bureau had passed over it
 */
public record HeldEntry(long id, String number, Instant queuedAt, Instant heldAt) {}
