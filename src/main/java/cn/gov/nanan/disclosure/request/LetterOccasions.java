package cn.gov.nanan.disclosure.request;

import static cn.gov.nanan.disclosure.letter.LetterKind.*;

import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 文书时机: which letter an act owes, and which fit where a request stands. No letter before what it tells was done. */
final class LetterOccasions {
    private static final List<String> TO_APPLICANT = List.of("");
    private static final Map<RequestStep, List<LetterKind>> FITTING = new EnumMap<>(RequestStep.class);

    /** Where the answer has been approved, or nothing more is owed. */
    private static final Set<RequestStep> ANSWERED =
            EnumSet.of(RequestStep.SERVING, RequestStep.FILING, RequestStep.FILED, RequestStep.WITHDRAWN);

    /** 先办后发: what a letter tells, each owed to whoever the act concerns. */
    private static final Map<LetterKind, RequestAction> TELLS = new EnumMap<>(LetterKind.class);

    /** 征求意见, by whose opinion it is. */
    private static final Map<ReplyEventKind, LetterKind> ASKING = Map.of(
            ReplyEventKind.THIRD_PARTY_ASKED, THIRD_PARTY_LETTER,
            ReplyEventKind.JOINT_ASKED, JOINT_MAKER_LETTER,
            ReplyEventKind.AGENCY_ASKED, AGENCY_LETTER);

    /** 申请人已经做了的. */
    private static final Map<LetterKind, RequestAction> DONE_WITHOUT = Map.of(
            CLARIFICATION_NOTICE, RequestAction.COMPLETE,
            REASON_REQUEST, RequestAction.EXPLAIN,
            FEE_NOTICE, RequestAction.SETTLE);

    static {
        TELLS.put(CLARIFICATION_NOTICE, RequestAction.ASK_COMPLETION);
        TELLS.put(REASON_REQUEST, RequestAction.ASK_REASON);
        TELLS.put(FEE_NOTICE, RequestAction.CHARGE);
        TELLS.put(EXTENSION_NOTICE, RequestAction.EXTEND);
        TELLS.put(DELAYED_REPLY, RequestAction.DELAY);
        ASKING.values().forEach(kind -> TELLS.put(kind, RequestAction.CONSULT));
        TELLS.put(THIRD_PARTY_DECISION, RequestAction.APPROVE);

        FITTING.put(RequestStep.ARRIVED, List.of(RECEIPT));
        FITTING.put(RequestStep.CONFIRMING, List.of(RECEIPT));
        FITTING.put(RequestStep.RECEIVED, List.of(RECEIPT));
        FITTING.put(RequestStep.CLARIFYING, List.of());
        FITTING.put(RequestStep.HANDLING, List.of(CONSULTATION_NOTICE));
        FITTING.put(RequestStep.AWAITING_REASON, List.of());
        FITTING.put(RequestStep.AWAITING_FEE, List.of());
        FITTING.put(RequestStep.SECTION_REVIEW, List.of());
        FITTING.put(RequestStep.SECRECY_REVIEW, List.of());
        FITTING.put(RequestStep.LEADER_REVIEW, List.of());
        FITTING.put(RequestStep.SERVING, List.of(REPLY, SERVICE_RECORD));
        FITTING.put(RequestStep.FILING, List.of(REPLY, SERVICE_RECORD));
        FITTING.put(RequestStep.FILED, List.of(SERVICE_RECORD));
        FITTING.put(RequestStep.WITHDRAWN, List.of(REPLY, SERVICE_RECORD));
    }

    private LetterOccasions() {}

    static List<LetterKind> fitting(RequestStep step) {
        return FITTING.get(step);
    }

    /** 应制发: the letters that this act owes, and to whom; an empty name is the applicant. */
    static Map<LetterKind, List<String>> owed(RequestAttempt attempt) {
        Map<LetterKind, List<String>> owed = new EnumMap<>(LetterKind.class);
        RequestAction action = attempt.row().action();
        attempt.heard(RequestField.CONSULTATION, RequestInput.Consulting.class)
                .ifPresent(said -> owed.put(ASKING.get(said.event()), List.of(said.whom())));
        if (action == RequestAction.APPROVE) {
            owed.put(REPLY, TO_APPLICANT);
            List<String> overruled = attempt.request().overruled();
            if (!overruled.isEmpty()) {
                owed.put(THIRD_PARTY_DECISION, overruled);
            }
        } else if (action != RequestAction.CONSULT) {
            TELLS.forEach((kind, told) -> {
                if (told == action) {
                    owed.put(kind, TO_APPLICANT);
                }
            });
        }
        return owed;
    }

    /** What of the days that were recorded such a letter speaks of. */
    static boolean isTold(LetterKind kind, ReplyEventKind event) {
        return kind == EXTENSION_NOTICE
                || kind == DELAYED_REPLY && event == ReplyEventKind.DELAYED
                || ASKING.get(event) == kind
                || kind == THIRD_PARTY_DECISION && event.isOfThirdParty();
    }

    /** 延期、延迟: does it tell that the answer comes later than the law says? */
    static boolean isDelay(LetterKind kind) {
        return kind == EXTENSION_NOTICE || kind == DELAYED_REPLY;
    }

    /**
     * 不必再制发的: what the applicant was to be asked for has come without it; who was to be asked has answered, or the
     * answer has gone without him. What tells a decision is owed in any case.
     */
    static List<LetterDuty> pointless(InformationRequest request) {
        return request.letterDuties().stream()
                .filter(duty -> !duty.isIssued() && isPointless(duty, request))
                .toList();
    }

    private static boolean isPointless(LetterDuty duty, InformationRequest request) {
        return ASKING.containsValue(duty.kind())
                ? request.step() == RequestStep.FILING
                        || request.recordedEvents().stream()
                                .anyMatch(event ->
                                        event.kind().isAnswer() && duty.whom().equals(event.whom()))
                : request.trail().stream()
                        .anyMatch(entry -> entry.position() > duty.entry().position()
                                && entry.action() == DONE_WITHOUT.get(duty.kind()));
    }

    /** What must still be done before this letter can be made; empty where nothing. */
    static Optional<RequestAction> undone(LetterKind kind, InformationRequest request) {
        return Optional.ofNullable(TELLS.get(kind))
                .filter(action -> request.letterDuties().stream().noneMatch(duty -> duty.kind() == kind));
    }

    /**
     * @throws BusinessException {@code request.error.letter-early} for a reply before its outcome, {@code
     *     request.error.letter-act} for a letter before what it tells, {@code request.error.letter-unheard} for a reply
     *     that would disclose what a third party has refused since it was approved
     */
    static void require(LetterKind kind, InformationRequest request) {
        if (!mayIssue(kind, request)) {
            throw BusinessException.notOpen("request.error.letter-early", kind, request.step());
        }
        undone(kind, request).ifPresent(action -> {
            throw BusinessException.notOpen("request.error.letter-act", action, kind);
        });
        if (kind.isReply() && !request.unheard().isEmpty()) {
            throw BusinessException.notOpen("request.error.letter-unheard", request.unheard());
        }
    }

    private static boolean mayIssue(LetterKind kind, InformationRequest request) {
        return kind.isLetter()
                && (!kind.isReply()
                        || ANSWERED.contains(request.step())
                                && request.matters().stream().allMatch(matter -> matter.outcome() != null));
    }
}
