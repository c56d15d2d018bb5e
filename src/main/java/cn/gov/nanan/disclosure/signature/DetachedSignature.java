package cn.gov.nanan.disclosure.signature;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** 分离签名: a CMS signature (RFC 5652) that stands beside what it signs, with the signer's certificate in it. */
public final class DetachedSignature {
    /** Algorithms that are believed: a weaker one in an otherwise right signature is refused. */
    private static final Set<String> DIGESTS = Set.of("2.16.840.1.101.3.4.2.1", "1.2.156.10197.1.401");

    private DetachedSignature() {}

    /** DER, as {@code openssl cms -verify -inform DER} reads it. */
    public static byte[] sign(SigningKey key, byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(Certificates.PROVIDER)
                            .build())
                    .build(
                            new JcaContentSignerBuilder(key.kind().algorithm())
                                    .setProvider(Certificates.PROVIDER)
                                    .build(key.key()),
                            key.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException failed) {
            throw new IllegalStateException("Signing with " + key.name(), failed);
        }
    }

    /**
     * Whose signature it is.
     *
     * @param trusted the certificates one of which must have signed
     * @param at when it was signed, as the content itself says
     * @throws BusinessException {@code signature.error.broken}, {@code .untrusted} or {@code .expired}
     */
    public static X509Certificate verify(
            byte[] signature, byte[] content, Collection<X509Certificate> trusted, Instant at) {
        X509Certificate by = signer(signature, content, trusted);
        if (!Certificates.isValid(by, at)) {
            throw new BusinessException("signature.error.expired", by.getNotAfter());
        }
        return by;
    }

    /**
     * Whose signature it is, before anything is known of the time at which it was made.
     *
     * @throws BusinessException {@code signature.error.broken} or {@code .untrusted}
     */
    public static X509Certificate signer(byte[] signature, byte[] content, Collection<X509Certificate> trusted) {
        SignerInformation signer = only(signature, content);
        List<X509Certificate> named = trusted.stream()
                .filter(certificate -> isOf(signer, certificate))
                .toList();
        if (named.isEmpty()) {
            throw new BusinessException("signature.error.untrusted");
        }
        // Anybody can copy the issuer and the number of another's certificate, nobody its key.
        return named.stream()
                .filter(certificate -> verifies(signer, certificate))
                .findFirst()
                .orElseThrow(() -> new BusinessException("signature.error.broken"));
    }

    private static boolean verifies(SignerInformation signer, X509Certificate by) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Certificates.PROVIDER)
                    .build(by.getPublicKey()));
        } catch (CMSException | OperatorCreationException broken) {
            return false;
        }
    }

    private static boolean isOf(SignerInformation signer, X509Certificate certificate) {
        return signer.getSID().match(Certificates.holder(certificate));
    }

    private static SignerInformation only(byte[] signature, byte[] content) {
        try {
            Collection<SignerInformation> signers = new CMSSignedData(new CMSProcessableByteArray(content), signature)
                    .getSignerInfos()
                    .getSigners();
            SignerInformation signer = signers.iterator().next();
            if (signers.size() != 1 || !DIGESTS.contains(signer.getDigestAlgOID())) {
                throw new BusinessException("signature.error.broken");
            }
            return signer;
        } catch (CMSException | RuntimeException malformed) {
            throw new BusinessException("signature.error.broken");
        }
    }
}
