package cn.gov.nanan.disclosure.request;

import static cn.gov.nanan.disclosure.request.Consequence.*;
import static cn.gov.nanan.disclosure.request.RequestAction.*;
import static cn.gov.nanan.disclosure.request.RequestGuard.*;
import static cn.gov.nanan.disclosure.request.RequestStep.*;
import static cn.gov.nanan.disclosure.staff.Role.*;

import cn.gov.nanan.disclosure.staff.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 依申请公开流程: 附件2 二（二） and 条例 chapter four as one table. Whatever is not a row here is refused. */
public final class RequestProcedure {
    // spotless:off
    private static final List<RequestTransition> WAY = List.of(
        //  from             action          by                              to               clause                                guards
        row(ARRIVED,         REGISTER,       DISCLOSURE_OFFICE,              RECEIVED,        "附件2 二（二）2、条例第三十一条",      RECEIVED_AT_ONCE, THEME_GIVEN, RECEIPT_GIVEN).with(RECEIVES),
        row(ARRIVED,         REGISTER,       DISCLOSURE_OFFICE,              CONFIRMING,      "附件2 二（二）2、条例第三十一条",      RECEIVED_WHEN_CONFIRMED, THEME_GIVEN),
        row(CONFIRMING,      CONFIRM,        DISCLOSURE_OFFICE,              RECEIVED,        "条例第三十一条",                     RECEIPT_GIVEN).with(RECEIVES),

        row(RECEIVED,        ASK_COMPLETION, DISCLOSURE_OFFICE,              CLARIFYING,      "条例第三十条",                       NOT_ASKED_BEFORE, IN_TIME_TO_ASK, UNTIL_GIVEN, COMPLETION_TOLD),
        row(CLARIFYING,      COMPLETE,       DISCLOSURE_OFFICE,              RECEIVED,        "条例第三十条",                       DAY_GIVEN).with(COMPLETES),
        row(CLARIFYING,      LAPSE,          DISCLOSURE_OFFICE,              FILING,          "条例第三十条",                       WAITED_OUT, NOTICE_MADE, NOTICE_SERVED, REMARK_GIVEN).with(LAPSES),
        row(RECEIVED,        ASSIGN,         DISCLOSURE_OFFICE,              HANDLING,        "附件2 二（二）2",                      SECTION_GIVEN),

        row(HANDLING,        SEARCH,         any(DRAFTER, SECTION_HEAD),     HANDLING,        "条例第三十六条",                     SEARCH_GIVEN),
        row(HANDLING,        CONSULT,        any(DRAFTER, SECTION_HEAD, DISCLOSURE_OFFICE), HANDLING, "条例第三十二条至第三十四条",   ASKING_GIVEN),
        row(HANDLING,        HEAR,           any(DRAFTER, SECTION_HEAD, DISCLOSURE_OFFICE), HANDLING, "条例第三十二条至第三十四条",   OPINION_GIVEN, SILENCE_LEFT_TO_LAW, PART_NAMED),
        row(HANDLING,        ASK_REASON,     DISCLOSURE_OFFICE,              AWAITING_REASON, "条例第三十五条",                     UNTIL_GIVEN, EXPLANATION_TOLD),
        row(AWAITING_REASON, EXPLAIN,        DISCLOSURE_OFFICE,              HANDLING,        "条例第三十五条",                     DAY_GIVEN),
        row(AWAITING_REASON, RESUME,         DISCLOSURE_OFFICE,              HANDLING,        "条例第三十五条",                     WAITED_OUT, NOTICE_MADE, REMARK_GIVEN),
        row(HANDLING,        CHARGE,         DISCLOSURE_OFFICE,              AWAITING_FEE,    "条例第四十二条、国办函〔2020〕109号", NOT_CHARGED_BEFORE, UNTIL_GIVEN, FEE_GIVEN, REMARK_GIVEN),
        row(AWAITING_FEE,    SETTLE,         DISCLOSURE_OFFICE,              HANDLING,        "国办函〔2020〕109号",                DAY_GIVEN).with(SETTLES),
        row(AWAITING_FEE,    LAPSE,          DISCLOSURE_OFFICE,              FILING,          "国办函〔2020〕109号",                WAITED_OUT, NOTICE_MADE, NOTICE_SERVED, REMARK_GIVEN).with(LAPSES),
        row(HANDLING,        REASSIGN,       DISCLOSURE_OFFICE,              HANDLING,        "附件2 二（二）2",                      SECTION_GIVEN, REMARK_GIVEN),

        row(HANDLING,        SHARE,          DISCLOSURE_OFFICE,              HANDLING,        "附件2 二（二）2",                      SEVERAL_MATTERS, SHARE_GIVEN),
        row(HANDLING,        CONTRIBUTE,     any(DRAFTER, SECTION_HEAD),     HANDLING,        "条例第三十六条",                     ANSWERS_GIVEN, OUTCOMES_EARNED, REASONS_GIVEN, PARTS_GROUNDED, SEARCH_RECORDED),
        row(HANDLING,        PROPOSE,        SECTION_HEAD,                   SECRECY_REVIEW,  "条例第三十六条",                     OPINIONS_IN, PARTS_IN, ANSWERS_GIVEN, PARTS_KEPT, OUTCOMES_EARNED, REASONS_GIVEN, PARTS_GROUNDED, OVERRULING_REASONED, SEARCH_RECORDED),
        row(HANDLING,        PROPOSE,        DRAFTER,                        SECTION_REVIEW,  "条例第三十六条",                     OPINIONS_IN, PARTS_IN, ANSWERS_GIVEN, PARTS_KEPT, OUTCOMES_EARNED, REASONS_GIVEN, PARTS_GROUNDED, OVERRULING_REASONED, SEARCH_RECORDED),
        row(SECTION_REVIEW,  AGREE,          SECTION_HEAD,                   SECRECY_REVIEW,  "条例第十七条",                       SECOND_HAND),
        row(SECTION_REVIEW,  RETURN,         SECTION_HEAD,                   HANDLING,        "条例第十七条",                       REMARK_GIVEN),
        row(SECRECY_REVIEW,  AGREE,          DISCLOSURE_OFFICE,              LEADER_REVIEW,   "条例第十七条",                       SECOND_HAND, REMARK_GIVEN),
        row(SECRECY_REVIEW,  RETURN,         DISCLOSURE_OFFICE,              HANDLING,        "条例第十七条",                       REMARK_GIVEN),
        row(LEADER_REVIEW,   APPROVE,        LEADER,                         SERVING,         "条例第三十六条",                     SECOND_HAND, OPPOSED_WITH_REASON),
        row(LEADER_REVIEW,   RETURN,         LEADER,                         HANDLING,        "条例第三十六条",                     REMARK_GIVEN),
        row(SERVING,         RETURN,         DISCLOSURE_OFFICE,              HANDLING,        "条例第三十六条",                     NOT_REPLIED, REMARK_GIVEN).with(TAKES_BACK),
        row(SERVING,         SERVE,          DISCLOSURE_OFFICE,              FILING,          "条例第三十三条、第四十五条",         DELAY_TOLD, LETTER_NUMBER_GIVEN, SERVICE_WAY_GIVEN, SERVICE_DAY_GIVEN, SERVICE_PROOF_GIVEN),
        row(FILING,          FILE,           any(DISCLOSURE_OFFICE, GENERAL_OFFICE), FILED,   "条例第四十五条",                     LETTERS_MADE));
    // spotless:on

