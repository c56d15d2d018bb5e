package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.Sealed;
import java.time.LocalDate;
import java.util.List;

/**
 * 收到的申请: what is known of a request when it comes, before anybody has looked at it.
 *
 * @param number 申请编号, such as YSQ-2026-0001
 * @param codeDigest fingerprint of the 查询码, which itself is kept nowhere
 * @param matters what it asks for, at least one
 */
public record IncomingRequest(
        String number,
        ArrivalChannel channel,
        ApplicantKind applicant,
        Sealed personal,
        String codeDigest,
        List<Wanted> matters,
        DeliveryForm form,
        DeliveryRoute route,
        LocalDate on) {
    public IncomingRequest {
        matters = List.copyOf(matters);
    }
}
