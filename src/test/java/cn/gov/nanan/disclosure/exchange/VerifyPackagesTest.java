package cn.gov.nanan.disclosure.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.gov.nanan.disclosure.signature.Certificates;
import cn.gov.nanan.disclosure.signature.KeyKind;
import cn.gov.nanan.disclosure.signature.SigningKey;
import cn.gov.nanan.disclosure.signature.SigningKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 核验: an outsider with the certificate and the folder tells where a history is broken, without any of our code. */
class VerifyPackagesTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final SigningKey FIRST = SigningKeys.of(KeyKind.ECDSA, AT);
    private static final SigningKey SECOND = SigningKeys.of(KeyKind.ECDSA, AT.plus(Duration.ofDays(300)));

    @TempDir
    private Path folder;

    @BeforeEach
    void seal() throws IOException {
        assumeTrue(
                Stream.of("openssl", "unzip").allMatch(name -> Files.isExecutable(Path.of("/usr/bin", name))),
                "openssl or unzip is not installed");
        PackageChain chain = new PackageChain(PublicItems.OUT);
        for (int number = 1; number <= 6; number++) {
            seal(chain, number, number < 4 ? FIRST : SECOND);
        }
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 仅凭证书与文件夹即可核验全部历史，换钥前后都认")
    void theWholeHistoryIsVerified() throws Exception {
        assertEquals(
                "OK: 6 packages, the last is number 6, its SHA-256 is " + Sha256.of(Files.readAllBytes(file(6))),
                said(0, FIRST, SECOND));
        assertEquals(
                "BROKEN disclosure-QZ07000-4: tagmanifest-sha256.txt is not what a key that was trusted and valid then has signed",
                said(1, FIRST).lines().findFirst().orElseThrow());
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 改动一字节、多出或者缺少文件、缺号、整包替换，都指明在哪里")
    void whereItIsBrokenIsTold() throws Exception {
        String path = "disclosure-QZ07000-1/data/" + PublicItems.number(1) + "/1/files/附件 100%.txt";
        try (FileSystem zip = FileSystems.newFileSystem(file(1))) {
            Files.writeString(zip.getPath(path), "改动");
        }
        String said = said(1, FIRST, SECOND);
        assertTrue(
                said.contains("BROKEN disclosure-QZ07000-1: data/" + PublicItems.number(1) + "/1/files/附件 100%.txt"),
                said);
        assertTrue(said.contains("BROKEN disclosure-QZ07000-2: names another package before it"), said);
        assertFalse(said.contains("disclosure-QZ07000-3"), said);
        try (FileSystem zip = FileSystems.newFileSystem(file(4))) {
            Files.writeString(zip.getPath("disclosure-QZ07000-4/data/more 文件.txt"), "多出");
            Files.delete(zip.getPath("disclosure-QZ07000-4/package.json"));
        }
        Files.delete(file(5));
        said = said(1, FIRST, SECOND);
        assertTrue(said.contains("BROKEN disclosure-QZ07000-4: no package.json"), said);
        assertTrue(said.contains("BROKEN disclosure-QZ07000-4: data/more 文件.txt is not in the list"), said);
        assertTrue(said.contains("BROKEN disclosure-QZ07000-6: number 5 is missing before it"), said);
    }

    private void seal(PackageChain chain, int number, SigningKey key) throws IOException {
        byte[] attached = ("附件" + number).getBytes(StandardCharsets.UTF_8);
        Path content = Files.write(folder.resolve("content"), attached);
        PackagedFile file =
                new PackagedFile("附件 100%.txt", "text/plain", attached.length, Sha256.of(attached), content);
        DataPackage sealed = chain.next(1, AT.plus(Duration.ofDays(100L * number)));
        PackageFolder packages = new PackageFolder(folder, "南安市工业和信息化局");
        packages.write(
                sealed, PublicItems.content(PackagedItem.publish(PublicItems.notice(number), List.of(file))), key);
        packages.release(sealed);
        chain.append(sealed);
    }

    private Path file(int number) {
        return folder.resolve("disclosure-QZ07000-" + number + ".zip");
    }

    private String said(int code, SigningKey... trusted) throws Exception {
        List<String> command =
                new java.util.ArrayList<>(List.of("/bin/sh", "server-config/linux/verify-packages", folder.toString()));
        for (SigningKey key : trusted) {
            Path pem = folder.resolve(Certificates.fingerprint(key.certificate()) + ".pem");
            command.add(
                    Files.writeString(pem, Certificates.pem(key.certificate())).toString());
        }
        Process script = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(script.waitFor(1, TimeUnit.MINUTES));
        assertEquals(code, script.exitValue(), said);
        return said.strip();
    }
}
