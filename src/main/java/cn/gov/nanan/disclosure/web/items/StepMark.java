package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Procedure;
import cn.gov.nanan.disclosure.procedure.Step;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 环节标记: one step on the line that {@code gk:step} draws.
 *
 * @param last the last act at this step, which it was there for: 转办 changes the drafter, wherever the item stands; null
 *     where nobody has acted there
 */
public record StepMark(Step step, Progress progress, HandlingEntry last) {
    /** 进度: how far the item is with a step. */
    public enum Progress {
        /** 已办. */
        DONE("✓"),
        /** 当前. */
        CURRENT("●"),
        /** 已退回: acted on before, and to be gone through again. */
        RETURNED("↩"),
        /** 未到. */
        AHEAD("");

        private final String sign;

        Progress(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** Such as gk-step-done. */
        public String style() {
            return "gk-step-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Off the straight way: drawn only where an item has been. */
    private static final Set<Step> WHERE_GONE = EnumSet.of(
            Step.OFFICE_OPINION,
            Step.OPINION_RETURNED,
            Step.CORRECTING,
            Step.WITHDRAWING,
            Step.WITHDRAWN,
            Step.DISCARDED);

    /** Requests of a second person: drawn only while they wait, or were granted and so ended the way. */
    private static final Map<Step, Set<Step>> REQUESTS = Map.of(
            Step.CORRECTING, EnumSet.of(Step.CORRECTING),
            Step.WITHDRAWING, EnumSet.of(Step.WITHDRAWING, Step.WITHDRAWN));

    private static final Set<Step> WHERE_PROACTIVE = EnumSet.of(Step.RECHECK, Step.PUBLISHING, Step.PUBLISHED);
    private static final Set<Step> WHERE_NOT = EnumSet.of(Step.FILING, Step.FILED);

    /** The way of an item: behind it, and ahead as its attribute now says. */
    public static List<StepMark> line(InformationItem item) {
        Set<Step> gone = item.trail().stream()
                .flatMap(entry -> Stream.of(entry.step(), entry.nextStep()))
                .collect(Collectors.toCollection(() -> EnumSet.of(item.step())));
        Set<Step> way = item.step() == Step.DISCARDED ? EnumSet.noneOf(Step.class) : ahead(item);
        way.addAll(gone);
        way.removeIf(step -> REQUESTS.containsKey(step) && !REQUESTS.get(step).contains(item.step()));
        return Arrays.stream(Step.values())
                .filter(way::contains)
                .map(step -> mark(item, step))
                .toList();
    }

    /** The straight way of its kind, as its attribute now says. */
    private static Set<Step> ahead(InformationItem item) {
        Set<Step> way = EnumSet.noneOf(Step.class);
        Procedure.TABLE.stream()
                .filter(row -> row.kinds().contains(item.kind()) && row.from() != row.to())
                .forEach(row -> way.add(row.from()));
        way.addAll(EnumSet.of(Step.PUBLISHED, Step.FILED));
        way.removeAll(WHERE_GONE);
        way.removeAll(
                item.attribute() == null || item.attribute() == Attribute.PROACTIVE ? WHERE_NOT : WHERE_PROACTIVE);
        return way;
    }

    private static StepMark mark(InformationItem item, Step step) {
        HandlingEntry last = item.trail().stream()
                .filter(entry -> entry.step() == step && entry.action() != Action.REASSIGN)
                .reduce((first, second) -> second)
                .orElse(null);
        return new StepMark(step, progress(item.step(), step, last != null), last);
    }

    private static Progress progress(Step current, Step step, boolean visited) {
        if (step == current) {
            return current.isFinal() ? Progress.DONE : Progress.CURRENT;
        }
        if (step.compareTo(current) < 0) {
            return Progress.DONE;
        }
        return visited ? Progress.RETURNED : Progress.AHEAD;
    }
}
