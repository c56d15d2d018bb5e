package cn.gov.nanan.disclosure.request;

/** 办理记录的内容: what the trail says of an act, in the words of the officer or of what he gave. */
final class RequestRemark {
    private RequestRemark() {}

    static String of(RequestAttempt attempt) {
        RequestInput said = attempt.input();
        if (said instanceof RequestInput.Searching search) {
            return String.join("；", search.places(), search.terms(), search.found());
        }
        if (said instanceof RequestInput.Serving serving) {
            return String.join("；", serving.letterNumber(), serving.on().toString(), serving.proof());
        }
        return said.remark();
    }
}
