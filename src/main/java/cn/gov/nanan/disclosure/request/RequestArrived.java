package cn.gov.nanan.disclosure.request;

import java.time.Instant;

/**
 * 收到申请: fired once for each request, in its transaction, whichever way it came.
 *
 * @param codeDigest fingerprint of the 查询码
 */
public record RequestArrived(InformationRequest request, String codeDigest, Instant at) {}
