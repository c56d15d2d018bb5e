package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.request.ServiceWay;
import java.time.LocalDate;
import java.util.List;

/**
 * 状态记录: what goes out to the public half after an act, whole each time, so that a record that comes twice does no harm.
 *
 * @param codeDigest fingerprint of the 查询码; on one node null but for the first record of a request
 * @param step 公开进度 reached by the act; null where the public hears nothing of it
 * @param day on which it was reached
 * @param received 收到日; null until it is certain
 * @param events what moved the day of the answer, all of it
 * @param asked 请申请人做的; null where nothing is asked of him
 * @param wanted 所需信息: the name of each thing that was asked for; blank where only its marks were described
 * @param served 送达方式: by which way the answer went; null until it did
 */
public record StatusRecord(
        String number,
        String codeDigest,
        PublicStep step,
        LocalDate day,
        LocalDate received,
        List<ClockEvent> events,
        AskedOfApplicant asked,
        List<String> wanted,
        ServiceWay served) {
    public StatusRecord {
        events = List.copyOf(events);
        wanted = List.copyOf(wanted);
    }

    /** Does it tell enough for whoever knows nothing of the request yet? */
    boolean begins() {
        return codeDigest != null && step != null && !step.isAside();
    }

    /** 过网: the same, bound to the code of its request. */
    public StatusRecord of(String digest) {
        return new StatusRecord(number, digest, step, day, received, events, asked, wanted, served);
    }
}
