package cn.gov.nanan.disclosure.caseload;

import cn.gov.nanan.disclosure.request.RequestStep;
import java.util.Map;

/** 一个环节的在办: by age, and of them what is late or soon due. */
public record StepLoad(RequestStep step, long total, long overdue, long soon, Map<Age, Long> ages) {
    public long count(Age age) {
        return ages.get(age);
    }
}
