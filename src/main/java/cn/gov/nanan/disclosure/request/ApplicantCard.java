package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** 申请人卡片: what of an applicant is shown before anybody asks for it: enough to recognise, not to know. */
@Stateless
public class ApplicantCard {
    @Inject
    private Acting acting;

    @Inject
    private Requests requests;

    @Inject
    private PersonalSeal seal;

    /** 掩码, of what was given; nothing for anybody but the 公开办. The whole is {@link Requests#applicant}, which is recorded. */
    public Map<PersonalField, String> masked(long request) {
        Map<PersonalField, String> shown = new EnumMap<>(PersonalField.class);
        if (acting.actor().acts(Role.DISCLOSURE_OFFICE)) {
            PersonalData data = seal.open(requests.find(request).personal());
            for (PersonalField field : PersonalField.values()) {
                if (!data.get(field).isEmpty()) {
                    shown.put(field, data.masked(field));
                }
            }
        }
        return shown;
    }
}
