package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import java.time.LocalDate;
import java.util.List;

/**
 * 申请表: 《南安市工业和信息化局信息公开申请表》 as it was filled in, by the applicant himself or for him.
 *
 * @param purpose 用途; optional and without effect
 * @param on the day on which it came
 */
public record Application(
        ArrivalChannel channel,
        ApplicantKind kind,
        PersonalData applicant,
        List<Wanted> matters,
        DeliveryForm form,
        DeliveryRoute route,
        String purpose,
        LocalDate on) {
    public Application {
        matters = List.copyOf(matters);
    }
}
