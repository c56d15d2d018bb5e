package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Guard;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.web.Feedback;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * 提交前核对: everything that a draft still lacks, each at its field and all at once. It tries the draft on an item that is
 * never stored; what may be submitted is said by the procedure alone.
 */
class DraftCheck {
    private final DraftFields form;
    private final List<DraftFault> faults = new ArrayList<>();
    private final List<DraftFault> unkeepable = new ArrayList<>();
    private final Set<FormText> overlong = EnumSet.noneOf(FormText.class);
    private boolean chosen = true;

    private DraftCheck(DraftFields form) {
        this.form = form;
    }

    /**
     * @param start with what a 澄清 is directed against
     * @param rule of the chosen 文种细分; null while none is chosen
     * @param trial an item with this draft, which nobody else holds
     */
    static DraftCheck of(
            DraftFields form,
            DraftStart start,
            TypeRule rule,
            Function<Draft, InformationItem> trial,
            Actor actor,
            Instant now) {
        DraftCheck check = new DraftCheck(form);
        Draft draft = check.read(start, rule, now);
        InformationItem item = trial.apply(draft);
        item.transitions(actor).lacks(Action.SUBMIT, check.input(), now).forEach(guard -> check.lack(guard, item));
        return check;
    }

    /** What no draft may hold, whoever writes it and at whatever step. */
    static DraftCheck unkeepable(DraftFields form, DraftStart start, Instant now) {
        DraftCheck check = new DraftCheck(form);
        check.texts();
        check.against(start, now);
        check.decision();
        check.provenance();
        return check;
    }

    /** The draft as far as it can be read. */
    private Draft read(DraftStart start, TypeRule rule, Instant now) {
        texts();
        Rumour rumour = against(start, now);
        Decision decision = decision();
        Provenance provenance = provenance();
        return new Draft(form.dispatchForm(overlong), rule, decision, provenance, rumour);
    }

    /** Can it be kept as it is, though not yet submitted? */
    boolean isKeepable() {
        return unkeepable.isEmpty();
    }

    /** Says at its field each fault for which it cannot even be kept; nothing where there is none. */
    void tellUnkept(Feedback feedback) {
        tell(feedback, unkeepable, "draft.unkept");
    }

    /** Says each fault at its field. */
    void tell(Feedback feedback) {
        tell(feedback, faults, "draft.lacking");
    }

    private static void tell(Feedback feedback, List<DraftFault> told, String counted) {
        told.forEach(fault -> feedback.refusedAt("draft", fault.input(), fault.refusal()));
        if (!told.isEmpty()) {
            throw new BusinessException(counted, told.size());
        }
    }

    /** In the order of their finding. */
    List<DraftFault> faults() {
        return List.copyOf(faults);
    }

    private void texts() {
        form.texts().forEach((text, typed) -> {
            try {
                if (text.read(typed) == null && text == FormText.TITLE) {
                    throw new BusinessException("form.error.title-needed");
                }
            } catch (BusinessException refused) {
                overlong.add(text);
                DraftFault fault = DraftFault.of(text, refused);
                if (text == FormText.REMARK) {
                    add(fault);
                } else {
                    addUnkeepable(fault);
                }
            }
        });
    }

    private Decision decision() {
        try {
            Decision decision = form.getChoice().decision();
            if (decision != null) {
                decision.missing().forEach(refused -> add(DraftFault.ofChoice(refused)));
            }
            return decision;
        } catch (BusinessException refused) {
            chosen = false;
            addUnkeepable(DraftFault.ofChoice(refused));
            return null;
        }
    }

    private Rumour against(DraftStart start, Instant now) {
        try {
            Rumour rumour = start.against();
            return rumour == null ? null : rumour.seenBy(LocalDate.ofInstant(now, BureauClock.ZONE));
        } catch (BusinessException refused) {
            addUnkeepable(DraftFault.ofRumour(refused));
            return null;
        }
    }

    private Provenance provenance() {
        try {
            return form.getProvenance().provenance();
        } catch (BusinessException refused) {
            refused.each().forEach(one -> addUnkeepable(DraftFault.ofProvenance(one)));
            return Provenance.own();
        }
    }

    private ActionInput input() {
        return ActionInput.remark(overlong.contains(FormText.REMARK) ? null : form.getRemark());
    }

    private void lack(Guard guard, InformationItem item) {
        switch (guard) {
            case FORM_COMPLETE -> unwritten(item);
            case SOURCE_GIVEN -> {
                blank(form.getProvenance().getHolder(), "holderField:holder", "draft.lacking.holder");
                blank(form.getProvenance().getObtainedOn(), "obtainedField:obtained", "draft.lacking.obtained");
            }
            case VALIDITY_GIVEN -> {
                blank(form.getValidity().getEffective(), "effectiveField:effective", "draft.lacking.effective");
                blank(form.getValidity().getExpiry(), "expiryField:expiry", "draft.lacking.expiry");
            }
            case ATTRIBUTE_CHOSEN, CHANGE_EXPLAINED -> {
                if (chosen) {
                    add(DraftFault.of(guard));
                }
            }
            default -> add(DraftFault.of(guard));
        }
    }

    /** 文种 and text are asked for each at its own field. */
    private void unwritten(InformationItem item) {
        if (form.getType().getDocumentType() == null && isDocument(item)) {
            add(DraftFault.at("typeField:type", "draft.lacking.type"));
        } else if (item.typeRule() == null && isDocument(item)) {
            add(DraftFault.at("subtypeField:subtype", "draft.lacking.subtype"));
        }
        if (item.form().body() == null && item.attachments().isEmpty()) {
            add(DraftFault.at("bodyField:body", "draft.lacking.body"));
        }
    }

    private static boolean isDocument(InformationItem item) {
        return item.kind() == InformationKind.DOCUMENT;
    }

    private void blank(Object typed, String input, String key) {
        if (typed == null || typed.toString().isBlank()) {
            add(DraftFault.at(input, key));
        }
    }

    /** What no draft may hold. */
    private void addUnkeepable(DraftFault fault) {
        unkeepable.add(fault);
        add(fault);
    }

    /** One a field: what is said first is mended first. */
    private void add(DraftFault fault) {
        if (faults.stream().noneMatch(fault::isBeside)) {
            faults.add(fault);
        }
    }
}
