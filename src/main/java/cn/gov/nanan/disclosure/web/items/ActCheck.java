package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Guard;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * 办理前核对: everything that a refused act still lacks, each at its field and all at once. What it lacks is said by the
 * procedure alone; what refused it is among it: as the first guard that does not hold, or else by its field, or alone.
 */
record ActCheck(InformationItem item, Action action, Actor actor, Instant now) {
    /** @param typed what the officer says with the act, as far as it can be read */
    List<ActFault> faults(Supplier<ActionInput> typed, BusinessException refused) {
        List<ActFault> faults = new ArrayList<>();
        try {
            lacking(typed.get(), faults);
        } catch (BusinessException unreadable) {
            faults.clear();
        }
        if (faults.isEmpty() || refused.is(RefusalKind.INVALID)) {
            faults.addAll(
                    0,
                    refused.each().stream()
                            .map(one -> ActFault.of(one, choice()))
                            .toList());
        }
        return onceAtAField(faults);
    }

    private static List<ActFault> onceAtAField(List<ActFault> faults) {
        Set<String> places = new HashSet<>();
        return faults.stream()
                .filter(fault -> !fault.isSomewhere() || places.add(fault.place()))
                .toList();
    }

    private void lacking(ActionInput said, List<ActFault> faults) {
        item.transitions(actor).refusals(action, said, now).forEach((guard, refusal) -> {
            if (guard != Guard.ATTRIBUTE_ADVISED) {
                faults.add(ActFault.of(guard, refusal));
            }
        });
        opinion(said)
                .map(Decision::missing)
                .orElseGet(List::of)
                .forEach(missing -> faults.add(ActFault.of(missing, choice())));
    }

    private static Optional<Decision> opinion(ActionInput said) {
        if (said instanceof ActionInput.Deciding deciding) {
            return Optional.of(deciding.decision());
        }
        return said instanceof ActionInput.Advising advising ? Optional.of(advising.advice()) : Optional.empty();
    }

    private String choice() {
        return action == Action.GIVE_OPINION ? "advice" : "choice";
    }
}
