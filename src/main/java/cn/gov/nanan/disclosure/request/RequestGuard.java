package cn.gov.nanan.disclosure.request;

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
    /** 只收一次费. */
    NOT_CHARGED_BEFORE(null, attempt -> !attempt.request().has(RequestAction.CHARGE)),
    /** 政府信息公开工作机构负责人同意. */
    BY_OFFICE_HEAD(null, attempt -> attempt.holder().isOfficeHead()),
    /** 只延长一次. */
    NOT_EXTENDED_BEFORE(null, attempt -> !attempt.request().has(RequestAction.EXTEND)),
    /** 拟答复人不审核自己的拟答复. */
    SECOND_HAND(null, attempt -> !attempt.isOwnProposal()),
    /** 征求的意见都已收到，或者答复的期限已过. */
    OPINIONS_IN(null, attempt -> !attempt.isWaitedFor()),

    THEME_GIVEN(RequestField.THEME, attempt -> attempt.said(RequestInput.Registering.class)
            .filter(said -> isText(said.theme()))
            .isPresent()),
    /** 收到日 not before the request came, and not in the future. */
    RECEIPT_GIVEN(RequestField.RECEIPT, RequestAttempt::isReceiptGiven),
    DAY_GIVEN(RequestField.DAY, attempt -> attempt.said(RequestInput.Dated.class)
            .filter(said -> attempt.isPast(said.day()))
            .isPresent()),
    SECTION_GIVEN(RequestField.SECTION, attempt -> attempt.said(RequestInput.Allotting.class)
            .filter(said -> said.section() != null)
            .isPresent()),
    SEARCH_GIVEN(RequestField.SEARCH, attempt -> attempt.said(RequestInput.Searching.class)
            .filter(said -> isText(said.places()) && isText(said.terms()) && isText(said.found()))
            .isPresent()),
    /** 征求: whom, and on which day the letter left. */
    ASKING_GIVEN(RequestField.CONSULTATION, attempt -> attempt.isConsulting(true)),
    /** 收到征求书、收到意见: whose, and on which day. */
    OPINION_GIVEN(RequestField.CONSULTATION, attempt -> attempt.isConsulting(false)),
    /** 每一项申请内容都有拟答复. */
    ANSWERS_GIVEN(RequestField.ANSWERS, RequestAttempt::isEachAnswered),
    /** 不给的要说明理由, 条例第三十六条. */
    REASONS_GIVEN(RequestField.ANSWERS, RequestAttempt::isEachReasoned),
    /** 本机关不掌握: only after it was looked for, 条例第三十六条第（四）项. */
    SEARCH_RECORDED(RequestField.ANSWERS, RequestAttempt::isSearchRecorded),
    EXTENSION_GIVEN(RequestField.EXTENSION, attempt -> attempt.said(RequestInput.Extending.class)
            .filter(said -> said.days() > 0 && attempt.isPast(said.told()))
            .isPresent()),
    SERVICE_GIVEN(RequestField.SERVICE, attempt -> attempt.said(RequestInput.Serving.class)
            .filter(said -> isText(said.letterNumber())
                    && said.way() != null
                    && attempt.isPast(said.on())
                    && isText(said.proof()))
            .isPresent()),
    REMARK_GIVEN(RequestField.REMARK, attempt -> isText(attempt.input().remark()));

    private final RequestField field;
    private final Predicate<RequestAttempt> condition;

    RequestGuard(RequestField field, Predicate<RequestAttempt> condition) {
        this.field = field;
        this.condition = condition;
    }

    /** Where it is to be mended; null for a gate. */
    public RequestField field() {
        return field;
    }

    boolean holds(RequestAttempt attempt) {
        return condition.test(attempt);
    }

    private static boolean isText(String given) {
        return given != null && !given.isBlank();
    }
}
