package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.platform.Messages;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;

/** 码不符留痕: who tries codes of a control sheet is seen, although the act itself is refused and leaves nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FailedCodes {
    private static final int LONGEST = 100;

    @Inject
    private AuditTrail audit;

    /**
     * @param code key of what the code is called
     * @param typed as it was typed
     */
    public void record(String by, DataPackage sealed, String code, String typed) {
        String said = (Messages.text(Locale.CHINESE, code) + " " + Objects.requireNonNullElse(typed, "")).strip();
        audit.record(
                by,
                "transfer.code-refused",
                "package:" + sealed.sequence(),
                said.substring(0, Math.min(LONGEST, said.length())));
    }
}
