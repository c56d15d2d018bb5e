package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.request.RequestAction;
import java.util.Arrays;
import java.util.Optional;

/** 公开进度: what an applicant may know of his request; nothing of who handles it, who agrees, and what was proposed. */
public enum PublicStep {
    /** 已提交. */
    ARRIVED(Standing.OPEN),
    /** 已登记, the receipt still to be confirmed with him, 条例第三十一条. */
    REGISTERED(Standing.OPEN),
    /** 已确认收到. */
    RECEIVED(Standing.OWED, RequestAction.CONFIRM),
    /** 请补正, 条例第三十条. */
    CLARIFYING(Standing.ASKED, RequestAction.ASK_COMPLETION),
    /** 已收到补正. */
    COMPLETED(Standing.OWED, RequestAction.COMPLETE),
    /** 办理中. */
    HANDLING(Standing.OWED, RequestAction.ASSIGN),
    /** 正在征求意见, 条例第三十二条至第三十四条. */
    CONSULTING(Standing.OWED, RequestAction.CONSULT),
    /** 已收到意见, or one that is waited for no longer. */
    HEARD(Standing.OWED, RequestAction.HEAR),
    /** 请说明理由, 条例第三十五条. */
    REASON_ASKED(Standing.ASKED, RequestAction.ASK_REASON),
    /** 已收到说明. */
    EXPLAINED(Standing.OWED, RequestAction.EXPLAIN),
    /** 未收到说明，继续办理. */
    RESUMED(Standing.OWED, RequestAction.RESUME),
    /** 请缴费, 条例第四十二条. */
    FEE_ASKED(Standing.PAYMENT, RequestAction.CHARGE),
    /** 已缴费. */
    FEE_PAID(Standing.OWED, RequestAction.SETTLE),
    /** 已延长答复期限, 条例第三十三条. */
    EXTENDED(Standing.OWED, RequestAction.EXTEND),
    /** 延迟答复, 条例第三十五条. */
    DELAYED(Standing.OWED, RequestAction.DELAY),
    /** 已答复. */
    ANSWERED(Standing.ENDED, RequestAction.SERVE),
    /** 按放弃申请处理. */
    LAPSED(Standing.ENDED, RequestAction.LAPSE),
    /** 已撤回. */
    WITHDRAWN(Standing.ENDED, RequestAction.WITHDRAW);

    /** 与申请人的关系: whose turn it is. */
    private enum Standing {
        OPEN,
        OWED,
        ASKED,
        PAYMENT,
        ENDED
    }

    private final Standing standing;
    private final RequestAction action;

    PublicStep(Standing standing) {
        this(standing, null);
    }

    PublicStep(Standing standing, RequestAction action) {
        this.standing = standing;
        this.action = action;
    }

    /** What the public hears of an act; empty where it is nobody's business. */
    static Optional<PublicStep> of(RequestAction action, boolean received) {
        return action == RequestAction.REGISTER
                ? Optional.of(received ? RECEIVED : REGISTERED)
                : Arrays.stream(values()).filter(step -> step.action == action).findFirst();
    }

    /** 不改变所处阶段: is something told meanwhile, while the request stands where it stood? */
    boolean isAside() {
        return this == EXTENDED || this == DELAYED;
    }

    /** Does the period of the answer run now? */
    public boolean isOwed() {
        return standing == Standing.OWED;
    }

    /** Is the applicant asked to say something? */
    public boolean isAsked() {
        return standing == Standing.ASKED;
    }

    /** Has it ended, so that there is nothing to withdraw? */
    public boolean isEnded() {
        return standing == Standing.ENDED;
    }
}
