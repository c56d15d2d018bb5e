package cn.gov.nanan.disclosure.signature;

import java.time.Duration;
import java.time.Instant;

/** Keys for tests, valid three years from a time on. */
public final class SigningKeys {
    private static final Duration THREE_YEARS = Duration.ofDays(1095);

    private SigningKeys() {}

    public static SigningKey of(KeyKind kind, Instant from) {
        return Certificates.issue("k1", kind, new KeyOwner("南安市工业和信息化局", "QZ07000"), from, from.plus(THREE_YEARS));
    }
}
