package cn.gov.nanan.disclosure.procedure;

import java.util.Locale;

/** 办理动作: the verbs of the specification, each a button. */
public enum Action {
    /** 提交. */
    SUBMIT(true),
    /** 同意. */
    AGREE(true),
    /** 审定. */
    DETERMINE(true),
    /** 送公开办审核. */
    REFER(true),
    /** 提出审查意见. */
    GIVE_OPINION(true),
    /** 签发. */
    SIGN(true),
    /** 印发. */
    ISSUE(true),
    /** 复核通过. */
    PASS_RECHECK(true),
    /** 发布. */
    PUBLISH(true),
    /** 建立链接. */
    LINK(true),
    /** 提取. */
    EXTRACT(true),
    /** 归档. */
    FILE(true),
    /** 同意撤回. */
    CONSENT(true),
    /** 同意更正. */
    ENDORSE(true),
    /** 退回. */
    RETURN(true),
    /** 暂缓. */
    HOLD(true),
    /** 整理要素. */
    ARRANGE(false),
    /** 更正. */
    CORRECT(false),
    /** 废止. */
    REPEAL(false),
    /** 撤回（已公开的信息）. */
    WITHDRAW(false),
    /** 重新审查. */
    REOPEN(false),
    /** 转办. */
    REASSIGN(false),
    /** 作废. */
    DISCARD(false),
    /** 修改文稿. */
    REVISE(false),
    /** 收回: what nobody has acted on yet. */
    RECALL(false);

    private final boolean duty;

    Action(boolean duty) {
        this.duty = duty;
    }

    /** Does an item wait for this act? 收回, 修改文稿 and the like are offered, but nothing waits for them. */
    public boolean isDuty() {
        return duty;
    }

    /** Does it bring the item on, rather than back? */
    public boolean isForward() {
        return duty && this != RETURN && this != HOLD;
    }

    /** Name in the audit trail, such as {@code item.give-opinion}. */
    String act() {
        return "item." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
