package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.InformationItem;
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
import java.util.Optional;
import java.util.function.Supplier;

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
    private AttributeAdvice adviser;

    @Inject
    private Feedback feedback;

    private String id;
    private final DraftStart start = new DraftStart();
    private DraftFields form = new DraftFields();

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
        start.follow(found);
        return standing().isWritable() || standing().isRevisable() ? null : itemPage();
    }

    private void begin(List<Section> own) {
        if (own.isEmpty()) {
            feedback.missing(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!start.read()) {
            feedback.warn("draft.bad-address");
        }
        start.setSectionId(own.get(0).id());
        if (start.getRelation() != null && !start.isAgainstRumour() && earlierTitle() == null) {
            feedback.missing(HttpServletResponse.SC_NOT_FOUND);
        }
        form = amended().map(start::amending).orElseGet(start::blank);
    }

    /** 变更: what the draft is to take the place of. */
    private Optional<InformationItem> amended() {
        return start.isAmending() ? kept.earlier(start) : Optional.empty();
    }

    /** 保存, in place: a draft that was new gets its address from draft.js, so that nothing typed meanwhile is lost. */
    public void save() {
        if (attempt(() -> sayingWhere(() -> keep(form.getChoice().decision())))) {
            feedback.doneHere("draft.saved");
        }
    }

    /** What no draft may hold is said at its field; else why it is refused. */
    private void sayingWhere(Runnable act) {
        try {
            act.run();
        } catch (BusinessException refused) {
            DraftCheck.unkeepable(form, start, reader.now()).tellUnkept(feedback);
            throw refused;
        }
    }

    private DraftCheck check() {
        return kept.check(form, adviser.rule(form).orElse(null), start, reader.actor(), reader.now());
    }

    /** 提交: keeps what was written, then hands it on; what it lacks is said all at once, and leaves it saved. */
    public String submit() {
        return attempt(this::keepComplete) ? perform(Action.SUBMIT, () -> ActionInput.remark(form.getRemark())) : null;
    }

    private void keepComplete() {
        DraftCheck check = check();
        if (check.isKeepable()) {
            boolean isBringing = kept.id() == null && start.getRelation() != null;
            keep(form.getChoice().decision());
            // The first 保存 brings along to what it relates, and its files.
            check = isBringing ? check() : check;
        }
        check.tell(feedback);
    }

    /** 修改文稿 after 审定: falls back to 审稿. */
    public String revise() {
        return perform(Action.REVISE, () -> ActionInput.revising(form.dispatchForm(), form.getRemark()));
    }

    private String perform(Action action, Supplier<ActionInput> input) {
        boolean done = attempt(
                () -> sayingWhere(() -> feedback.done("procedure.acted", action, kept.perform(action, input.get()))));
        return done ? itemPage() : null;
    }

    /** The item behind the page, kept first where it is new. */
    KeptDraft begun() {
        if (kept.id() == null) {
            keep(form.getChoice().decision());
        }
        return kept;
    }

    /** @param decision null leaves the attribute as it stands */
    void keep(Decision decision) {
        Draft draft = new Draft(
                form.dispatchForm(),
                adviser.rule(form).orElse(null),
                decision,
                form.getProvenance().provenance(),
                standing().isWritable() ? start.against() : null);
        kept.keep(start, draft);
    }

    /** 复制为新稿: begins with what an earlier item says. */
    void begin(InformationItem copied) {
        start.copy(copied, sections());
        form = DraftFields.copyOf(copied);
    }

    /** 复制附件 of an earlier item, all or none; a refusal is told on the page. */
    boolean attachAll(InformationItem from) {
        return (kept.id() != null || attempt(() -> keep(form.getChoice().decision())))
                && attempt(() -> kept.attachAll(from.id()));
    }

    /** How often everything on the page was kept. */
    public int keeps() {
        return kept.keeps();
    }

    /** 信息种类 changed on a draft that was never submitted: other fields are asked for. */
    public void kindChosen() {
        form.startAs(start.getKind());
    }

    /** When somebody else was faster: says so, keeps what was typed, and lets it be saved over his. */
    private boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (BusinessException refused) {
            feedback.refused(refused);
            overtaken(refused);
            return false;
        }
    }

    /** Somebody else was faster, if that is why it was refused. */
    void overtaken(BusinessException refused) {
        if (refused.is(RefusalKind.STALE)) {
            kept.open(kept.id());
            feedback.warn("draft.overtaken");
        }
    }

    /** Null for a draft that was never saved. */
    public InformationItem item() {
        return kept.item();
    }

    public DraftStanding standing() {
        return new DraftStanding(item(), reader.actor());
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

    /** Of the item to which a new draft relates; null when it relates to none. */
    public String earlierTitle() {
        return kept.earlierTitle(start);
    }

    /** 变更: how many files of the earlier item come along with the first 保存. */
    public int comingFiles() {
        return kept.files(start);
    }

    /** 变更: the earlier form, where its 生效日期 or 有效期 has not come along; null otherwise. */
    public DispatchForm dated() {
        return kept.dated(start).orElse(null);
    }

    public DraftStart getStart() {
        return start;
    }

    public DraftFields getForm() {
        return form;
    }
}
