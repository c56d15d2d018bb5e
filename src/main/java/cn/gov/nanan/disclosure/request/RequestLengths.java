package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.BusinessException;

/** 篇幅: what is typed must fit where it is kept; said before anything is stored. */
final class RequestLengths {
    private static final int LONGEST_LETTER_NUMBER = 80;
    private static final int LONGEST_PROOF = 200;

    private RequestLengths() {}

    /** @throws BusinessException {@code request.error.long} at the first that is too long */
    static void check(RequestInput said) {
        check("remark", said.remark(), InformationRequest.LONGEST_REMARK);
        if (said instanceof RequestInput.Searching search) {
            String all = String.join("；", text(search.places()), text(search.terms()), text(search.found()));
            check("found", all, InformationRequest.LONGEST_REMARK);
        } else if (said instanceof RequestInput.Consulting consulting) {
            check("whom", consulting.whom(), RecordedEvent.LONGEST_NAME);
        } else if (said instanceof RequestInput.Proposing proposing) {
            proposing.answers().forEach(answer -> check("reason", answer.reason(), RequestMatter.LONGEST_REASON));
        } else if (said instanceof RequestInput.Serving serving) {
            check("letterNumber", serving.letterNumber(), LONGEST_LETTER_NUMBER);
            check("proof", serving.proof(), LONGEST_PROOF);
        }
    }

    static void check(String field, String text, int longest) {
        if (text(text).length() > longest) {
            throw BusinessException.invalid(field, "request.error.long", longest);
        }
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
