package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.event.FileUploadEvent;

/** 拟稿: the 发文处理单 while it is written; also 修改文稿 after 审定. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String REMARK = "items.draft.remark";

    @EJB
    private transient Handling handling;

    @Inject
    private transient Acting acting;

    @Inject
    private ItemLookup lookup;

    @Inject
    private Adviser adviser;

    @Inject
    private Feedback feedback;

    private String id;
    private int version;
    private Long sectionId;
    private DraftFields form = new DraftFields();
    private transient InformationItem item;

    /** A new draft, or one to go on with; whoever may not change it sees the 办理单 instead. */
    public String load() {
        if (id == null) {
            begin(sections());
            return null;
        }
        return lookup.find(id).map(this::open).orElse(null);
    }

    private void begin(List<Section> own) {
        if (own.isEmpty()) {
            feedback.missing(HttpServletResponse.SC_FORBIDDEN);
        } else {
            sectionId = own.get(0).id();
        }
    }

    private String open(InformationItem found) {
        show(found);
        form = DraftFields.of(found);
        form.setRemark((String) flash().get(REMARK));
        return isWritable() || isRevisable() ? null : itemPage();
    }

    /** 保存. */
    public String save() {
        boolean first = id == null;
        if (!isKept()) {
            return null;
        }
        if (!first) {
            feedback.doneHere("items.draft.saved");
            return null;
        }
        feedback.done("items.draft.saved");
        flash().put(REMARK, form.getRemark());
        return "/items/draft?faces-redirect=true&id=" + id;
    }

    /** 提交: keeps what was written, then hands it on; a refusal leaves it saved. */
    public String submit() {
        return isKept() ? perform(Action.SUBMIT, ActionInput.remark(form.getRemark())) : null;
    }

    /** 修改文稿 after 审定: falls back to 审稿. */
    public String revise() {
        return perform(Action.REVISE, ActionInput.revising(form.dispatchForm(), form.getRemark()));
    }

    private String perform(Action action, ActionInput input) {
        try {
            Step now = handling.perform(Long.parseLong(id), version, action, input);
            feedback.done("items.acted", action, now);
            return itemPage();
        } catch (BusinessException refused) {
            refuse(refused);
            return null;
        }
    }

    public void attach(FileUploadEvent event) {
        if (id == null && !isKept()) {
            return;
        }
        try (InputStream content = event.getFile().getInputStream()) {
            version =
                    handling.attach(Long.parseLong(id), version, event.getFile().getFileName(), content);
            item = null;
        } catch (BusinessException refused) {
            refuse(refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void detach(long fileId) {
        try {
            version = handling.detach(Long.parseLong(id), version, fileId);
            item = null;
        } catch (BusinessException refused) {
            refuse(refused);
        }
    }

    private boolean isKept() {
        try {
            Draft draft = new Draft(
                    form.dispatchForm(),
                    adviser.rule(form).orElse(null),
                    form.getChoice().decision());
            if (id == null) {
                id = String.valueOf(handling.start(sectionId, draft));
                lookup.find(id).ifPresent(this::show);
            } else {
                version = handling.save(Long.parseLong(id), version, draft);
                item = null;
            }
            return true;
        } catch (BusinessException refused) {
            refuse(refused);
            return false;
        }
    }

    /** When somebody else was faster: says so, keeps what was typed, and lets it be saved over his. */
    private void refuse(BusinessException refused) {
        feedback.refused(refused);
        if (refused.key().startsWith("procedure.error.stale")) {
            lookup.find(id).ifPresent(this::show);
            feedback.warn("items.draft.overtaken");
        }
    }

    private void show(InformationItem found) {
        item = found;
        version = found.version();
    }

    /** Null for a draft that was never saved. */
    public InformationItem item() {
        if (item == null && id != null) {
            lookup.find(id).ifPresent(found -> item = found);
        }
        return item;
    }

    public Step step() {
        return item() == null ? Step.DRAFTING : item().step();
    }

    public boolean isWritable() {
        return item() == null || item().isEditableBy(acting.officer());
    }

    public boolean isSubmittable() {
        return item() == null || item().openActions(acting.officer()).contains(Action.SUBMIT);
    }

    public boolean isRevisable() {
        return item() != null && item().openActions(acting.officer()).contains(Action.REVISE);
    }

    /** 退回: the act that sent the draft back; null when none did. */
    public HandlingEntry returned() {
        return Optional.ofNullable(item())
                .flatMap(InformationItem::lastEntry)
                .filter(last -> last.action() == Action.RETURN)
                .orElse(null);
    }

    /** The sections in which the officer drafts. */
    public List<Section> sections() {
        return acting.officer().sectionsAs(Role.DRAFTER);
    }

    private String itemPage() {
        return "/items/item?faces-redirect=true&id=" + id;
    }

    private static Map<String, Object> flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    public String getId() {
        return id;
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

    public DraftFields getForm() {
        return form;
    }
}
