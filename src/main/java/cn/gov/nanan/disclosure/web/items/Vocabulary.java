package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.attribute.Harm;
import cn.gov.nanan.disclosure.attribute.Theme;
import cn.gov.nanan.disclosure.attribute.Themes;
import cn.gov.nanan.disclosure.file.FileKind;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.Urgency;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Sections;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** 选项: what select boxes offer. */
@Named
@RequestScoped
public class Vocabulary {
    @EJB
    private Categories categories;

    @EJB
    private Themes themes;

    @EJB
    private Sections sections;

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

    /** What the browser's file dialogue offers to choose. */
    public String acceptedFiles() {
        return FileKind.accepted();
    }

    public Action action(String name) {
        return Action.valueOf(name);
    }

    public List<ContentCategory> categories() {
        return categories.all();
    }

    /** Null for an unknown or missing code. */
    public ContentCategory category(String code) {
        return categories.byCode(code).orElse(null);
    }

    public List<Theme> themes() {
        return themes.all();
    }

    /** Null for an unknown or missing code. */
    public Theme theme(String code) {
        return themes.byCode(code).orElse(null);
    }

    public List<Section> sections() {
        return sections.all();
    }
}
