package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 申请办理条件: what must hold for a row of the table. The text of a refusal is the message {@code RequestGuard.X}. A guard
 * without a {@link RequestField} says whether the row is open at all; one with a field says what must still be given.
 */
public enum RequestGuard {
    /** 当面、口头、签收: the receipt is the day it came. */
    RECEIVED_AT_ONCE(null, attempt -> !attempt.request().channel().isConfirmed()),
    /** 平信、网络、传真: the receipt is a day to be confirmed. */
    RECEIVED_WHEN_CONFIRMED(null, attempt -> attempt.request().channel().isConfirmed()),
    /** 一次性告知: nobody has asked to complete it before. */
    NOT_ASKED_BEFORE(null, attempt -> !attempt.request().has(RequestAction.ASK_COMPLETION)),
    /** 收到之日起七个工作日内: what is missing is told in time. */
    IN_TIME_TO_ASK(null, RequestAttempt::isInTimeToAsk),
    /** 等待期已满: the applicant has had the time that he was given. */
    WAITED_OUT(null, attempt -> attempt.request().isWaitedOut(attempt.today())),
    /** 只收一次费. */
    NOT_CHARGED_BEFORE(null, attempt -> !attempt.request().has(RequestAction.CHARGE)),
    /** 政府信息公开工作机构负责人同意. */
    BY_OFFICE_HEAD(null, attempt -> attempt.holder().isOfficeHead()),
    /** 到期之前: an extension is consented to while the answer is not late. */
    IN_TIME_TO_EXTEND(null, RequestAttempt::isInTime),
    /** 只延长一次. */
    NOT_EXTENDED_BEFORE(null, attempt -> !attempt.request().has(RequestAction.EXTEND)),
    /** 延迟之后不再延长: the applicant has been told a day. */
    NOT_DELAYED_BEFORE(null, attempt -> !attempt.request().has(RequestAction.DELAY)),
    /** 要求说明理由并已说明, 条例第三十五条. */
    REASON_EXPLAINED(null, attempt -> attempt.request().has(RequestAction.EXPLAIN)),
    /** 到期之前: the answer is put off while it is not late. */
    IN_TIME_TO_DELAY(null, RequestAttempt::isInTime),
    /** 拟答复人不审核自己的拟答复. */
    SECOND_HAND(null, attempt -> !attempt.isOwnProposal()),
    /** 有多项申请内容: what asks for one thing is not shared. */
    SEVERAL_MATTERS(null, attempt -> attempt.request().matters().size() > 1),
    /** 协办科室的分项意见都已提交. */
    PARTS_IN(null, RequestAttempt::isEachPartIn),
    /** 征求的意见都已收到，或者答复的期限已过. */
    OPINIONS_IN(null, attempt -> !attempt.isWaitedFor()),

