package cn.gov.nanan.disclosure.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.gov.nanan.disclosure.signature.Certificates;
import cn.gov.nanan.disclosure.signature.SigningKey;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Programs that we did not write, asked what they think of our packages. */
public final class OutsideTools {
    private OutsideTools() {}

    static Path unpacked(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                Path to = folder.resolve(entry.getName());
                Files.createDirectories(to.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
        return folder;
    }

    /** By {@code gov.loc:bagit}, whole and valid, with nothing ignored. */
    static void assertIsBag(Path bag) throws Exception {
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(bag), false);
        }
    }

    /** By {@code openssl cms -verify}, where there is one. */
    public static void assertSigned(Path content, Path signature, X509Certificate certificate) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl is not installed");
        Path pem = Files.writeString(content.resolveSibling("certificate.pem"), Certificates.pem(certificate));
        assertEquals(
                Files.readString(content),
                run(
                        "cms",
                        "-verify",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        signature,
                        "-content",
                        content,
                        "-CAfile",
                        pem,
                        "-no_check_time"));
    }

    /** What {@code openssl cms -decrypt} reads, where there is one. */
    public static String opened(Path folder, byte[] envelope, SigningKey key) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl is not installed");
        Path sealed = Files.write(folder.resolve("envelope.p7m"), envelope);
        Path pem = Files.writeString(folder.resolve("certificate.pem"), Certificates.pem(key.certificate()));
        Path secret = Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PRIVATE KEY-----\n"
                        + java.util.Base64.getMimeEncoder()
                                .encodeToString(key.key().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        return run("cms", "-decrypt", "-inform", "DER", "-in", sealed, "-recip", pem, "-inkey", secret, "-binary");
    }

    /** The value of a signature by SM2 and SM3, by {@code openssl pkeyutl}, where that knows them. */
    public static void assertSm2(Path folder, byte[] signed, byte[] value, X509Certificate certificate)
            throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl is not installed");
        assumeTrue(
                run("list", "-digest-algorithms")
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("sm3"),
                "no SM3");
        Path key = Files.writeString(
                folder.resolve("public.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + java.util.Base64.getMimeEncoder()
                                .encodeToString(certificate.getPublicKey().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        Path content = Files.write(folder.resolve("signed"), signed);
        Path signature = Files.write(folder.resolve("value"), value);
        assertTrue(run(
                        "pkeyutl",
                        "-verify",
                        "-rawin",
                        "-digest",
                        "sm3",
                        "-pubin",
                        "-inkey",
                        key,
                        "-in",
                        content,
                        "-sigfile",
                        signature,
                        "-pkeyopt",
                        "distid:1234567812345678")
                .contains("Verified Successfully"));
    }

    private static String run(Object... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("/usr/bin/openssl"));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        Process openssl = new ProcessBuilder(command).start();
        String out = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String said = new String(openssl.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(openssl.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, openssl.exitValue(), said);
        return out;
    }
}
