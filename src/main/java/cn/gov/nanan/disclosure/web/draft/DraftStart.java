package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.web.AddressChoice;
import java.io.Serializable;
import java.util.List;

/**
 * 新稿起点: what is fixed when a draft begins: section, 信息种类, and what it does to an item that is public, or to
 * what goes about outside.
 */
public class DraftStart implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";

    private String kindNamed;
    private String relationNamed;
    private String earlierNamed;
    private String titleNamed;
    private Long sectionId;
    private InformationKind kind = InformationKind.DOCUMENT;
    private RelationKind relation;
    private Long earlier;
    private RumourFields rumour = new RumourFields();

    /** Reads what the address says; false where it says something that there is not, which then is left out. */
    boolean read() {
        boolean numbered = earlierNamed != null && earlierNamed.matches(NUMBER);
        kind = AddressChoice.of(InformationKind.class, kindNamed).orElse(kind);
        relation = AddressChoice.of(RelationKind.class, relationNamed).orElse(null);
        earlier = numbered ? Long.valueOf(earlierNamed) : null;
        return (kindNamed == null || kind.name().equals(kindNamed))
                && (relationNamed == null || relation != null)
                && (earlierNamed == null || numbered);
    }

    /** The form with which it begins; a 澄清 is urgent, 条例第六条. */
    DraftFields blank() {
        DraftFields form = DraftFields.of(kind);
        form.setTitle(titleNamed);
        form.setUrgency(isClarifying() ? Urgency.URGENT : Urgency.ORDINARY);
        return form;
    }

    /** 变更 begins with what the earlier item says, and where it came from; its section stays the drafter's own. */
    DraftFields amending(InformationItem earlier) {
        kind = earlier.kind();
        return DraftFields.amendmentOf(earlier);
    }

    /** 变更: is it to take the place of an earlier item? */
    public boolean isAmending() {
        return relation == RelationKind.SUPERSEDES && earlier != null;
    }

    /** What stands since the draft was saved. */
    void follow(InformationItem item) {
        kind = item.kind();
        relation = item.relation() == null ? null : item.relation().kind();
        earlier = relation == null || item.relation().earlier() == null
                ? null
                : item.relation().earlier().id();
        rumour = RumourFields.of(relation == null ? null : item.relation().rumour());
    }

    /** 复制为新稿: of the same kind, and in the same section where the drafter drafts there. */
    void copy(InformationItem copied, List<Section> own) {
        kind = copied.kind();
        sectionId = own.contains(copied.section()) ? copied.section().id() : sectionId;
    }

    /** 澄清对象 outside; null where the draft is directed against none. */
    Rumour against() {
        return isAgainstRumour() ? rumour.rumour() : null;
    }

    public RumourFields getRumour() {
        return rumour;
    }

    /** Is it to relate to an earlier item? */
    boolean isRelated() {
        return relation != null && earlier != null;
    }

    /** 澄清 of what goes about outside, rather than of an item. */
    public boolean isAgainstRumour() {
        return relation == RelationKind.CLARIFIES && earlier == null;
    }

    /** 澄清, of an item or of what goes about outside: urgent, 条例第六条. */
    public boolean isClarifying() {
        return relation == RelationKind.CLARIFIES;
    }

    /** Is it a 公文, with 文种 and 发文字号? */
    public boolean isDocument() {
        return kind == InformationKind.DOCUMENT;
    }

    public boolean isObtained() {
        return kind == InformationKind.OBTAINED;
    }

    Long earlier() {
        return earlier;
    }

    public Long getSectionId() {
        return sectionId;
    }

    public void setSectionId(Long sectionId) {
        this.sectionId = sectionId;
    }

    public InformationKind getKind() {
        return kind;
    }

    public void setKind(InformationKind kind) {
        this.kind = kind == null ? InformationKind.DOCUMENT : kind;
    }

    public RelationKind getRelation() {
        return relation;
    }

    public String getKindNamed() {
        return kindNamed;
    }

    public void setKindNamed(String kindNamed) {
        this.kindNamed = kindNamed;
    }

    public String getRelationNamed() {
        return relationNamed;
    }

    public void setRelationNamed(String relationNamed) {
        this.relationNamed = relationNamed;
    }

    /** 标题 with which it begins, as where several requests ask for the same, 条例第四十四条. */
    public String getTitleNamed() {
        return titleNamed;
    }

    public void setTitleNamed(String titleNamed) {
        this.titleNamed = titleNamed;
    }

    public String getEarlierNamed() {
        return earlierNamed;
    }

    public void setEarlierNamed(String earlierNamed) {
        this.earlierNamed = earlierNamed;
    }
}
