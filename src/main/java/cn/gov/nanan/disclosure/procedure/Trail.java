package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Findings;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 办理单: what was done with one item, in its order; only ever added to. */
@Embeddable
class Trail {
    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<HandlingEntry> entries = new ArrayList<>();

    protected Trail() {}

    /**
     * @param told 意见, and from whom to whom it was handed on
     * @param said the opinion on the attribute that this act expresses; null where it expresses none
     * @param category 内容类别 that this act gave
     */
    void add(Attempt attempt, String told, Attribute before, Decision said, Optional<String> category) {
        HandlingEntry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        entries.add(new HandlingEntry(attempt, told, last, before, said, category));
    }

    int size() {
        return entries.size();
    }

    List<HandlingEntry> entries() {
        return List.copyOf(entries);
    }

    Optional<HandlingEntry> last() {
        return last(entry -> true);
    }

    /** The decision with which the item came to its step: that of the last act that could choose it. */
    Optional<Decision> standing() {
        return last(entry -> entry.step().isAttributeOpen() && entry.action().isDuty())
                .map(HandlingEntry::decision);
    }

    /** 公开办的审查意见, the latest. */
    Optional<HandlingEntry> opinion() {
        return last(entry -> entry.action() == Action.GIVE_OPINION);
    }

    /** 逐项判断: who last answered the seven questions. */
    Optional<HandlingEntry> examination() {
        return last(entry -> entry.findings() != null && !entry.findings().equals(Findings.NONE));
    }

    /** The 公开办's opinion where it concluded that the item may be published. */
    Optional<HandlingEntry> clearance() {
        return opinion()
                .filter(entry -> entry.decision() != null && entry.decision().is(Attribute.PROACTIVE))
                .filter(entry -> entry.findings() == null || !entry.findings().isAnyFound());
    }

    /** The latest 复核, where it wrote down its own conclusion. */
    Optional<HandlingEntry> recheck() {
        return last(entry -> entry.action() == Action.PASS_RECHECK).filter(entry -> entry.remark() != null);
    }

    /** 暂缓: was it ever held back before it was published? */
    boolean isHeldBack() {
        return has(Action.HOLD);
    }

    boolean has(Action action) {
        return last(entry -> entry.action() == action).isPresent();
    }

    /** Did it ever leave its drafter for somebody else? */
    boolean isSubmitted() {
        return last(entry -> entry.step().isInitial()
                        && !entry.nextStep().isInitial()
                        && !entry.nextStep().isGivenUp())
                .isPresent();
    }

    /** Was it taken up again after it had been filed? */
    boolean isReopened() {
        return last(entry -> entry.action() == Action.REOPEN).isPresent();
    }

    private Optional<HandlingEntry> last(Predicate<HandlingEntry> wanted) {
        return entries.stream().filter(wanted).reduce((first, second) -> second);
    }
}