    /** 延长: wherever the period runs, by the head of the 公开办, once. */
    private static final Stream<RequestTransition> EXTENSIONS = steps(RequestStep::isRunning)
            .map(step -> row(
                            step,
                            EXTEND,
                            DISCLOSURE_OFFICE,
                            step,
                            "条例第三十三条第二款",
                            BY_OFFICE_HEAD,
                            IN_TIME_TO_EXTEND,
                            NOT_EXTENDED_BEFORE,
                            NOT_DELAYED_BEFORE,
                            EXTENSION_GIVEN,
                            EXTENSION_REASONED)
                    .with(EXTENDS));

    /** 延迟: once the reasons for very many requests have come, wherever the section or its reviewers have it in hand. */
    private static final Stream<RequestTransition> DEFERRALS = steps(RequestStep::isWorked)
            .map(step -> row(
                            step,
                            DELAY,
                            DISCLOSURE_OFFICE,
                            step,
                            "条例第三十五条",
                            REASON_EXPLAINED,
                            NOT_DELAYED_BEFORE,
                            IN_TIME_TO_DELAY,
                            DELAY_GIVEN,
                            DELAY_REASONED)
                    .with(DELAYS));

    /** 迟到的意见: what comes after its period, while the proposed answer is reviewed, is recorded all the same. */
    private static final Stream<RequestTransition> LATE_OPINIONS = steps(RequestStep::isReviewed)
            .map(step -> row(
                    step,
                    HEAR,
                    any(DRAFTER, SECTION_HEAD, DISCLOSURE_OFFICE),
                    step,
                    "条例第三十二条至第三十四条",
                    OPINION_GIVEN,
                    SILENCE_LEFT_TO_LAW,
                    PART_NAMED));