    THEME_GIVEN(RequestField.THEME, attempt -> attempt.said(RequestInput.Registering.class)
            .filter(said -> !said.theme().isEmpty())
            .isPresent()),
    /** 收到日 not before the request came, and not in the future. */
    RECEIPT_GIVEN(RequestField.RECEIPT, RequestAttempt::isReceiptGiven),
    /** 应制发的文书都已制发: a file is whole. */
    LETTERS_MADE(attempt -> attempt.request().unissued(duty -> true)),
    /** 延期、延迟的告知书已制发: an answer is put off for whoever was told. */
    DELAY_TOLD(attempt -> attempt.request().unissued(duty -> LetterOccasions.isDelay(duty.kind()))),
    /** 请申请人做什么的告知书已制发: who was not told has missed nothing. */
    NOTICE_MADE(attempt -> attempt.request().unissued(attempt::isAskedBy)),
    /** 告知书送达之日: he has had his time since then. */
    NOTICE_SERVED(RequestField.DAY, RequestAttempt::isNoticeServed),
    /** 有可以不再制发的文书. */
    LETTER_POINTLESS(
            null, attempt -> !LetterOccasions.pointless(attempt.request()).isEmpty()),
    /** 免予制发: which one. */
    LETTER_CHOSEN(RequestField.LETTER, attempt -> attempt.waived().isPresent()),
    DAY_GIVEN(RequestField.DAY, attempt -> attempt.said(RequestInput.Dated.class)
            .filter(said -> attempt.isPast(said.day()))
            .isPresent()),
    /** 等待申请人至: a day that is still to come. */
    UNTIL_GIVEN(RequestField.UNTIL, attempt -> attempt.until()
            .filter(until -> until.isAfter(attempt.today()))
            .isPresent()),
    /** 收费: by item or page, for how many. */
    FEE_GIVEN(RequestField.FEE, RequestAttempt::isFeeGiven),
    /** 分办、改派: to a section that is not closed. */
    SECTION_GIVEN(RequestField.SECTION, RequestAttempt::isSectionGiven),
    /** 交办: which matter, and to whom, who is not closed. */
    SHARE_GIVEN(RequestField.MATTER, RequestAttempt::isShareGiven),
    SEARCH_GIVEN(RequestField.SEARCH, attempt -> attempt.said(RequestInput.Searching.class)
            .filter(said -> !said.places().isEmpty()
                    && !said.terms().isEmpty()
                    && !said.found().isEmpty())
            .isPresent()),
    /** 征求: whom, and on which day the letter left. */
    ASKING_GIVEN(RequestField.CONSULTATION, RequestAttempt::isAskingGiven),
    /** 收到征求书、收到意见: whose, on which day, and what it says. */
    OPINION_GIVEN(RequestField.OPINION, RequestAttempt::isOpinionGiven),
    /** 未答复 is said of other agencies alone: of a third party or joint maker it follows when its period has passed. */
    SILENCE_LEFT_TO_LAW(RequestField.OPINION, RequestAttempt::isSilenceLeftToLaw),
    /** 同意部分公开: which part. */
    PART_NAMED(RequestField.OPINION, RequestAttempt::isPartNamed),
    /** 更正: which of what was recorded, and the right day. */
    CORRECTION_GIVEN(RequestField.CORRECTION, RequestAttempt::isCorrectionGiven),
    /** 每一项申请内容都有拟答复. */
    ANSWERS_GIVEN(RequestField.ANSWERS, RequestAttempt::isEachAnswered),
    /** 协办科室提交的，按其意见提交. */
    PARTS_KEPT(RequestField.ANSWERS, RequestAttempt::isEachPartKept),
    /** 有前提的结果: only after what the law asks before it. */
    OUTCOMES_EARNED(RequestField.ANSWERS, RequestAttempt::isEachEarned),
    /** 不给的要说明理由, 条例第三十六条. */
    REASONS_GIVEN(RequestField.ANSWERS, RequestAttempt::isEachReasoned),
    /** 部分公开的，选定其余部分所依据的情形, 条例第十四条至第十六条、第三十七条. */
    PARTS_GROUNDED(RequestField.ANSWERS, RequestAttempt::isEachGrounded),
    /** 第三方不同意而仍予公开的，写明公共利益, 条例第三十二条. */
    OVERRULING_REASONED(RequestField.ANSWERS, RequestAttempt::isOverrulingReasoned),
    /** 审核期间第三方表示不同意的: what is approved against him says why, 条例第三十二条. */
    OPPOSED_WITH_REASON(null, RequestAttempt::isOpposedWithReason),
    /** 答复书尚未制发: only then may the answer still be changed. */
    NOT_REPLIED(null, attempt -> !attempt.request().hasReply()),
    /** 信息不存在: only after it was looked for, 条例第三十六条第（四）项. */
    SEARCH_RECORDED(RequestField.ANSWERS, RequestAttempt::isSearchRecorded),
    EXTENSION_GIVEN(RequestField.EXTENSION, attempt -> attempt.said(RequestInput.Extending.class)
            .filter(said -> said.days() > 0 && attempt.isPast(said.told()))
            .isPresent()),
    DELAY_GIVEN(RequestField.DELAY, RequestAttempt::isDelayGiven),
    LETTER_NUMBER_GIVEN(
            RequestField.SERVICE,
            attempt -> attempt.isServing(said -> !said.letterNumber().isEmpty())),
    SERVICE_WAY_GIVEN(RequestField.SERVICE, attempt -> attempt.isServing(said -> said.way() != null)),
    /** 送达之日: not before the request came, and not in the future. */
    SERVICE_DAY_GIVEN(RequestField.SERVICE, attempt -> attempt.isServing(said -> attempt.isPast(said.on()))),
    SERVICE_PROOF_GIVEN(
            RequestField.SERVICE,
            attempt -> attempt.isServing(said -> !said.proof().isEmpty())),
    /** 须补正的事项: what the notice tells the applicant to complete, 条例第三十条. */
    COMPLETION_TOLD(RequestField.REMARK, RequestGuard::isRemarked),
    /** 须说明的事项: what the notice asks the applicant to explain, 条例第三十五条. */
    EXPLANATION_TOLD(RequestField.REMARK, RequestGuard::isRemarked),
    /** 延期理由, 条例第三十三条第二款. */
    EXTENSION_REASONED(RequestField.REMARK, RequestGuard::isRemarked),
    /** 延迟答复的理由, 条例第三十五条. */
    DELAY_REASONED(RequestField.REMARK, RequestGuard::isRemarked),
    REMARK_GIVEN(RequestField.REMARK, RequestGuard::isRemarked);

    private final RequestField field;
    private final Predicate<RequestAttempt> condition;
    private final Function<RequestAttempt, List<LetterKind>> missing;

    RequestGuard(RequestField field, Predicate<RequestAttempt> condition) {
        this.field = field;
        this.condition = condition;
        this.missing = attempt -> List.of();
    }

    /** @param missing the letters that must be issued first, which the refusal names */
    RequestGuard(Function<RequestAttempt, List<LetterKind>> missing) {
        this.field = RequestField.LETTERS;
        this.condition = attempt -> missing.apply(attempt).isEmpty();
        this.missing = missing;
    }

    /** 还须制发的: what its refusal names. */
    List<LetterKind> missing(RequestAttempt attempt) {
        return missing.apply(attempt);
    }

    /** Where it is to be mended; null for a gate. */
    public RequestField field() {
        return field;
    }

    /** The same as its refusal names it: where the dialogue asks several things for a field, the one that is meant. */
    String mended() {
        return switch (this) {
            case LETTER_NUMBER_GIVEN -> "letterNumber";
            case SERVICE_WAY_GIVEN -> "way";
            case SERVICE_DAY_GIVEN -> "day";
            case SERVICE_PROOF_GIVEN -> "proof";
            case ANSWERS_GIVEN -> "outcome";
            case REASONS_GIVEN, OVERRULING_REASONED -> "reason";
            case PARTS_GROUNDED -> "ground";
            default -> field.name();
        };
    }

    private static boolean isRemarked(RequestAttempt attempt) {
        return !attempt.input().remark().isEmpty();
    }

    boolean holds(RequestAttempt attempt) {
        return condition.test(attempt);
    }
}
