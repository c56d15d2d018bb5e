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
        if (said instanceof RequestInput.Sharing sharing) {
            String shared = sharing.matter() + 1 + "：" + sharing.section().name();
            return sharing.remark().isEmpty() ? shared : shared + "；" + sharing.remark();
        }
        return said.remark();
    }
}
