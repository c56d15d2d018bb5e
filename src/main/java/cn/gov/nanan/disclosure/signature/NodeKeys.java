package cn.gov.nanan.disclosure.signature;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * 本节点密钥: which key signs now, and which certificates of its own a node believes. The file is read anew when it has been
 * changed, so that a new key needs no restart.
 */
@ApplicationScoped
public class NodeKeys {
    /** A first key reaches back: to what the demo bureau did before, and to a receiver whose clock is behind. */
    private static final int YEARS_BACK = 2;

    @Inject
    private Clock clock;

    private final KeyFile file;
    private volatile Read read;

    private record Read(long modified, List<SigningKey> keys) {}

    public NodeKeys() {
        file = ofSettings();
    }

    static KeyFile ofSettings() {
        return new KeyFile(
                Setting.PACKAGE_KEYS
                        .optional()
                        .map(name -> Setting.PACKAGE_KEYS.path())
                        .orElseGet(() -> Setting.DATA_DIR.path().resolve("keys/packages.p12")),
                Setting.PACKAGE_PASSWORD.value());
    }

    static KeyKind kindOfSettings() {
        return KeyKind.valueOf(Setting.PACKAGE_ALGORITHM.value().toUpperCase(Locale.ROOT));
    }

    static KeyOwner ownerOfSettings() {
        return new KeyOwner(Setting.AGENCY_NAME.value(), Network.node());
    }

    /** Is the file of the keys there? Not where its folder is lost for the moment. */
    public boolean isThere() {
        return file.modified() != 0;
    }

    public Path path() {
        return file.path();
    }

    /** Makes the first key where there is none yet; asked once in the life of a node, where one node at a time is at work. */
    public void begin() {
        if (!isThere()) {
            OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
            file.add(
                    kindOfSettings(),
                    ownerOfSettings(),
                    now.minusYears(YEARS_BACK).toInstant(),
                    now.plusYears(Setting.PACKAGE_KEY_YEARS.number()).toInstant());
        }
    }

    /**
     * @throws BusinessException {@code signature.error.no-file} where the file of the keys is missing, {@code
     *     signature.error.no-key} where every key has run out or none has begun
     */
    public SigningKey current(Instant at) {
        if (!isThere()) {
            throw new BusinessException("signature.error.no-file", file.path());
        }
        return latest(at).orElseThrow(() -> new BusinessException("signature.error.no-key", file.path()));
    }

    /** When the key that signs now runs out, if no later one stands ready. */
    public Optional<Instant> endsAt() {
        return keys().stream().map(SigningKey::notAfter).max(Instant::compareTo);
    }

    public List<X509Certificate> certificates() {
        return keys().stream().map(SigningKey::certificate).toList();
    }

    /**
     * 启封: opens what was sealed for this node, by whichever of its keys.
     *
     * @throws BusinessException {@code signature.error.envelope}
     */
    public byte[] open(byte[] envelope) {
        return CmsEnvelope.open(envelope, keys());
    }

    /** 共享密值 with the holder of that certificate, by each key of this node that is of its curve, the newest first. */
    public List<SharedSecret> shared(X509Certificate other) {
        List<SharedSecret> shared = new ArrayList<>();
        keys().forEach(key -> SharedSecret.of(key, other).ifPresent(secret -> shared.add(0, secret)));
        return shared;
    }

    /** What the key that signs now shares with the owner of a certificate; empty where their kinds differ. */
    public Optional<SharedSecret> shared(X509Certificate other, Instant at) {
        return latest(at).flatMap(key -> SharedSecret.of(key, other));
    }

    private Optional<SigningKey> latest(Instant at) {
        return keys().stream().filter(key -> key.isValid(at)).reduce((one, later) -> later);
    }

    private List<SigningKey> keys() {
        long modified = file.modified();
        Read before = read;
        if (before == null || before.modified() != modified) {
            before = new Read(modified, file.keys());
            read = before;
        }
        return before.keys();
    }
}
