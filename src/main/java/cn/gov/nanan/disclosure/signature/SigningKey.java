package cn.gov.nanan.disclosure.signature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * 签名密钥: one private key of this node with the certificate by which others know it.
 *
 * @param name alias in the key store, such as {@code k1}
 */
public record SigningKey(String name, PrivateKey key, X509Certificate certificate) {
    /** 有效期内: may it sign at that time? */
    public boolean isValid(Instant at) {
        return Certificates.isValid(certificate, at);
    }

    public Instant notBefore() {
        return certificate.getNotBefore().toInstant();
    }

    public Instant notAfter() {
        return certificate.getNotAfter().toInstant();
    }

    KeyKind kind() {
        return KeyKind.of(certificate);
    }

    @Override
    public String toString() {
        return name + " " + Certificates.fingerprint(certificate);
    }
}
