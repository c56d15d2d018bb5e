package cn.gov.nanan.disclosure.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.exchange.OutsideTools;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 数字信封: who it is for opens it, and nobody else. */
class CmsEnvelopeTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final byte[] CONTENT = "{\"name\":\"陈晓明\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    @DisplayName("数字信封 收件方用新旧密钥都能打开，别人打不开，信封里看不到内容")
    void whoItIsForOpensIt(KeyKind kind) {
        SigningKey older = SigningKeys.of(kind, AT);
        SigningKey newer = SigningKeys.of(KeyKind.ECDSA, AT);
        byte[] envelope = CmsEnvelope.seal(CONTENT, older.certificate());
        assertArrayEquals(CONTENT, CmsEnvelope.open(envelope, List.of(newer, older)));
        assertFalse(new String(envelope, StandardCharsets.UTF_8).contains("陈晓明"));
        refused(envelope, List.of(newer, SigningKeys.of(kind, AT)));
        refused(envelope, List.of());
        assertFalse(Arrays.equals(envelope, CmsEnvelope.seal(CONTENT, older.certificate())), "a key of its own each");
    }

    @Test
    @DisplayName("共享密值 同一条曲线的两把密钥才能约定，国密的也能")
    void keysOfOneCurveAgree() {
        SigningKey plain = SigningKeys.of(KeyKind.ECDSA, AT);
        SigningKey one = SigningKeys.of(KeyKind.SM2, AT);
        SigningKey other = SigningKeys.of(KeyKind.SM2, AT);
        assertTrue(SharedSecret.of(plain, one.certificate()).isEmpty());
        assertArrayEquals(
                SharedSecret.of(one, other.certificate()).orElseThrow().mark("包"),
                SharedSecret.of(other, one.certificate()).orElseThrow().mark("包"));
    }

    @Test
    @DisplayName("数字信封 截断、改动、不是信封的，一律拒绝而不是出错")
    void whatIsDamagedIsRefused() {
        SigningKey key = SigningKeys.of(KeyKind.ECDSA, AT);
        byte[] envelope = CmsEnvelope.seal(CONTENT, key.certificate());
        for (int length = 0; length < envelope.length; length += 7) {
            refused(Arrays.copyOf(envelope, length), List.of(key));
        }
        Random random = new Random(34);
        for (int i = 0; i < 300; i++) {
            byte[] altered = envelope.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                CmsEnvelope.open(altered, List.of(key));
            } catch (BusinessException refused) {
                assertEquals("signature.error.envelope", refused.key());
            }
        }
    }

    @Test
    @DisplayName("数字信封 openssl 也能打开")
    void opensslReadsIt() throws Exception {
        SigningKey key = SigningKeys.of(KeyKind.ECDSA, AT);
        byte[] envelope = CmsEnvelope.seal(CONTENT, key.certificate());
        assertEquals(new String(CONTENT, StandardCharsets.UTF_8), OutsideTools.opened(folder, envelope, key));
    }

    @Test
    @DisplayName("数字信封 收件证书不是椭圆曲线的，明确拒绝")
    void onlyCurvesAreSealedFor() throws Exception {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        KeyPair pair = pairs.generateKeyPair();
        X500Name name = new X500Name("CN=QZ07000");
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(AT),
                                Date.from(AT.plusSeconds(1000)),
                                name,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        assertEquals(
                "signature.error.envelope-key",
                assertThrows(BusinessException.class, () -> CmsEnvelope.seal(CONTENT, certificate))
                        .key());
    }

    private static void refused(byte[] envelope, List<SigningKey> keys) {
        assertEquals(
                "signature.error.envelope",
                assertThrows(BusinessException.class, () -> CmsEnvelope.open(envelope, keys))
                        .key());
    }
}
