package cn.gov.nanan.disclosure.request;

import static cn.gov.nanan.disclosure.letter.LetterKind.*;

import cn.gov.nanan.disclosure.letter.LetterKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 文书时机: which letters fit where a request stands. Others may be made all the same, but no reply before its outcome. */
final class LetterOccasions {
    private static final Map<RequestStep, List<LetterKind>> FITTING = new EnumMap<>(RequestStep.class);

    /** Where the answer has been approved, or nothing more is owed. */
    private static final Set<RequestStep> ANSWERED =
            EnumSet.of(RequestStep.SERVING, RequestStep.FILING, RequestStep.FILED, RequestStep.WITHDRAWN);

    static {
        FITTING.put(RequestStep.ARRIVED, List.of(RECEIPT));
        FITTING.put(RequestStep.CONFIRMING, List.of(RECEIPT));
        FITTING.put(RequestStep.RECEIVED, List.of(RECEIPT, CLARIFICATION_NOTICE));
        FITTING.put(RequestStep.CLARIFYING, List.of(CLARIFICATION_NOTICE));
        FITTING.put(
                RequestStep.HANDLING,
                List.of(
                        THIRD_PARTY_LETTER,
                        CONSULTATION_NOTICE,
                        JOINT_MAKER_LETTER,
                        AGENCY_LETTER,
                        EXTENSION_NOTICE,
                        REASON_REQUEST,
                        DELAYED_REPLY,
                        FEE_NOTICE));
        FITTING.put(RequestStep.AWAITING_REASON, List.of(REASON_REQUEST));
        FITTING.put(RequestStep.AWAITING_FEE, List.of(FEE_NOTICE));
        FITTING.put(RequestStep.SECTION_REVIEW, List.of(EXTENSION_NOTICE));
        FITTING.put(RequestStep.SECRECY_REVIEW, List.of(EXTENSION_NOTICE));
        FITTING.put(RequestStep.LEADER_REVIEW, List.of(EXTENSION_NOTICE));
        FITTING.put(RequestStep.SERVING, List.of(REPLY, SERVICE_RECORD, THIRD_PARTY_DECISION));
        FITTING.put(RequestStep.FILING, List.of(REPLY, SERVICE_RECORD, THIRD_PARTY_DECISION));
        FITTING.put(RequestStep.FILED, List.of(SERVICE_RECORD));
        FITTING.put(RequestStep.WITHDRAWN, List.of(REPLY, SERVICE_RECORD));
    }

    private LetterOccasions() {}

    static List<LetterKind> fitting(RequestStep step) {
        return FITTING.get(step);
    }

    /** 先办后发: what a letter tells must have been done. */
    private static final Map<LetterKind, RequestAction> TOLD = Map.of(
            EXTENSION_NOTICE,
            RequestAction.EXTEND,
            DELAYED_REPLY,
            RequestAction.DELAY,
            FEE_NOTICE,
            RequestAction.CHARGE);

    /** What must still be done before this letter goes out; empty where nothing. */
    static Optional<RequestAction> undone(LetterKind kind, InformationRequest request) {
        return Optional.ofNullable(TOLD.get(kind)).filter(action -> !request.has(action));
    }

    /** May this letter go out now? */
    static boolean mayIssue(LetterKind kind, InformationRequest request) {
        return kind.isLetter()
                && (!kind.isReply()
                        || ANSWERED.contains(request.step())
                                && request.matters().stream().allMatch(matter -> matter.outcome() != null));
    }
}
