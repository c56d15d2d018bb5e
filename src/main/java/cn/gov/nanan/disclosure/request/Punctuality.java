package cn.gov.nanan.disclosure.request;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 答复是否准时, 条例第三十三条: in the query language, of a request {@code r} on a day {@code :today}, of which {@code :soon} is the
 * last that is near. Nothing is owed while the applicant is waited for; what ends without an answer is neither in time nor late.
 */
public final class Punctuality {
    private static final String RUNS = at(RequestStep.RUNNING);

    /** 逾期未答复. */
    public static final String OVERDUE = RUNS + " and r.due < :today";

    /** 即将到期. */
    public static final String SOON = RUNS + " and r.due between :today and :soon";

    /** 未到期. */
    public static final String LATER = RUNS + " and r.due > :soon";

    /** 等候申请人: no period runs until he has completed, or paid. */
    public static final String WAITING = at(waiting());

    /** 按时答复. */
    public static final String ON_TIME = "r.servedOn <= r.due";

    /** 逾期答复. */
    public static final String LATE = "r.servedOn > r.due";

    private Punctuality() {}

    private static Set<RequestStep> waiting() {
        Set<RequestStep> waiting = EnumSet.copyOf(RequestStep.OWED);
        waiting.removeAll(RequestStep.RUNNING);
        return waiting;
    }

    private static String at(Set<RequestStep> steps) {
        return steps.stream()
                .map(step -> RequestStep.class.getName() + "." + step.name())
                .collect(Collectors.joining(", ", "r.step in (", ")"));
    }
}
