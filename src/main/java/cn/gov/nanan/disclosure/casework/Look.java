package cn.gov.nanan.disclosure.casework;

import java.time.Instant;

/**
 * 一次查看.
 *
 * @param act name in the audit trail, such as {@code request.look}
 */
public record Look(String who, String act, Instant at) {}
