package cn.gov.nanan.disclosure.audit;

/** 验链: reads the chain from its first event on, and remembers where it first breaks. */
final class ChainCheck {
    private long expected = 1;
    private String previousHash = AuditEvent.GENESIS;
    private Verification.Fault fault = Verification.Fault.NONE;
    private long faultAt;

    void accept(AuditEvent event) {
        if (fault != Verification.Fault.NONE) {
            return;
        }
        if (event.sequence() != expected) {
            breaks(Verification.Fault.MISSING, expected);
        } else if (!event.isSealedAfter(previousHash)) {
            breaks(Verification.Fault.CHANGED, expected);
        }
        previousHash = event.hash();
        expected++;
    }

    /** @param lastSequence and {@code lastHash}: what the head says that the last event is */
    Verification result(long lastSequence, String lastHash) {
        if (fault == Verification.Fault.NONE && expected <= lastSequence) {
            breaks(Verification.Fault.MISSING, expected);
        } else if (fault == Verification.Fault.NONE && !previousHash.equals(lastHash)) {
            breaks(Verification.Fault.CHANGED, lastSequence);
        }
        return new Verification(expected - 1, previousHash, fault, faultAt);
    }

    private void breaks(Verification.Fault kind, long at) {
        fault = kind;
        faultAt = at;
    }
}
