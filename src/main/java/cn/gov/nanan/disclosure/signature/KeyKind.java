package cn.gov.nanan.disclosure.signature;

import java.security.cert.X509Certificate;
import java.util.Arrays;

/** 签名算法: what a key of this node is made of, as {@code disclosure.package.algorithm} names it. */
public enum KeyKind {
    /** ECDSA on P-256 with SHA-256, which every verifier knows. */
    ECDSA("secp256r1", "SHA256withECDSA", "1.2.840.10045.4.3.2"),
    /** 国密: SM2 with SM3, GB/T 32918 and GB/T 32905. */
    SM2("sm2p256v1", "SM3withSM2", "1.2.156.10197.1.501");

    private final String curve;
    private final String algorithm;
    private final String identifier;

    KeyKind(String curve, String algorithm, String identifier) {
        this.curve = curve;
        this.algorithm = algorithm;
        this.identifier = identifier;
    }

    /** @throws IllegalStateException for a key that the node did not make and cannot sign with */
    static KeyKind of(X509Certificate certificate) {
        return Arrays.stream(values())
                .filter(kind -> kind.identifier.equals(certificate.getSigAlgOID()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Neither ECDSA with SHA-256 nor SM2: " + certificate.getSigAlgOID()));
    }

    String curve() {
        return curve;
    }

    String algorithm() {
        return algorithm;
    }
}
