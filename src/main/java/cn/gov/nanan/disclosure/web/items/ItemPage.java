package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Correction;
import cn.gov.nanan.disclosure.procedure.Field;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Procedure;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.screening.Screenings;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.version.PassageRemarks;
import cn.gov.nanan.disclosure.web.ActRefusal;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 办理单: where an item stands, what was done with it, and what the reader may do now. */
@Named
@ViewScoped
public class ItemPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Set<Action> ASIDE = EnumSet.of(
            Action.RETURN, Action.HOLD, Action.WITHDRAW, Action.REPEAL, Action.REASSIGN, Action.DISCARD, Action.RECALL);

    /** 办理记录: so many of the last acts stand open. */
    private static final int LATEST = 2;

    @Inject
    private Handling handling;

    @Inject
    private PassageRemarks passages;

    @Inject
    private Screenings screenings;

    @Inject
    private SeenPages pages;

    @Inject
    private Reader reader;

    @Inject
    private ItemLookup lookup;

    @Inject
    private ActDefaults defaults;

    @Inject
    private Feedback feedback;

    @Inject
    private Texts texts;

    private String id;
    private int version;
    private Action chosen;
    private Set<Field> asked = EnumSet.noneOf(Field.class);
    private Set<Field> needed = EnumSet.noneOf(Field.class);
    private ActFields input = new ActFields(AttributeChoice.of(null));
    private ActRefusal refusal = ActRefusal.NONE;
    private boolean done;
    private transient InformationItem item;

    public void load() {
        lookup.find(id).ifPresent(this::show);
    }

    private void show(InformationItem found) {
        item = found;
        version = found.version();
    }

    /** Of the item as the officer saw it. */
    public int version() {
        return version;
    }

    /** Opens the form of an action. */
    public void choose(Action action) {
        refusal = ActRefusal.NONE;
        chosen = action;
        input = defaults.of(action, item());
        try {
            asked = item().transitions(actor()).asks(action);
            needed = item().transitions(actor()).needs(action);
        } catch (BusinessException closed) {
            refuse(closed);
        }
    }

    /** 确定. */
    public String confirm() {
        try {
            Step now = performed(input.input(chosen, assignees()));
            boolean leaving = chosen == Action.PUBLISH && now.isPublished() && Network.current() == Network.INTRANET;
            feedback.done(leaving ? "transfer.published-here" : "procedure.acted", chosen, now);
            return "/items/item?faces-redirect=true&done=true&id=" + id;
        } catch (BusinessException refused) {
            refuse(refused);
            return null;
        }
    }

    private Step performed(ActionInput said) {
        long item = Long.parseLong(id);
        if (isOfPassages()) {
            return passages.sendBack(item, version, said, input.getPassages().words());
        }
        if (chosen == Action.PASS_RECHECK) {
            return screenings.release(item, version, chosen, said, Set.of(), "", input.ticks());
        }
        return isScreened()
                ? screenings.release(item, version, chosen, said, input.confirmations(), pages.of(item), input.ticks())
                : handling.perform(item, version, chosen, said);
    }

    /** 退回: may something be said of single passages too? */
    public boolean isOfPassages() {
        return chosen == Action.RETURN
                && Procedure.isRedrafting(item().kind(), item().step(), chosen)
                && item().form().body() != null;
    }

    /** 发布、建立链接、提取: does the chosen act bring the item to the public? */
    public boolean isReleasing() {
        return chosen != null && Procedure.isReleasing(item().kind(), item().step(), chosen);
    }

    /** The same, or 同意更正: is the item compared once more before the chosen act? */
    public boolean isScreened() {
        return isReleasing() || chosen == Action.ENDORSE;
    }

    /** 复核通过, or on the way to the public: is what the files hide to be ticked? */
    public boolean isLookedInto() {
        return chosen == Action.PASS_RECHECK || isReleasing() && chosen != Action.LINK;
    }

    /** What was typed stays, and each fault is said at its field; when somebody else was faster, that alone is said. */
    private void refuse(BusinessException refused) {
        if (refused.is(RefusalKind.STALE) || refused.is(RefusalKind.NOT_OPEN)) {
            refusal = ActRefusal.of(texts.of(refused), true);
            return;
        }
        List<ActFault> faults = new ActCheck(item(), chosen, actor(), reader.now())
                .faults(() -> input.input(chosen, assignees()), refused);
        faults.stream()
                .filter(ActFault::isSomewhere)
                .forEach(fault -> feedback.refusedAt("actions:form", fault.place(), fault.refusal()));
        refusal = ActRefusal.of(
                faults.stream().map(fault -> texts.of(fault.refusal())).toList(),
                faults.stream()
                        .collect(Collectors.toMap(
                                ActFault::place, fault -> texts.of(fault.refusal()), (first, second) -> first)));
    }

    public InformationItem item() {
        if (item == null) {
            lookup.find(id).ifPresent(found -> item = found);
        }
        return item;
    }

    public List<Action> actions() {
        return item().openActions(actor()).stream()
                .filter(action -> action != Action.REVISE)
                .sorted(Comparator.comparing(this::isAside))
                .toList();
    }

    /** Does it lead elsewhere than on? Such acts come last, and look so. */
    public boolean isAside(Action action) {
        return ASIDE.contains(action);
    }

    /** Has the reader anything to do here? */
    public boolean isActing() {
        return !item().openActions(actor()).isEmpty();
    }

    public boolean isRevisable() {
        return item().openActions(actor()).contains(Action.REVISE);
    }

    public Action revise() {
        return Action.REVISE;
    }

    public boolean isEditable() {
        return item().isEditableBy(actor());
    }

    /** 签发领导不再对文件公开属性进行审核: does the reader act where the attribute stands fixed? */
    public boolean isAttributeClosed() {
        return item().step().isDecided()
                && !item().step().isFinal()
                && !item().openActions(actor()).isEmpty();
    }

    /** 属性建议: shown to whoever judges the attribute here, as it was to the drafter. */
    public boolean isAdvised() {
        return !item().isStub()
                && item().openActions(actor()).stream()
                        .map(action -> item().transitions(actor()).asks(action))
                        .anyMatch(fields -> fields.contains(Field.DECISION) || fields.contains(Field.ADVICE));
    }

    /** @param underway published here, and not public yet */
    public List<StepMark> marks(boolean underway) {
        return StepMark.line(item(), underway);
    }

    /** 待同意更正: what a second person is asked to agree to; null without. */
    public Correction pending() {
        return item().pendingCorrection().orElse(null);
    }

    /** 办理记录 but for the last acts. */
    public List<TrailLine> earlier() {
        List<TrailLine> lines = TrailLine.of(item());
        return lines.subList(0, Math.max(0, lines.size() - LATEST));
    }

    /** The last acts. */
    public List<TrailLine> latest() {
        List<TrailLine> lines = TrailLine.of(item());
        return lines.subList(Math.max(0, lines.size() - LATEST), lines.size());
    }

    public boolean isAsked(Field field) {
        return asked.contains(field);
    }

    /** 内容类别: is it to be chosen where the attribute becomes 主动公开? */
    public boolean isCategoryAsked() {
        return isAsked(Field.CATEGORY) && item().form().categoryCode() == null;
    }

    public boolean isNeeded(Field field) {
        return needed.contains(field);
    }

    /** 条例第十条: is disclosing this another's business? */
    public boolean isRightDoubtful() {
        return !item().releaseConditions().isDisclosable();
    }

    /** 可接办人, asked for only where 转办 is chosen. */
    public List<Officer> assignees() {
        return isAsked(Field.ASSIGNEE) ? handling.assignees(Long.parseLong(id)) : List.of();
    }

    /** Has the reader just acted? */
    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    private Actor actor() {
        return reader.actor();
    }

    public Action getChosen() {
        return chosen;
    }

    public ActFields getInput() {
        return input;
    }

    public ActRefusal getRefusal() {
        return refusal;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
