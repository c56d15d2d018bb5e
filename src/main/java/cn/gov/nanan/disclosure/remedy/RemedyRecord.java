package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Written;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 救济登记内容: what is known of it, as the 公开办 writes it down; blank texts are null.
 *
 * @param number 案号 or 来件编号, of whoever handles it
 * @param body 受理机关
 * @param receivedOn the day on which the copy, or the matter itself, came to the bureau
 * @param matter 事由
 * @param respondedOn 答复、答辩日; null while nothing was sent
 * @param result null while it is not decided
 * @param decidedOn 办结日
 */
@Embeddable
public record RemedyRecord(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 32) RemedyKind kind,
        @Column(name = "number", length = LONGEST_NUMBER) String number,
        @Column(name = "body", length = LONGEST_BODY) String body,
        @Column(name = "received_on", nullable = false) LocalDate receivedOn,
        @Column(name = "matter", nullable = false, length = LONGEST_MATTER) String matter,
        @Column(name = "responded_on") LocalDate respondedOn,
        @Enumerated(EnumType.STRING) @Column(name = "result", length = 32) RemedyResult result,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "remark", length = LONGEST_REMARK) String remark) {
    public static final int LONGEST_NUMBER = 80;
    public static final int LONGEST_BODY = 200;
    public static final int LONGEST_MATTER = 500;
    public static final int LONGEST_REMARK = 1000;

    static final String ERASED = "—";

    /** @throws BusinessException {@code remedy.error.…} naming the field that is to be mended */
    public RemedyRecord {
        number = text(number, "number", LONGEST_NUMBER);
        body = text(body, "body", LONGEST_BODY);
        matter = text(matter, "matter", LONGEST_MATTER);
        remark = text(remark, "remark", LONGEST_REMARK);
        refuse(kind == null, "kind", "remedy.error.kind");
        refuse(receivedOn == null, "receivedOn", "remedy.error.received");
        refuse(matter == null, "matter", "remedy.error.matter");
        refuse((result == null) != (decidedOn == null), "decidedOn", "remedy.error.decided");
        refuse(result != null && !result.isOf(kind), "result", "remedy.error.result");
        refuse(isBefore(respondedOn, receivedOn), "respondedOn", "remedy.error.order");
        refuse(isBefore(decidedOn, receivedOn), "decidedOn", "remedy.error.order");
        refuse(kind == RemedyKind.CORRECTION && result != null && remark == null, "remark", "remedy.error.remark");
    }

    /** 已清除: without what was written freely, which may name the applicant; what is counted stays. */
    RemedyRecord forgotten() {
        return new RemedyRecord(
                kind, number, body, receivedOn, ERASED, respondedOn, result, decidedOn, remark == null ? null : ERASED);
    }

    /** 尚未审结. */
    public boolean isOpen() {
        return result == null;
    }

    /** @throws BusinessException {@code remedy.error.future} where one of its days has not come */
    void requirePast(LocalDate today) {
        refuse(receivedOn.isAfter(today), "receivedOn", "remedy.error.future");
        refuse(respondedOn != null && respondedOn.isAfter(today), "respondedOn", "remedy.error.future");
        refuse(decidedOn != null && decidedOn.isAfter(today), "decidedOn", "remedy.error.future");
    }

    private static boolean isBefore(LocalDate day, LocalDate first) {
        return day != null && day.isBefore(first);
    }

    private static String text(String given, String field, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = Written.visible(given).strip();
        refuse(text.length() > longest, field, "remedy.error.long", longest);
        return text;
    }

    private static void refuse(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            throw BusinessException.invalid(field, key, arguments);
        }
    }
}
