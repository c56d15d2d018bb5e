package cn.gov.nanan.disclosure.request;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 申请环节: where a request stands. What may be done there is said by the rows of {@link RequestProcedure#TABLE}. */
public enum RequestStep {
    /** 待登记. */
    ARRIVED(Phase.OPEN),
    /** 待确认收到, 条例第三十一条. */
    CONFIRMING(Phase.OPEN),
    /** 待分办. */
    RECEIVED(Phase.RUNNING),
    /** 待补正, 条例第三十条: the period runs anew when the request is complete. */
    CLARIFYING(Phase.WAITING),
    /** 科室办理: searched, asked about, answered. */
    HANDLING(Phase.RUNNING),
    /** 待说明理由, 条例第三十五条: no law stops the period meanwhile. */
    AWAITING_REASON(Phase.RUNNING),
    /** 待缴费, 国办函〔2020〕109号: the period runs anew when the fee is paid. */
    AWAITING_FEE(Phase.WAITING),
    /** 科室审核. */
    SECTION_REVIEW(Phase.RUNNING),
    /** 公开办保密审查, 条例第十七条. */
    SECRECY_REVIEW(Phase.RUNNING),
    /** 分管领导审批. */
    LEADER_REVIEW(Phase.RUNNING),
    /** 待送达. */
    SERVING(Phase.RUNNING),
    /** 待归档, 条例第四十五条. */
    FILING(Phase.ANSWERED),
    /** 已归档. */
    FILED(Phase.ENDED),
    /** 申请人撤回. */
    WITHDRAWN(Phase.ENDED);

    /** 阶段: how the period of the answer stands at a step. */
    private enum Phase {
        OPEN,
        RUNNING,
        WAITING,
        ANSWERED,
        ENDED
    }

    /** Where the answer is still owed. */
    public static final Set<RequestStep> OWED = where(RequestStep::isOwed);

    /** Where the period runs. */
    public static final Set<RequestStep> RUNNING = where(RequestStep::isRunning);

    /** Where it has reached its end. */
    public static final Set<RequestStep> ENDED = where(RequestStep::isFinal);

    /** 在办: where the answer is still to be given; what only waits to be filed has had it. */
    public static final Set<RequestStep> OPEN = where(step -> !step.isFinal() && step.phase != Phase.ANSWERED);

    private final Phase phase;

    RequestStep(Phase phase) {
        this.phase = phase;
    }

    private static Set<RequestStep> where(Predicate<RequestStep> question) {
        return Arrays.stream(values())
                .filter(question)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestStep.class)));
    }

    /** Is the answer still owed? */
    public boolean isOwed() {
        return phase == Phase.RUNNING || phase == Phase.WAITING;
    }

    /** Does the period run, so that it may be extended? */
    boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /** Is it being answered: searched, asked about, proposed, reviewed? */
    boolean isWorked() {
        return isRunning() && this != RECEIVED && this != AWAITING_REASON;
    }

    /** Has an answer been proposed, that is reviewed or about to be served? */
    boolean isReviewed() {
        return isWorked() && this != HANDLING;
    }

    /** Has it reached its end, so that nothing waits any more? */
    public boolean isFinal() {
        return phase == Phase.ENDED;
    }
}
