package cn.gov.nanan.disclosure.request;

import java.util.Locale;

/** 申请办理动作: the verbs, each a button. */
public enum RequestAction {
    /** 登记. */
    REGISTER(true),
    /** 确认收到. */
    CONFIRM(true),
    /** 告知补正. */
    ASK_COMPLETION(false),
    /** 收到补正. */
    COMPLETE(true),
    /** 逾期未补正. */
    LAPSE(true),
    /** 分办. */
    ASSIGN(true),
    /** 登记查找情况. */
    SEARCH(false),
    /** 征求意见. */
    CONSULT(false),
    /** 登记意见. */
    HEAR(false),
    /** 要求说明理由. */
    ASK_REASON(false),
    /** 收到说明. */
    EXPLAIN(true),
    /** 逾期未说明，继续办理. */
    RESUME(true),
    /** 通知缴费. */
    CHARGE(false),
    /** 登记缴费. */
    SETTLE(true),
    /** 分项交办. */
    SHARE(false),
    /** 提交分项意见. */
    CONTRIBUTE(true),
    /** 提交拟答复. */
    PROPOSE(true),
    /** 同意. */
    AGREE(true),
    /** 审批. */
    APPROVE(true),
    /** 登记送达. */
    SERVE(true),
    /** 归档. */
    FILE(true),
    /** 退回. */
    RETURN(true),
    /** 延长答复. */
    EXTEND(false),
    /** 延迟答复. */
    DELAY(false),
    /** 改派. */
    REASSIGN(false),
    /** 免予制发文书. */
    WAIVE(false),
    /** 更正期限事项. */
    CORRECT(false),
    /** 登记申请人撤回. */
    WITHDRAW(false);

    private final boolean duty;

    RequestAction(boolean duty) {
        this.duty = duty;
    }

    /** May a section do it that was given one of several matters, 协办? */
    boolean isOpenToHelpers() {
        return this == SEARCH || this == CONSULT || this == HEAR || this == CONTRIBUTE;
    }

    /** Does a request wait for this act? */
    public boolean isDuty() {
        return duty;
    }

    /** Does it bring the request on, rather than back? */
    public boolean isForward() {
        return duty && this != RETURN;
    }

    /** Name in the audit trail, such as {@code request.ask-completion}. */
    String act() {
        return "request." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
