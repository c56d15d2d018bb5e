package cn.gov.nanan.disclosure.reply;

import java.util.Optional;

/** 答复引导之答: an answer leads to the next question, or is how the matter ends. */
public enum GuidingAnswer {
    /** 申请内容明确. */
    CLEAR_ENOUGH(GuidingQuestion.CLEAR, GuidingQuestion.NATURE),
    /** 补正后仍不明确. */
    STILL_UNCLEAR(GuidingQuestion.CLEAR, Outcome.UNABLE_STILL_UNCLEAR),

    /** 是申请公开政府信息. */
    INFORMATION(GuidingQuestion.NATURE, GuidingQuestion.RESPONSIBLE),
    /** 是信访、投诉、举报. */
    PETITION(GuidingQuestion.NATURE, Outcome.NOT_PROCESSED_PETITION),
    /** 要求提供公开出版物. */
    PUBLISHED_MATTER(GuidingQuestion.NATURE, Outcome.NOT_PROCESSED_PUBLICATION),
    /** 已经答复过同一申请人. */
    ANSWERED_BEFORE(GuidingQuestion.NATURE, Outcome.NOT_PROCESSED_DUPLICATE),
    /** 大量、反复，理由不合理. */
    EXCESSIVE(GuidingQuestion.NATURE, Outcome.NOT_PROCESSED_ABUSE),
    /** 要求确认或者重新出具. */
    RECONFIRMATION(GuidingQuestion.NATURE, Outcome.NOT_PROCESSED_RECONFIRM),
    /** 并入另一件等其他情形. */
    OTHERWISE_ENDED(GuidingQuestion.NATURE, Outcome.OTHER_MISC),

    /** 本机关负责公开. */
    OURS(GuidingQuestion.RESPONSIBLE, GuidingQuestion.EXISTING),
    /** 不属于本机关负责公开. */
    ANOTHERS(GuidingQuestion.RESPONSIBLE, Outcome.UNABLE_NOT_HELD),
    /** 工商、不动产登记等专门查询. */
    REGISTER_QUERY(GuidingQuestion.RESPONSIBLE, Outcome.DENIED_ADMIN_QUERY),

    /** 检索到了. */
    FOUND(GuidingQuestion.EXISTING, GuidingQuestion.OPEN),
    /** 检索没有. */
    NOT_FOUND(GuidingQuestion.EXISTING, Outcome.UNABLE_NOT_HELD),
    /** 需要加工、分析. */
    TO_BE_MADE(GuidingQuestion.EXISTING, Outcome.UNABLE_NEEDS_CREATION),

    /** 全部可以公开. */
    WHOLLY(GuidingQuestion.OPEN, GuidingQuestion.HOW),
    /** 能够区分处理. */
    PARTLY(GuidingQuestion.OPEN, Outcome.PARTIALLY_GRANTED),
    /** 不予公开. */
    NOT_AT_ALL(GuidingQuestion.OPEN, GuidingQuestion.GROUND),

    /** 国家秘密. */
    STATE_SECRET_HELD(GuidingQuestion.GROUND, Outcome.DENIED_STATE_SECRET),
    /** 法律、行政法规禁止公开. */
    PROHIBITED(GuidingQuestion.GROUND, Outcome.DENIED_LAW_PROHIBITS),
    /** 危及“三安全一稳定”. */
    ENDANGERING(GuidingQuestion.GROUND, Outcome.DENIED_SECURITY_STABILITY),
    /** 损害第三方合法权益. */
    THIRD_PARTY_HARMED(GuidingQuestion.GROUND, Outcome.DENIED_THIRD_PARTY),
    /** 内部事务信息. */
    INTERNAL(GuidingQuestion.GROUND, Outcome.DENIED_INTERNAL_AFFAIRS),
    /** 过程性信息. */
    IN_PROCESS(GuidingQuestion.GROUND, Outcome.DENIED_PROCESS_INFO),
    /** 行政执法案卷. */
    ENFORCEMENT(GuidingQuestion.GROUND, Outcome.DENIED_ENFORCEMENT_FILE),

    /** 已经主动公开，告知获取的方式、途径. */
    PUBLIC_ALREADY(GuidingQuestion.HOW, Outcome.GRANTED),
    /** 提供该信息. */
    HANDED_OVER(GuidingQuestion.HOW, Outcome.GRANTED),
    /** 告知获取的方式、途径和时间. */
    TOLD_WHERE(GuidingQuestion.HOW, Outcome.GRANTED);

    private final GuidingQuestion question;
    private final GuidingQuestion next;
    private final Outcome outcome;

    GuidingAnswer(GuidingQuestion question, GuidingQuestion next) {
        this.question = question;
        this.next = next;
        this.outcome = null;
    }

    GuidingAnswer(GuidingQuestion question, Outcome outcome) {
        this.question = question;
        this.next = null;
        this.outcome = outcome;
    }

    public GuidingQuestion question() {
        return question;
    }

    /** Empty where nothing more is to be asked. */
    public Optional<GuidingQuestion> next() {
        return Optional.ofNullable(next);
    }

    /** How it ends; empty where something is still to be asked. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
