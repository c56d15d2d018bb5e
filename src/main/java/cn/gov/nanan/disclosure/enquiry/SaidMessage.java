package cn.gov.nanan.disclosure.enquiry;

import java.time.Instant;

/**
 * 申请人来信（已启封）.
 *
 * @param text empty where the kind says all
 */
public record SaidMessage(MessageKind kind, String text, Instant at) {}
