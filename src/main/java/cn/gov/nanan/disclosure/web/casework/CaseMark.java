package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.RequestEntry;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.web.items.StepMark;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 申请环节标记: one step on the line that {@code gk:step} draws.
 *
 * @param last the last act at this step; null where nobody has acted there
 */
public record CaseMark(RequestStep step, StepMark.Progress progress, RequestEntry last) {
    /** 停候: where a request waits for somebody outside; they are drawn only where it was there. */
    private static final Set<RequestStep> ASIDE = EnumSet.of(
            RequestStep.CLARIFYING, RequestStep.AWAITING_REASON, RequestStep.AWAITING_FEE, RequestStep.WITHDRAWN);

    /** The way of a request: where it was, and what lies ahead. */
    public static List<CaseMark> line(InformationRequest request) {
        Map<RequestStep, RequestEntry> last = request.trail().stream()
                .collect(Collectors.toMap(RequestEntry::step, Function.identity(), (first, second) -> second));
        return Arrays.stream(RequestStep.values())
                .filter(step -> last.containsKey(step) || step == request.step() || isAhead(step, request))
                .map(step -> new CaseMark(step, progress(step, request.step(), last), last.get(step)))
                .toList();
    }

    private static boolean isAhead(RequestStep step, InformationRequest request) {
        boolean needed = step != RequestStep.CONFIRMING || request.channel().isConfirmed();
        return needed
                && !ASIDE.contains(step)
                && request.step() != RequestStep.WITHDRAWN
                && step.compareTo(request.step()) > 0;
    }

    private static StepMark.Progress progress(
            RequestStep step, RequestStep current, Map<RequestStep, RequestEntry> last) {
        if (step == current) {
            return current.isFinal() ? StepMark.Progress.DONE : StepMark.Progress.CURRENT;
        }
        if (step.compareTo(current) < 0 || ASIDE.contains(step)) {
            return StepMark.Progress.DONE;
        }
        return last.containsKey(step) ? StepMark.Progress.RETURNED : StepMark.Progress.AHEAD;
    }
}
