package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Route;
import cn.gov.nanan.disclosure.procedure.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 环节标记: one step on the line that {@code gk:step} draws.
 *
 * @param last the last act at this step, which it was there for: 转办 changes the drafter, 收回 takes back what another was to act on; null
 *     where nobody has acted there
 */
public record StepMark(Step step, Progress progress, HandlingEntry last) {
    /** 转办 and 收回 are no acts of whoever the step is of. */
    private static final Set<Action> BESIDE = EnumSet.of(Action.REASSIGN, Action.RECALL);

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

    /**
     * The way of an item: behind it, and ahead as its attribute now says.
     *
     * @param underway 已打包不是已发布: published here, and its last step lasts until the public has it
     */
    public static List<StepMark> line(InformationItem item, boolean underway) {
        List<Step> way = Route.of(item);
        int now = way.lastIndexOf(item.step());
        List<StepMark> marks = new ArrayList<>();
        for (int place = 0; place < way.size(); place++) {
            HandlingEntry last = last(item, way, place);
            marks.add(new StepMark(
                    way.get(place), progress(place - now, item.step().isFinal() && !underway, last != null), last));
        }
        return marks;
    }

    /** The last act at a place of the way; of a step that stands there twice, before and after what was asked between. */
    private static HandlingEntry last(InformationItem item, List<Step> way, int place) {
        Step step = way.get(place);
        boolean again = way.indexOf(step) < place;
        boolean comesAgain = way.lastIndexOf(step) > place;
        HandlingEntry last = null;
        boolean reached = !again;
        for (HandlingEntry entry : item.trail()) {
            if (again && entry.step() == way.get(place - 1)) {
                reached = true;
                last = null;
            } else if (comesAgain && entry.step() == way.get(place + 1) && last != null) {
                break;
            } else if (reached && entry.step() == step && !BESIDE.contains(entry.action())) {
                last = entry;
            }
        }
        return last;
    }

    /** @param distance from where the item is, in steps */
    private static Progress progress(int distance, boolean ended, boolean visited) {
        if (distance < 0) {
            return Progress.DONE;
        }
        if (distance > 0) {
            return visited ? Progress.RETURNED : Progress.AHEAD;
        }
        return ended ? Progress.DONE : Progress.CURRENT;
    }
}
