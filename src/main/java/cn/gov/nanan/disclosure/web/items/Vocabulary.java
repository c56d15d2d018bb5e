package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.attribute.Harm;
import cn.gov.nanan.disclosure.attribute.Theme;
import cn.gov.nanan.disclosure.attribute.Themes;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Finding;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.file.FileKind;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Claim;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.PlannedMode;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Sections;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 选项: what select boxes offer. */
@Named
@RequestScoped
public class Vocabulary {
    @Inject
    private Categories categories;

    @Inject
    private Themes themes;

    @Inject
    private Sections sections;

    private final Map<String, Optional<ContentCategory>> known = new HashMap<>();

    public List<Attribute> attributes() {
        return List.of(Attribute.values());
    }

    public List<Ground> grounds() {
        return List.of(Ground.values());
    }

    public List<Harm> harms() {
        return List.of(Harm.values());
    }

    public List<Urgency> urgencies() {
        return List.of(Urgency.values());
    }

    public List<Step> steps() {
        return List.of(Step.values());
    }

    public List<InformationKind> kinds() {
        return List.of(InformationKind.values());
    }

    public List<SelfCheck> selfChecks() {
        return List.of(SelfCheck.values());
    }

    /** 信息来源 of what the bureau made, or of what it obtained. */
    public List<Origin> origins(boolean obtained) {
        return Stream.of(Origin.values())
                .filter(origin -> origin.isObtained() == obtained)
                .toList();
    }

    public List<Carrier> carriers() {
        return List.of(Carrier.values());
    }

    public List<DisclosureRight> rights() {
        return List.of(DisclosureRight.values());
    }

    /** 拟公开方式. */
    public List<PlannedMode> plannedModes() {
        return List.of(PlannedMode.values());
    }

    public List<Claim> claims() {
        return List.of(Claim.values());
    }

    /** 是 or 否. */
    public List<Finding> findings() {
        return List.of(Finding.values());
    }

    public List<Withdrawal.Reason> withdrawals() {
        return List.of(Withdrawal.Reason.values());
    }

    public List<Purpose> purposes() {
        return List.of(Purpose.values());
    }

    public List<Means> means() {
        return List.of(Means.values());
    }

    public List<Answer> answers() {
        return List.of(Answer.values());
    }

    /** What the browser's file dialogue offers to choose. */
    public String acceptedFiles() {
        return FileKind.accepted();
    }

    public Action action(String name) {
        return Action.valueOf(name);
    }

    /** What a draft may choose: the categories in force, and its own one where that was closed meanwhile. */
    public List<ContentCategory> categories(String chosen) {
        List<ContentCategory> offered = new ArrayList<>(categories.all());
        categories
                .byCode(chosen)
                .filter(own -> offered.stream().noneMatch(one -> one.code().equals(own.code())))
                .ifPresent(offered::add);
        return offered;
    }

    /** Null for an unknown or missing code; each asked for once a request. */
    public ContentCategory category(String code) {
        return known.computeIfAbsent(String.valueOf(code), asked -> categories.byCode(code))
                .orElse(null);
    }

    public List<Theme> themes() {
        return themes.all();
    }

    /** Null for an unknown or missing code. */
    public Theme theme(String code) {
        return themes.byCode(code).orElse(null);
    }

    /** A public element as people read it: a category and a theme by name. */
    public String worded(FormText part, String text) {
        return switch (part) {
            case CATEGORY -> categories.byCode(text).map(ContentCategory::name).orElse(text);
            case THEME -> themes.byCode(text).map(Theme::path).orElse(text);
            default -> text;
        };
    }

    public List<Section> sections() {
        return sections.all();
    }
}
