package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.Wanted;
import java.time.LocalDate;
import java.util.List;

/**
 * 提交记录: what comes in from the public half, once for each form that was sent.
 *
 * @param codeDigest fingerprint of the 查询码, which itself never travels
 */
public record Submission(
        String number,
        String codeDigest,
        ApplicantKind applicant,
        Sealed personal,
        List<Wanted> matters,
        DeliveryForm form,
        DeliveryRoute route,
        LocalDate on) {
    public Submission {
        matters = List.copyOf(matters);
    }

    /** 所需信息 by their names alone; blank where one was only described. */
    List<String> titles() {
        return matters.stream().map(Submission::title).toList();
    }

    static String title(Wanted wanted) {
        return wanted.title() == null ? "" : wanted.title().replaceAll("\\s+", " ");
    }
}
