package cn.gov.nanan.disclosure.audit;

import java.io.Serializable;

/**
 * 验链结果: how many events were read, the last hash (to be noted elsewhere: whoever rewrites the whole chain cannot meet
 * it), and the first fault.
 */
public record Verification(long events, String lastHash, Fault fault, long faultAt) implements Serializable {
    /** 链上差错. */
    public enum Fault {
        NONE,
        /** An event's content or hash is not what was sealed. */
        CHANGED,
        /** An event is gone. */
        MISSING
    }

    public boolean isIntact() {
        return fault == Fault.NONE;
    }
}
