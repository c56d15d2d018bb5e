package cn.gov.nanan.disclosure.reply;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 影响答复期限的事项: what moves the day by which a request must be answered. */
public enum ReplyEventKind {
    /** 收到补正材料: 条例第三十条, the period runs anew. */
    CLARIFICATION_ANSWERED(Influence.RESTARTS, null),
    /** 征求第三方意见, 条例第三十二条. */
    THIRD_PARTY_ASKED(Influence.ASKS, Asked.THIRD_PARTY),
    /** 第三方收到征求意见书: its fifteen working days begin. */
    THIRD_PARTY_RECEIVED(Influence.REACHES, Asked.THIRD_PARTY),
    /** 征询书退回, having reached nobody: its period begins when the third party is asked again. */
    THIRD_PARTY_RETURNED(Influence.RETURNS, Asked.THIRD_PARTY),
    /** 收到第三方意见. */
    THIRD_PARTY_ANSWERED(Influence.ANSWERS, Asked.THIRD_PARTY),
    /** 征求共同制作机关意见, 条例第三十四条. */
    JOINT_ASKED(Influence.ASKS, Asked.JOINT),
    /** 共同制作机关收到征求意见书: its fifteen working days begin. */
    JOINT_RECEIVED(Influence.REACHES, Asked.JOINT),
    /** 征求意见书退回: the period begins when it is asked again. */
    JOINT_RETURNED(Influence.RETURNS, Asked.JOINT),
    /** 收到共同制作机关意见. */
    JOINT_ANSWERED(Influence.ANSWERS, Asked.JOINT),
    /** 征求其他机关意见, 条例第三十三条第三款. */
    AGENCY_ASKED(Influence.ASKS, Asked.AGENCY),
    /** 收到其他机关意见. */
    AGENCY_ANSWERED(Influence.ANSWERS, Asked.AGENCY),
    /** 延长答复期限, 条例第三十三条第二款. */
    EXTENDED(Influence.EXTENDS, null),
    /** 延迟答复, 条例第三十五条: the answer to one of very many requests is put off to a day that the applicant is told. */
    DELAYED(Influence.DELAYS, null),
    /** 缴费: 国办函〔2020〕109号, the period runs anew. */
    FEE_PAID(Influence.RESTARTS, null);

    /** 对期限的影响. */
    enum Influence {
        RESTARTS,
        ASKS,
        REACHES,
        RETURNS,
        ANSWERS,
        EXTENDS,
        DELAYS
    }

    private final Influence influence;
    private final Asked asked;

    ReplyEventKind(Influence influence, Asked asked) {
        this.influence = influence;
        this.asked = asked;
    }

    /** The kind of this name, as {@link #written()}. */
    public static Optional<ReplyEventKind> of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }

    /** As the API and the public page write it: {@code third-party-asked}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Does it say how far, besides when: by so many days, or to which day? */
    public boolean isMeasured() {
        return influence == Influence.EXTENDS || influence == Influence.DELAYS;
    }

    /** Is somebody's opinion asked for, or does it come? */
    public boolean isOpinion() {
        return asked != null;
    }

    /** Does a letter leave that asks for an opinion? */
    public boolean asks() {
        return influence == Influence.ASKS;
    }

    /** Is the same one asked, or heard? */
    public boolean isOfSame(ReplyEventKind other) {
        return asked != null && asked == other.asked;
    }

    /** Does it end what was asked: with an answer, or because it came back? */
    public boolean ends() {
        return influence == Influence.ANSWERS || influence == Influence.RETURNS;
    }

    /** Is it the opinion of a third party? */
    public boolean isOfThirdParty() {
        return asked == Asked.THIRD_PARTY;
    }

    /** 逾期即生效: has whoever is asked a period, at the end of which silence has its effect by itself? */
    public boolean endsBySilence() {
        return asked != null && asked.isLimited();
    }

    /** Does an opinion come? */
    public boolean isAnswer() {
        return influence == Influence.ANSWERS;
    }

    Influence influence() {
        return influence;
    }

    /** Who is asked, or answers; null where nobody is. */
    Asked asked() {
        return asked;
    }
}
