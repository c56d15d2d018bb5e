package cn.gov.nanan.disclosure.signature;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

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

    /** 共享密值 as one node and as the other makes it, and one that somebody else makes with the first one's certificate. */
    public static List<SharedSecret> shared() {
        Instant from = Instant.parse("2026-03-02T01:00:00Z");
        SigningKey here = of(KeyKind.ECDSA, from);
        SigningKey there = of(KeyKind.ECDSA, from);
        return List.of(
                SharedSecret.of(here, there.certificate()).orElseThrow(),
                SharedSecret.of(there, here.certificate()).orElseThrow(),
                SharedSecret.of(of(KeyKind.ECDSA, from), here.certificate()).orElseThrow());
    }

    /** Another bureau's. */
    public static SigningKey ofAnother(String code, Instant from) {
        return Certificates.issue("k1", KeyKind.ECDSA, new KeyOwner("另一单位", code), from, from.plus(THREE_YEARS));
    }

    public static SigningKey of(KeyKind kind, Instant from) {
        return Certificates.issue("k1", kind, OWNER, from, from.plus(THREE_YEARS));
    }
}
