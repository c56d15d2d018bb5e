package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.attribute.Theme;
import cn.gov.nanan.disclosure.attribute.Themes;
import cn.gov.nanan.disclosure.casework.RequestStanding;
import cn.gov.nanan.disclosure.fee.FeeMethod;
import cn.gov.nanan.disclosure.reply.Guidance;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.OutcomeGroup;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.Opinion;
import cn.gov.nanan.disclosure.request.RequestFileKind;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.request.ServiceWay;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Sections;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** 申请用语: what may be chosen on the pages of requests. */
@Named
@RequestScoped
public class CaseVocabulary {
    @Inject
    private Sections sections;

    @Inject
    private Themes themes;

    private List<Section> open;
    private List<Theme> all;

    public List<ApplicantKind> kinds() {
        return List.of(ApplicantKind.values());
    }

    public List<ArrivalChannel> channels() {
        return List.of(ArrivalChannel.values());
    }

    public List<DeliveryForm> forms() {
        return List.of(DeliveryForm.values());
    }

    public List<DeliveryRoute> routes() {
        return List.of(DeliveryRoute.values());
    }

    public List<ServiceWay> ways() {
        return List.of(ServiceWay.values());
    }

    public List<FeeMethod> feeMethods() {
        return List.of(FeeMethod.values());
    }

    /** 部分公开的，其余部分的情形. */
    public List<Outcome> grounds() {
        return Outcome.grounds();
    }

    public List<RequestFileKind> fileKinds() {
        return List.of(RequestFileKind.values());
    }

    public List<PersonalField> personal() {
        return List.of(PersonalField.values());
    }

    public List<RequestStep> steps() {
        return List.of(RequestStep.values());
    }

    public List<RequestStanding> standings() {
        return List.of(RequestStanding.values());
    }

    public List<OutcomeGroup> outcomeGroups() {
        return List.of(OutcomeGroup.values());
    }

    /** Of a group those that may be proposed. */
    public List<Outcome> proposable(OutcomeGroup group) {
        return group.outcomes().stream().filter(Guidance.proposable()::contains).toList();
    }

    public List<Opinion> sayings() {
        return List.of(Opinion.values());
    }

    /** 征求: a letter leaves; otherwise it arrives, or its answer does. */
    public List<ReplyEventKind> opinions(boolean asking) {
        return Stream.of(ReplyEventKind.values())
                .filter(kind -> kind.isOpinion() && kind.asks() == asking)
                .toList();
    }

    /** Those that are in use. */
    public List<Section> sections() {
        if (open == null) {
            open = sections.all().stream().filter(Section::isActive).toList();
        }
        return open;
    }

    public List<Theme> themes() {
        if (all == null) {
            all = themes.all();
        }
        return all;
    }

    /** 主题分类的类, under which the list is grouped. */
    public List<Theme> themeClasses() {
        return themes().stream().filter(Theme::isClass).toList();
    }

    /** Of a class itself and its subclasses. */
    public List<Theme> themesOf(Theme group) {
        return themes().stream()
                .filter(one -> one.code().startsWith(group.code()))
                .toList();
    }

    public Theme theme(String code) {
        return code == null
                ? null
                : themes().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }
}
