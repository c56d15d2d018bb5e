package cn.gov.nanan.disclosure.signature;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;

/**
 * 数字信封: CMS enveloped data (RFC 5652, RFC 5753), which the holder of one certificate alone can open: a key of its own
 * for each envelope, agreed upon by ECDH on the curve of the receiver's key, AES-256 for the rest. Who wrote it, it does
 * not tell: that is the signature of the package around it.
 */
public final class CmsEnvelope {
    private static final SecureRandom RANDOM = new SecureRandom();

    private CmsEnvelope() {}

    /**
     * DER, as {@code openssl cms -decrypt -inform DER} reads it.
     *
     * @throws BusinessException {@code signature.error.envelope-key} where the certificate is not of an elliptic curve
     */
    public static byte[] seal(byte[] content, X509Certificate receiver) {
        if (!(receiver.getPublicKey() instanceof ECPublicKey key)) {
            throw new BusinessException("signature.error.envelope-key");
        }
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC", Certificates.PROVIDER);
            pairs.initialize(key.getParams(), RANDOM);
            KeyPair once = pairs.generateKeyPair();
            CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
            generator.addRecipientInfoGenerator(new JceKeyAgreeRecipientInfoGenerator(
                            CMSAlgorithm.ECDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                    .addRecipient(receiver)
                    .setProvider(Certificates.PROVIDER));
            return generator
                    .generate(
                            new CMSProcessableByteArray(content),
                            new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC)
                                    .setProvider(Certificates.PROVIDER)
                                    .build())
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException | CMSException | IOException failed) {
            throw new IllegalStateException("Sealing for " + Certificates.fingerprint(receiver), failed);
        }
    }

    /**
     * @param keys of the receiver: what was sealed for an older one of them is opened as well, since a carrier may take
     *     weeks
     * @throws BusinessException {@code signature.error.envelope}: for none of them, or not what was sealed
     */
    static byte[] open(byte[] envelope, List<SigningKey> keys) {
        try {
            Collection<RecipientInformation> receivers =
                    new CMSEnvelopedData(envelope).getRecipientInfos().getRecipients();
            for (RecipientInformation receiver : receivers) {
                for (SigningKey key : keys) {
                    if (receiver.getRID().match(Certificates.holder(key.certificate()))) {
                        return receiver.getContent(
                                new JceKeyAgreeEnvelopedRecipient(key.key()).setProvider(Certificates.PROVIDER));
                    }
                }
            }
        } catch (CMSException | RuntimeException malformed) {
            throw new BusinessException("signature.error.envelope");
        }
        throw new BusinessException("signature.error.envelope");
    }
}
