package cn.gov.nanan.disclosure.signature;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Keys for tests, valid three years from a time on. */
public final class SigningKeys {
    private static final Duration THREE_YEARS = Duration.ofDays(1095);

    private static final KeyOwner OWNER = new KeyOwner("南安市工业和信息化局", "QZ07000");

    private SigningKeys() {}

    /** A key file whose key is valid on every day on which a test may play. */
    public static Path file(Path file) {
        KeyFile keys = new KeyFile(file, "");
        if (keys.keys().isEmpty()) {
            keys.add(
                    KeyKind.ECDSA, OWNER, Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
        }
        return file;
    }

    public static SigningKey of(KeyKind kind, Instant from) {
        return Certificates.issue("k1", kind, OWNER, from, from.plus(THREE_YEARS));
    }
}
