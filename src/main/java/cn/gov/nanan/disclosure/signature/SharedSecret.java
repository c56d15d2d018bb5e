package cn.gov.nanan.disclosure.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 共享密值: what two nodes know and nobody else, agreed upon without a message (ECDH of one's private key with the other's
 * certificate, NIST SP 800-56A static unified model), to mark what is carried on paper.
 */
public final class SharedSecret {
    private static final String MAC = "HmacSHA256";

    private final byte[] agreed;

    private SharedSecret(byte[] agreed) {
        this.agreed = agreed;
    }

    /** Empty where the two keys are not of one curve. */
    static Optional<SharedSecret> of(SigningKey own, X509Certificate other) {
        boolean oneCurve = own.certificate().getPublicKey() instanceof ECPublicKey mine
                && other.getPublicKey() instanceof ECPublicKey theirs
                && mine.getParams().getCurve().equals(theirs.getParams().getCurve());
        if (!oneCurve) {
            return Optional.empty();
        }
        try {
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH", Certificates.PROVIDER);
            agreement.init(own.key());
            agreement.doPhase(other.getPublicKey(), true);
            return Optional.of(new SharedSecret(agreement.generateSecret()));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Agreeing with " + Certificates.fingerprint(other), failed);
        }
    }

    /** HMAC with SHA-256, 32 bytes. */
    public byte[] mark(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(agreed, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
