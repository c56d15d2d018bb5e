package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** 拟稿: the 发文处理单 while it is written; also 修改文稿 after 审定. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private KeptDraft kept;

    @Inject
    private Reader reader;

    @Inject
    private Adviser adviser;

    @Inject
    private Feedback feedback;

    private String id;
    private Long sectionId;
    private InformationKind kind = InformationKind.DOCUMENT;
    private RelationKind relation;
    private Long earlier;
    private DraftFields form = new DraftFields();
    private RumourFields rumour = new RumourFields();

    /** A new draft, or one to go on with; whoever may not change it sees the 办理单 instead. */
    public String load() {
        if (id == null) {
            begin(sections());
            return null;
        }
        InformationItem found = kept.open(id);
        if (found == null) {
            return null;
        }
        form = DraftFields.of(found);
        kind = found.kind();
        relation = found.relation() == null ? null : found.relation().kind();
        rumour = RumourFields.of(
                found.relation() == null ? null : found.relation().rumour());
        return isWritable() || isRevisable() ? null : itemPage();
    }

    private void begin(List<Section> own) {
        if (own.isEmpty()) {
            feedback.missing(HttpServletResponse.SC_FORBIDDEN);
        } else {
            sectionId = own.get(0).id();
            if (relation != null && !isAgainstRumour() && earlierTitle() == null) {
                feedback.missing(HttpServletResponse.SC_NOT_FOUND);
            }
            form = DraftFields.of(kind);
        }
    }

    /** 保存, in place: a draft that was new gets its address from draft.js, so that nothing typed meanwhile is lost. */
    public void save() {
        if (attempt(this::keep)) {
            feedback.doneHere("items.draft.saved");
        }
    }

    /** 提交: keeps what was written, then hands it on; a refusal leaves it saved. */
    public String submit() {
        boolean done =
                attempt(this::keep) && attempt(() -> perform(Action.SUBMIT, ActionInput.remark(form.getRemark())));
        return done ? itemPage() : null;
    }

    /** 修改文稿 after 审定: falls back to 审稿. */
    public String revise() {
        boolean done =
                attempt(() -> perform(Action.REVISE, ActionInput.revising(form.dispatchForm(), form.getRemark())));
        return done ? itemPage() : null;
    }

    public void attach(FileUploadEvent event) {
        if (kept.id() != null || attempt(this::keep)) {
            attempt(() -> kept.attach(event.getFile()));
        }
    }

    public void detach(long fileId) {
        attempt(() -> kept.detach(fileId));
    }

    private void keep() {
        keep(form.getChoice().decision());
    }

    /** @param decision null leaves the attribute as it stands */
    void keep(Decision decision) {
        Draft draft = new Draft(
                form.dispatchForm(),
                adviser.rule(form).orElse(null),
                decision,
                form.getProvenance().provenance(),
                isAgainstRumour() && isWritable() ? rumour.rumour() : null);
        kept.keep(new KeptDraft.Beginning(sectionId, kind, relation, earlier), draft);
    }

    /** 复制为新稿: begins with what an earlier item says. */
    void begin(InformationItem copied) {
        kind = copied.kind();
        form = DraftFields.copyOf(copied);
        sectionId = sections().contains(copied.section()) ? copied.section().id() : sectionId;
    }

    /** 复制附件 of an earlier item, all or none; a refusal is told on the page. */
    boolean attachAll(InformationItem from) {
        return (kept.id() != null || attempt(this::keep)) && attempt(() -> kept.attachAll(from.id()));
    }

    /** How often everything on the page was kept. */
    public int keeps() {
        return kept.keeps();
    }

    /** 信息种类 changed on a draft that was never saved: other fields are asked for. */
    public void kindChosen() {
        form.startAs(kind);
    }

    private void perform(Action action, ActionInput input) {
        feedback.done("items.acted", action, kept.perform(action, input));
    }

    /** When somebody else was faster: says so, keeps what was typed, and lets it be saved over his. */
    private boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (BusinessException refused) {
            feedback.refused(refused);
            if (refused.key().startsWith("procedure.error.stale")) {
                kept.open(kept.id());
                feedback.warn("items.draft.overtaken");
            }
            return false;
        }
    }

    /** Null for a draft that was never saved. */
    public InformationItem item() {
        return kept.item();
    }

    public Step step() {
        return item() == null ? Step.DRAFTING : item().step();
    }

    public boolean isWritable() {
        return item() == null || item().isEditableBy(reader.officer());
    }

    public boolean isSubmittable() {
        return item() == null || item().openActions(reader.officer()).contains(Action.SUBMIT);
    }

    public boolean isRevisable() {
        return item() != null && item().openActions(reader.officer()).contains(Action.REVISE);
    }

    /** 退回: the act that sent the draft back; null when none did. */
    public HandlingEntry returned() {
        return item() == null
                ? null
                : item().lastEntry()
                        .filter(last -> last.action() == Action.RETURN)
                        .orElse(null);
    }

    /** The sections in which the officer drafts. */
    public List<Section> sections() {
        return reader.officer().sectionsAs(Role.DRAFTER);
    }

    private String itemPage() {
        return "/items/item?faces-redirect=true&id=" + kept.id();
    }

    public String getId() {
        return kept.id() == null ? id : kept.id();
    }

    public void setId(String id) {
        this.id = id;
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

    /** Is it a 公文, with 文种 and 发文字号? */
    public boolean isDocument() {
        return kind == InformationKind.DOCUMENT;
    }

    public boolean isObtained() {
        return kind == InformationKind.OBTAINED;
    }

    /** Of the item to which a new draft relates; null when it relates to none. */
    public String earlierTitle() {
        InformationItem saved = item();
        if (saved != null) {
            boolean related = saved.relation() != null && saved.relation().earlier() != null;
            return related ? saved.relation().earlier().title() : null;
        }
        return relation == null || earlier == null ? null : kept.titleOf(earlier);
    }

    /** 澄清 of what goes about outside, rather than of an item. */
    public boolean isAgainstRumour() {
        InformationItem saved = item();
        return relation == RelationKind.CLARIFIES
                && (saved == null ? earlier == null : saved.relation().earlier() == null);
    }

    /** May the drafter still choose to clarify what goes about outside? */
    public boolean isFresh() {
        return item() == null && relation == null;
    }

    public RumourFields getRumour() {
        return rumour;
    }

    public RelationKind getRelation() {
        return relation;
    }

    public void setRelation(RelationKind relation) {
        this.relation = relation;
    }

    public Long getEarlier() {
        return earlier;
    }

    public void setEarlier(Long earlier) {
        this.earlier = earlier;
    }

    public DraftFields getForm() {
        return form;
    }
}
