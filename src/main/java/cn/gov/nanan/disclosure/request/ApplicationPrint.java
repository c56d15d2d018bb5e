package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.letter.BlankForm;
import cn.gov.nanan.disclosure.letter.Composition;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 代为填写的申请表, 条例第二十九条: what was written down for an applicant, on the bureau's own form, for him to sign. It is made
 * anew each time and kept nowhere; the signed one comes back as a scan, 申请原件.
 */
@Stateless
public class ApplicationPrint {
    /** 表上的栏目, by the words of the form. */
    private static final Map<PersonalField, String> EITHER = Map.of(
            PersonalField.EMPLOYER, "工作单位",
            PersonalField.ID_KIND, "证件名称",
            PersonalField.REPRESENTATIVE, "法定代表人",
            PersonalField.CONTACT, "联系人",
            PersonalField.PHONE, "联系电话",
            PersonalField.E_MAIL, "电子邮箱",
            PersonalField.ADDRESS, "联系地址",
            PersonalField.POSTCODE, "邮政编码",
            PersonalField.AGENT, "委托代理人",
            PersonalField.AGENT_ID_NUMBER, "代理人证件号码");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private PersonalSeal seal;

    @Inject
    private AuditTrail audit;

    /**
     * 打印: {@code application/pdf}; each print is a look at the applicant, and recorded.
     *
     * @throws BusinessException {@code staff.error.role-needed}, {@code request.error.not-found}, {@code
     *     applicant.error.erased}
     */
    public byte[] print(long id) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        InformationRequest request = Requests.seen(entities.find(InformationRequest.class, id), actor);
        PersonalData person = seal.open(request.personal());
        audit.record(actor.userName(), "request.print", request.subject().key(), null);
        return BlankForm.filled(values(request, person), chosen(request));
    }

    private static Map<String, String> values(InformationRequest request, PersonalData person) {
        Map<String, String> values = new HashMap<>();
        EITHER.forEach((field, label) -> values.put(label, person.get(field)));
        boolean organisation = request.applicant().isOrganisation();
        boolean coded = organisation && person.get(PersonalField.ID_KIND).isEmpty();
        values.put(organisation ? "机构名称" : "姓名", person.get(PersonalField.NAME));
        values.put(coded ? "统一社会信用代码" : "证件号码", person.get(PersonalField.ID_NUMBER));
        values.put("传真", person.get(PersonalField.FAX));
        values.put("所需信息名称", each(request, Wanted::title));
        values.put("文号", each(request, Wanted::documentNumber));
        values.put("其他特征描述", each(request, Wanted::description));
        values.put("用途（可不填）", person.get(PersonalField.PURPOSE));
        values.put("申请日期", Composition.written(request.arrivedOn()));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static Map<String, String> chosen(InformationRequest request) {
        return Map.of(
                "申请人类型", words(request.applicant()), "提供方式", words(request.form()), "获取途径", words(request.route()));
    }

    /** Of one thing as it is; of several each with its number. */
    private static String each(InformationRequest request, Function<Wanted, String> part) {
        List<String> all = request.matters().stream()
                .map(matter -> part.apply(matter.wanted()))
                .map(said -> said == null ? "" : said)
                .toList();
        return all.size() == 1
                ? all.get(0)
                : IntStream.range(0, all.size())
                        .filter(at -> !all.get(at).isEmpty())
                        .mapToObj(at -> "（" + (at + 1) + "）" + all.get(at))
                        .collect(Collectors.joining("\n"));
    }

    private static String words(Enum<?> constant) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, Messages.keyOf(constant));
    }
}