    /** 申请人撤回: as long as the answer has not been served. */
    private static final Stream<RequestTransition> WITHDRAWALS = Stream.concat(
                    Stream.of(ARRIVED, CONFIRMING), steps(RequestStep::isOwed))
            .map(step -> row(step, WITHDRAW, DISCLOSURE_OFFICE, WITHDRAWN, "国办公开办函〔2021〕30号", REMARK_GIVEN)
                    .with(GIVES_UP));

    /** 免予制发: a letter whose purpose was reached without it, or can be reached no more; never one that tells a decision. */
    private static final Stream<RequestTransition> WAIVERS = Stream.concat(
                    steps(RequestStep::isOwed), Stream.of(FILING))
            .map(step -> row(
                            step,
                            WAIVE,
                            DISCLOSURE_OFFICE,
                            step,
                            "条例第四十五条",
                            LETTER_POINTLESS,
                            LETTER_CHOSEN,
                            REMARK_GIVEN)
                    .with(WAIVES));

    /** 更正期限事项: as long as the answer is owed, what was recorded wrongly is put right, and the due day follows. */
    private static final Stream<RequestTransition> CORRECTIONS = steps(RequestStep::isOwed)
            .map(step -> row(step, CORRECT, DISCLOSURE_OFFICE, step, "条例第三十一条、第三十三条", CORRECTION_GIVEN, REMARK_GIVEN));

    /** 全部流转. */
    public static final List<RequestTransition> TABLE = Stream.of(
                    WAY.stream(), EXTENSIONS, DEFERRALS, LATE_OPINIONS, WAIVERS, CORRECTIONS, WITHDRAWALS)
            .flatMap(rows -> rows)
            .toList();

    private RequestProcedure() {}

    /** The rows that begin at this step, in their order. */
    static Stream<RequestTransition> rows(RequestStep step) {
        return TABLE.stream().filter(row -> row.from() == step);
    }

    /**
     * For whom a request waits at this step; empty at the end of the way.
     *
     * @return by role, whether also who proposed the answer himself may act
     */
    public static Map<Role, Boolean> duties(RequestStep step) {
        Map<Role, Boolean> duties = new EnumMap<>(Role.class);
        rows(step).filter(row -> row.action().isForward()).forEach(row -> row.by()
                .forEach(role -> duties.merge(role, !row.guards().contains(SECOND_HAND), Boolean::logicalOr)));
        return duties;
    }

    private static Stream<RequestStep> steps(Predicate<RequestStep> question) {
        return Arrays.stream(RequestStep.values()).filter(question);
    }

    private static RequestTransition row(
            RequestStep from, RequestAction action, Role by, RequestStep to, String clause, RequestGuard... guards) {
        return row(from, action, EnumSet.of(by), to, clause, guards);
    }

    private static RequestTransition row(
            RequestStep from,
            RequestAction action,
            Set<Role> by,
            RequestStep to,
            String clause,
            RequestGuard... guards) {
        return new RequestTransition(from, action, by, to, clause, List.of(guards), Set.of());
    }

    private static Set<Role> any(Role first, Role... others) {
        return EnumSet.of(first, others);
    }
}
