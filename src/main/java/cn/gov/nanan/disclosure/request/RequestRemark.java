package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.BusinessException;

/** 办理记录的内容: what the trail says of an act, in the words of the officer or of what he gave. */
final class RequestRemark {
    private RequestRemark() {}

    /** @throws BusinessException {@code request.error.long} where it is more than the trail can keep */
    static String of(RequestAttempt attempt) {
        return RequestInput.text(RequestField.REMARK, written(attempt), InformationRequest.LONGEST_REMARK);
    }

    private static String written(RequestAttempt attempt) {
        RequestInput said = attempt.input();
        if (said instanceof RequestInput.Searching search) {
            return String.join("；", search.places(), search.terms(), search.found());
        }
        if (said instanceof RequestInput.Serving serving) {
            return String.join("；", serving.letterNumber(), serving.on().toString(), serving.proof());
        }
        if (said instanceof RequestInput.Sharing sharing) {
            String shared = sharing.matter() + 1 + "：" + sharing.section().name();
            return sharing.remark().isEmpty() ? shared : shared + "；" + sharing.remark();
        }
        if (said instanceof RequestInput.Waiving) {
            return attempt.waived()
                    .map(duty ->
                            LetterGround.label(duty.kind()) + "；" + (duty.whom().isEmpty() ? "" : duty.whom() + "；"))
                    .map(which -> which + said.remark())
                    .orElseThrow();
        }
        if (said instanceof RequestInput.Dated dated && attempt.row().has(Consequence.LAPSES)) {
            return String.join("；", LetterGround.text("request.notice-served", dated.day()), said.remark());
        }
        return said.remark();
    }
}
