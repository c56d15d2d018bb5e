package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PaperNumber;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.platform.BusinessException;
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
    /** @throws BusinessException at what was not chosen, or is too long */
    public Application {
        matters = List.copyOf(matters);
        require(channel, "channel");
        require(kind, "kind");
        require(form, "form");
        require(route, "route");
        PaperNumber.fault(kind, applicant.values()).ifPresent(fault -> {
            throw fault;
        });
        check("purpose", purpose, InformationRequest.LONGEST_PURPOSE);
        for (int place = 0; place < matters.size(); place++) {
            Wanted wanted = matters.get(place);
            String matter = "matters:" + place + ":";
            check(matter + "title", wanted.title(), Wanted.LONGEST_TITLE);
            check(matter + "documentNumber", wanted.documentNumber(), Wanted.LONGEST_NUMBER);
            check(matter + "description", wanted.description(), Wanted.LONGEST_DESCRIPTION);
        }
    }

    private static void check(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw BusinessException.invalid(field, "request.error.too-long", longest, text.length());
        }
    }

    private static void require(Object chosen, String field) {
        if (chosen == null) {
            throw BusinessException.invalid(field, "request.error.choose");
        }
    }
}
