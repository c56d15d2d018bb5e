package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Route;
import cn.gov.nanan.disclosure.procedure.Step;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** The way of an item: behind it, and ahead as its attribute now says. */
    public static List<StepMark> line(InformationItem item) {
        Map<Step, HandlingEntry> last = item.trail().stream()
                .filter(entry -> entry.action() != Action.REASSIGN)
                .collect(Collectors.toMap(HandlingEntry::step, Function.identity(), (first, second) -> second));
        return Route.of(item).stream()
                .map(step -> new StepMark(step, progress(item.step(), step, last.containsKey(step)), last.get(step)))
                .toList();
    }

    private static Progress progress(Step current, Step step, boolean visited) {
        if (step.isBefore(current)) {
            return Progress.DONE;
        }
        if (current.isBefore(step)) {
            return visited ? Progress.RETURNED : Progress.AHEAD;
        }
        return current.isFinal() ? Progress.DONE : Progress.CURRENT;
    }
}
