package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.RequestStep;

/**
 * 登记簿查询要求: what narrows the register; null where it does not matter.
 *
 * @param theme code of a 主题分类, a class or a subclass
 * @param year in which it came
 * @param text a number, or words of what is wanted
 * @param mine 待我办理: only what waits for the acting officer
 */
public record RequestCriteria(
        RequestStep step,
        ArrivalChannel channel,
        ApplicantKind kind,
        Long section,
        String theme,
        RequestStanding standing,
        Integer year,
        String text,
        boolean mine) {
    public static final RequestCriteria ALL =
            new RequestCriteria(null, null, null, null, null, null, null, null, false);
}
