package cn.gov.nanan.disclosure.request;

/**
 * 登记回执: what the applicant keeps.
 *
 * @param code 查询码, shown once and kept nowhere
 */
public record RequestReceipt(Long id, String number, String code) {}
