package cn.gov.nanan.disclosure.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
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
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
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
        String last = "6 packages, the last is number 6, its SHA-256 is " + Sha256.of(Files.readAllBytes(file(6)));
        String said = said(0, FIRST, SECOND);
        assertTrue(said.startsWith("OK 无误 disclosure-QZ07000: 6 个数据包") && said.endsWith(last), said);
        said = said(1, FIRST);
        assertTrue(said.startsWith("BROKEN 有误 disclosure-QZ07000-4: tagmanifest-sha256.txt"), said);
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
                said.contains("BROKEN 有误 disclosure-QZ07000-1: data/" + PublicItems.number(1) + "/1/files/附件 100%.txt"),
                said);
        assertBroken(said, 2, "names another package before it");
        assertFalse(said.contains("disclosure-QZ07000-3"), said);
        try (FileSystem zip = FileSystems.newFileSystem(file(4))) {
            Files.writeString(zip.getPath("disclosure-QZ07000-4/data/more 文件.txt"), "多出");
            Files.delete(zip.getPath("disclosure-QZ07000-4/package.json"));
        }
        Files.delete(file(5));
        said = said(1, FIRST, SECOND);
        assertBroken(said, 4, "no package.json");
        assertBroken(said, 4, "data/more 文件.txt is not in the list");
        assertBroken(said, 6, "number 5 is missing before it");
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 末尾的散列值、起始序号、与登记的比对、子文件夹，都在核验之列")
    void theEndTheBeginningAndTheRegisterAreHeldAgainst() throws Exception {
        Path register = folder.resolve("sums.txt");
        StringBuilder sums = new StringBuilder();
        for (int number = 1; number <= 6; number++) {
            sums.append(Sha256.of(Files.readAllBytes(file(number))))
                    .append("  ")
                    .append(file(number).getFileName())
                    .append('\n');
        }
        Files.writeString(register, sums);
        assertTrue(said(0, List.of("register=" + register), FIRST, SECOND).startsWith("OK"));
        Files.writeString(register, sums.toString().replaceAll("(?m)^[0-9a-f]{64}(?=.*-3.zip$)", "0".repeat(64)));
        assertBroken(said(1, List.of("register=" + register), FIRST, SECOND), 3, "not the one in the register");
        String first = Sha256.of(Files.readAllBytes(file(1)));
        Files.delete(file(1));
        assertBroken(said(1, FIRST, SECOND), 2, "number 1 is missing before it");
        assertBroken(said(1, List.of("register=" + register), FIRST, SECOND), 1, "not in the folder");
        said(0, List.of("from=disclosure-QZ07000-2:" + first), FIRST, SECOND);
        said(1, List.of("from=disclosure-QZ07000-2:" + "0".repeat(64)), FIRST, SECOND);
        Path below = Files.createDirectories(folder.resolve("PORTAL")).resolve("disclosure-QZ07000-STATUS-1.zip");
        Files.copy(file(6), below);
        assertTrue(said(1, FIRST, SECOND).contains("disclosure-QZ07000-STATUS-1"));
        Files.delete(below);
        byte[] end = Files.readAllBytes(file(6));
        end[end.length - 1] ^= 1;
        Files.write(file(6), end);
        assertBroken(said(1, FIRST, SECOND), 6, "the last 64 characters");
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 受信任的另一单位签不了本单位的包；签名时密钥已过期的，也看得出")
    void nobodySignsForAnother() throws Exception {
        SigningKey another = SigningKeys.ofAnother("350999", AT);
        sealAgain(another);
        assertBroken(said(1, another), 1, "signed by 350999, who is not the sender");
        SigningKey expired = SigningKeys.of(KeyKind.ECDSA, AT.minus(Duration.ofDays(1500)));
        sealAgain(expired);
        assertBroken(said(1, expired), 1, "tagmanifest-sha256.txt is not what a key that was trusted and valid then");
        sealAgain(FIRST);
        said(0, FIRST);
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 SM2 签名的包照样核验：无误、被改、他人的钥匙、已过期，各有其说")
    void signaturesBySm2AreChecked() throws Exception {
        SigningKey sm2 = SigningKeys.of(KeyKind.SM2, AT);
        sealAgain(sm2);
        assertTrue(said(0, FIRST, sm2).startsWith("OK 无误 disclosure-QZ07000: 1 个数据包"));
        String untrusted = "tagmanifest-sha256.txt is not what a key that was trusted and valid then";
        assertBroken(said(1, SigningKeys.of(KeyKind.SM2, AT)), 1, untrusted);
        change("disclosure-QZ07000-1/tagmanifest-sha256.txt", "改动");
        assertBroken(said(1, sm2), 1, untrusted);
        SigningKey expired = SigningKeys.of(KeyKind.SM2, AT.minus(Duration.ofDays(1500)));
        sealAgain(expired);
        assertBroken(said(1, expired), 1, untrusted);
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 所装 openssl 不会 SM2 的，说无法核验并以 3 结束，不说有误")
    void whatThisOpensslCannotCheckIsNotCalledBroken() throws Exception {
        SigningKey sm2 = SigningKeys.of(KeyKind.SM2, AT);
        sealAgain(sm2);
        Path older = Files.createDirectories(folder.resolve("bin")).resolve("openssl");
        Files.writeString(
                older, "#!/bin/sh\ncase \"$*\" in *sm3*|*SM2*) exit 1;; esac\nexec /usr/bin/openssl \"$@\"\n");
        assertTrue(older.toFile().setExecutable(true));
        String said = said(3, List.of(), sm2);
        assertTrue(said.contains("UNCHECKED 无法核验 disclosure-QZ07000-1"), said);
        assertFalse(said.contains("BROKEN"), said);
        sealAgain(FIRST);
        said(0, FIRST);
        Files.delete(older);
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 签名不可信的、有越界文件名或者符号链接的，不解压即指明")
    void nothingIsUnpackedThatIsNotBelieved() throws Exception {
        Path outside = folder.resolve("outside.txt");
        sealAgain(FIRST);
        added("disclosure-QZ07000-1/../../../../../../../../../.." + outside, UnixStat.FILE_FLAG, "越界");
        assertBroken(said(1, FIRST), 1, "names that leave the package");
        assertFalse(Files.exists(outside));
        sealAgain(FIRST);
        added("disclosure-QZ07000-1/data/link", UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM, "/etc/passwd");
        assertBroken(said(1, FIRST), 1, "entries that are links");
        sealAgain(FIRST);
        change("disclosure-QZ07000-1/data/" + PublicItems.number(1) + "/1/files/附件 100%.txt", "改动");
        SigningKey stranger = SigningKeys.of(KeyKind.ECDSA, AT);
        assertFalse(said(1, stranger).contains("附件"), "what is in a package that nobody believes is looked at");
        assertTrue(said(1, FIRST).contains("附件"));
    }

    /** One more entry, beside all that was sealed. */
    private void added(String name, int mode, String content) throws IOException {
        Path more = folder.resolve("more");
        try (ZipFile zip = ZipFile.builder().setPath(file(1)).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(more)) {
            zip.copyRawEntries(out, entry -> true);
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(mode);
            out.putArchiveEntry(entry);
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        Files.move(more, file(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private void change(String name, String text) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file(1))) {
            Files.writeString(zip.getPath(name), text);
        }
    }

    /** One package alone, of which the key says whose it is. */
    private void sealAgain(SigningKey key) throws IOException {
        for (int number = 1; number <= 6; number++) {
            Files.deleteIfExists(file(number));
        }
        seal(new PackageChain(PublicItems.OUT), 1, key);
    }

    private static void assertBroken(String said, int number, String why) {
        assertTrue(
                said.lines()
                        .anyMatch(line ->
                                line.startsWith("BROKEN 有误 disclosure-QZ07000-" + number + ": ") && line.contains(why)),
                said);
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
        return said(code, List.of(), trusted);
    }

    private String said(int code, List<String> options, SigningKey... trusted) throws Exception {
        List<String> command =
                new java.util.ArrayList<>(List.of("/bin/sh", "server-config/linux/verify-packages", folder.toString()));
        for (SigningKey key : trusted) {
            Path pem = folder.resolve(Certificates.fingerprint(key.certificate()) + ".pem");
            command.add(
                    Files.writeString(pem, Certificates.pem(key.certificate())).toString());
        }
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, first) -> first + ":" + path);
        Process script = builder.start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(script.waitFor(1, TimeUnit.MINUTES));
        assertEquals(code, script.exitValue(), said);
        return said.strip();
    }
}
