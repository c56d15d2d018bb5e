package cn.gov.nanan.disclosure.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.exchange.OutsideTools;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 签名: what a node's keys sign is told from what they did not, by either algorithm. */
class SignatureTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration THREE_YEARS = Duration.ofDays(1095);
    private static final byte[] CONTENT = "0123  package.json\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    @DisplayName("签名 原文可核验，内容或者签名改动一位即不符，不信任的证书不认")
    void oneBitTells(KeyKind kind) {
        SigningKey key = SigningKeys.of(kind, AT);
        byte[] signature = DetachedSignature.sign(key, CONTENT);
        assertEquals(key.certificate(), DetachedSignature.verify(signature, CONTENT, List.of(key.certificate()), AT));
        byte[] altered = CONTENT.clone();
        altered[0] ^= 1;
        refused(
                "signature.error.broken",
                () -> DetachedSignature.verify(signature, altered, List.of(key.certificate()), AT));
        SigningKey stranger = SigningKeys.of(kind, AT);
        refused(
                "signature.error.untrusted",
                () -> DetachedSignature.verify(signature, CONTENT, List.of(stranger.certificate()), AT));
        refused(
                "signature.error.expired",
                () -> DetachedSignature.verify(signature, CONTENT, List.of(key.certificate()), AT.minusSeconds(1)));
        refused(
                "signature.error.expired",
                () -> DetachedSignature.verify(
                        signature,
                        CONTENT,
                        List.of(key.certificate()),
                        key.notAfter().plusSeconds(1)));
        refused(
                "signature.error.broken",
                () -> DetachedSignature.verify(new byte[] {48, 0}, CONTENT, List.of(key.certificate()), AT));
    }

    @Test
    @DisplayName("签名 SM2、SM3 的签名值，openssl pkeyutl 认可")
    void opensslBelievesSm2() throws Exception {
        SigningKey key = SigningKeys.of(KeyKind.SM2, AT);
        var signer = new org.bouncycastle.cms.CMSSignedData(
                        new org.bouncycastle.cms.CMSProcessableByteArray(CONTENT), DetachedSignature.sign(key, CONTENT))
                .getSignerInfos()
                .getSigners()
                .iterator()
                .next();
        OutsideTools.assertSm2(folder, signer.getEncodedSignedAttributes(), signer.getSignature(), key.certificate());
    }

    @Test
    @DisplayName("签名 SM2 与公布的样例一致：GM/T 0003.5 的密钥、报文与签名值")
    void sm2IsThatOfTheStandard() throws Exception {
        ECNamedCurveParameterSpec curve = ECNamedCurveTable.getParameterSpec("sm2p256v1");
        PublicKey key = KeyFactory.getInstance("EC", Certificates.PROVIDER)
                .generatePublic(new ECPublicKeySpec(
                        curve.getCurve()
                                .createPoint(
                                        number("09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020"),
                                        number("CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13")),
                        curve));
        Signature verifier = Signature.getInstance("SM3withSM2", Certificates.PROVIDER);
        verifier.initVerify(key);
        verifier.update("message digest".getBytes(StandardCharsets.US_ASCII));
        assertTrue(verifier.verify(der(
                "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3",
                "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA")));
    }

    @Test
    @DisplayName("密钥 保存在库外，仅本人可读；换钥后新旧有效期重叠，旧签名仍可核验")
    void keysRollOver() throws Exception {
        Path path = folder.resolve("keys/packages.p12");
        KeyFile file = new KeyFile(path, "秘密");
        assertTrue(file.keys().isEmpty());
        KeyOwner owner = new KeyOwner("南安市工业和信息化局", "QZ07000");
        SigningKey first = file.add(KeyKind.ECDSA, owner, AT, AT.plus(THREE_YEARS));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        byte[] signature = DetachedSignature.sign(first, CONTENT);
        SigningKey second =
                file.add(KeyKind.SM2, owner, AT.plus(Duration.ofDays(1000)), AT.plus(Duration.ofDays(2000)));
        List<SigningKey> kept = new KeyFile(path, "秘密").keys();
        assertEquals(List.of("k1", "k2"), kept.stream().map(SigningKey::name).toList());
        assertTrue(kept.get(0).isValid(second.notBefore()));
        assertFalse(kept.get(1).isValid(AT));
        DetachedSignature.verify(
                signature, CONTENT, kept.stream().map(SigningKey::certificate).toList(), AT);
        DetachedSignature.verify(
                DetachedSignature.sign(kept.get(1), CONTENT),
                CONTENT,
                List.of(second.certificate()),
                second.notBefore());
        assertThrows(IllegalStateException.class, () -> new KeyFile(path, "错误").keys());
    }

    @Test
    @DisplayName("密钥 文件一时丢失：不另造新的，签名即停并说明；文件回来，照常签名")
    void aLostFileIsNotReplaced() throws Exception {
        PlainConfig.install();
        Path file = folder.resolve("keys/packages.p12");
        System.setProperty(Setting.PACKAGE_KEYS.key(), file.toString());
        try {
            new KeyFile(file, "").add(KeyKind.ECDSA, new KeyOwner("南安市工业和信息化局", "QZ07000"), AT, AT.plus(THREE_YEARS));
            NodeKeys keys = new NodeKeys();
            SigningKey known = keys.current(AT);
            Path away = Files.move(file, folder.resolve("away.p12"));
            refused("signature.error.no-file", () -> keys.current(AT));
            assertFalse(keys.isThere());
            Files.move(away, file);
            assertEquals(known.certificate(), keys.current(AT).certificate());
        } finally {
            System.clearProperty(Setting.PACKAGE_KEYS.key());
        }
    }

    @Test
    @DisplayName("密钥 命令生成、列出、导出证书；证书可读回，openssl 认可其签名；错误的用法说明用法")
    void theCommandMakesKeys() throws Exception {
        String file = folder.resolve("packages.p12").toString();
        assertTrue(said(0, "add", file, "organisation=南安市工业和信息化局", "code=QZ07000", "from=2026-03-01")
                .startsWith("k1  2026-03-01 .. 2029-03-01  ECDSA"));
        assertTrue(said(0, "add", file, "organisation=南安市工业和信息化局", "code=QZ07000", "algorithm=sm2", "years=1")
                .contains("SM2"));
        assertEquals(2, said(0, "list", file).lines().count());
        SigningKey key = new KeyFile(Path.of(file), "").keys().get(0);
        String pem = said(0, "certificate", file, "name=k1");
        assertEquals(key.certificate(), Certificates.read(pem.getBytes(StandardCharsets.US_ASCII)));
        Path content = Files.write(folder.resolve("content"), CONTENT);
        Path signature = Files.write(folder.resolve("signature"), DetachedSignature.sign(key, CONTENT));
        OutsideTools.assertSigned(content, signature, key.certificate());
        assertTrue(said(2, "add", file).contains("organisation= is missing"));
        assertTrue(said(2, "list", folder.resolve("none.p12").toString()).contains("没有密钥库"));
        assertTrue(said(2).contains("disclosure-keys add FILE"));
        refused("signature.error.certificate", () -> Certificates.read(new byte[] {1, 2, 3}));
    }

    private static String said(int code, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(code, KeyCommand.run(List.of(arguments), "", stream, stream));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(BusinessException.class, act).key());
    }

    private static BigInteger number(String hex) {
        return new BigInteger(hex, 16);
    }

    private static byte[] der(String r, String s) throws Exception {
        return new org.bouncycastle.asn1.DERSequence(new org.bouncycastle.asn1.ASN1Encodable[] {
                    new org.bouncycastle.asn1.ASN1Integer(number(r)), new org.bouncycastle.asn1.ASN1Integer(number(s))
                })
                .getEncoded();
    }
}
