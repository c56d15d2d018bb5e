package cn.gov.nanan.disclosure.request;

/**
 * 申请已收到: fired once for each request, in its transaction, whichever way it came.
 *
 * @param codeDigest fingerprint of the 查询码
 */
public record RequestArrived(InformationRequest request, String codeDigest) {}
