package cn.gov.nanan.disclosure.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.bag.ArchiveDigest;
import cn.gov.nanan.disclosure.bag.BagWriter;
import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.bag.Trust;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.Attached;
import cn.gov.nanan.disclosure.publicview.Changes;
import cn.gov.nanan.disclosure.publicview.ItemJson;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.signature.KeyKind;
import cn.gov.nanan.disclosure.signature.SigningKey;
import cn.gov.nanan.disclosure.signature.SigningKeys;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 数据包: what is sealed can be opened again, and whatever was touched in between is refused. */
class SealedBagTest {
    private static final byte[] ATTACHED = "附件内容\n".repeat(50).getBytes(StandardCharsets.UTF_8);
    private static final String ROOT = "disclosure-QZ07000-1/";
    private static final String ITEM = ROOT + "data/" + PublicItems.number(1) + "/1/item.json";
    private static final String FILE = ROOT + "data/" + PublicItems.number(1) + "/1/files/附件 100%.txt";

    private static final Instant SEALED_AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final SigningKey KEY = SigningKeys.of(KeyKind.ECDSA, SEALED_AT);
    private static final Trust OURS = Trust.in(PublicItems.OUT, List.of(KEY.certificate()));

    private static final long MOST_MEMORY = 50L << 20;

    @TempDir
    private Path folder;

    private Path sealed;

    @BeforeEach
    void seal() throws IOException {
        Path content = Files.write(folder.resolve("content"), ATTACHED);
        PackagedFile file =
                new PackagedFile("附件 100%.txt", "text/plain", ATTACHED.length, Sha256.of(ATTACHED), content);
        DataPackage first = new PackageChain(PublicItems.OUT).next(3, SEALED_AT);
        sealed = new PackageFolder(folder, "南安市工业和信息化局")
                .write(
                        first,
                        PublicItems.content(
                                PackagedItem.publish(PublicItems.notice(1), List.of(file)),
                                PackagedItem.link(PublicItems.linked(2)),
                                PackagedItem.withdraw(
                                        PublicItems.number(3),
                                        2,
                                        new Withdrawal(
                                                Withdrawal.Reason.REPEALED,
                                                LocalDate.of(2026, 3, 2),
                                                PublicItems.number(1)))),
                        KEY);
        assertEquals(Sha256.of(Files.readAllBytes(sealed)), first.digest());
    }

    @Test
    @DisplayName("数据包 封装后原样可读：公开视图、附件、撤回说明")
    void whatIsSealedIsRead() throws IOException {
        try (SealedBag bag = SealedBag.open(sealed, OURS)) {
            List<Manifest.Line> lines = bag.contents().items();
            assertEquals(PublicItems.notice(1), bag.item(lines.get(0)));
            assertEquals(PublicItems.linked(2), bag.item(lines.get(1)));
            assertEquals(PublicItems.number(1), bag.withdrawal(lines.get(2)).successor());
            Attached file = bag.files(lines.get(0)).get(0);
            assertArrayEquals(ATTACHED, bag.open(lines.get(0), file).readAllBytes());
        }
    }

    @Test
    @DisplayName("附件2 一（四）2 更正记录、澄清对象随包而行；没有的不写，旧包没有也可读")
    void changesTravelWithTheItem() throws IOException {
        PublicItem changed = PublicItems.changed(1, 1);
        String written = ItemJson.write(PackagedItem.publish(changed, List.of()));
        try (SealedBag bag = SealedBag.open(resealed(written), OURS)) {
            assertEquals(changed, bag.item(bag.contents().items().get(0)));
        }
        String plain = ItemJson.write(PackagedItem.publish(PublicItems.notice(1), List.of()));
        assertFalse(plain.contains("corrections") || plain.contains("clarifies"));
        try (SealedBag bag = SealedBag.open(resealed(plain), OURS)) {
            assertEquals(Changes.NONE, bag.item(bag.contents().items().get(0)).changes());
        }
        String smuggling = written.replace("\"seenOn\"", "\"url\":\"https://example.com\",\"seenOn\"");
        try (SealedBag bag = SealedBag.open(resealed(smuggling), OURS)) {
            Manifest.Line line = bag.contents().items().get(0);
            assertThrows(BusinessException.class, () -> bag.item(line));
        }
    }

    @Test
    @DisplayName("数据包 是 BagIt 1.0：一个目录，清单用百分号编码，Payload-Oxum 属实")
    void itIsABag() throws IOException {
        Map<String, byte[]> entries = entries();
        assertTrue(entries.keySet().stream().allMatch(name -> name.startsWith(ROOT)));
        assertEquals("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", text(entries.get(ROOT + "bagit.txt")));
        assertTrue(text(entries.get(ROOT + "manifest-sha256.txt"))
                .contains(Sha256.of(ATTACHED) + "  data/" + PublicItems.number(1) + "/1/files/附件 100%25.txt\n"));
        long bytes = entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(ROOT + "data/"))
                .mapToLong(entry -> entry.getValue().length)
                .sum();
        assertTrue(text(entries.get(ROOT + "bag-info.txt")).contains("Payload-Oxum: " + bytes + ".4\n"));
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 没有签名、签名被改、他人签名、冒用机关、证书过期，一律拒绝")
    void onlyWhatTheSenderSignedInTimeIsBelieved() throws IOException {
        refused("exchange.error.unsigned", tampered(entries -> entries.remove(ROOT + "signature.p7s")), OURS);
        refused("signature.error.broken", tampered(entries -> last(entries.get(ROOT + "signature.p7s"))), OURS);
        SigningKey stranger = SigningKeys.of(KeyKind.ECDSA, SEALED_AT);
        refused("signature.error.untrusted", sealed, Trust.in(PublicItems.OUT, List.of(stranger.certificate())));
        PackageRoute other = new PackageRoute("QZ08000", "PORTAL", PackageType.ITEMS);
        refused("exchange.error.route", sealed, Trust.in(other, List.of(KEY.certificate())));
        PackageRoute elsewhere = new PackageRoute("QZ07000", "ELSEWHERE", PackageType.ITEMS);
        refused("exchange.error.route", sealed, Trust.in(elsewhere, List.of(KEY.certificate())));
        PackageRoute wrongKind = new PackageRoute("QZ07000", "PORTAL", PackageType.RECEIPT);
        refused("exchange.error.route", sealed, Trust.in(wrongKind, List.of(KEY.certificate())));
        refused("signature.error.untrusted", sealed, new Trust(Map.of()));
        SigningKey old = SigningKeys.of(KeyKind.ECDSA, SEALED_AT.minus(Duration.ofDays(1200)));
        Path late = new PackageFolder(folder, "南安市工业和信息化局")
                .write(
                        new PackageChain(PublicItems.OUT).next(1, SEALED_AT),
                        PublicItems.content(PackagedItem.link(PublicItems.linked(2))),
                        old);
        refused("signature.error.expired", late, Trust.in(PublicItems.OUT, List.of(old.certificate())));
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 按设置用 SM2、SM3 签名：整包封装、打开；一字之改、他人的 SM2 钥匙、过期的，一律拒绝")
    void aWholePackageBySm2() throws IOException {
        SigningKey sm2 = SigningKeys.of(KeyKind.SM2, SEALED_AT);
        Path file = new PackageFolder(folder, "南安市工业和信息化局")
                .write(
                        new PackageChain(PublicItems.OUT).next(1, SEALED_AT),
                        PublicItems.content(PackagedItem.publish(PublicItems.notice(1), List.of())),
                        sm2);
        Trust trusted = Trust.in(PublicItems.OUT, List.of(KEY.certificate(), sm2.certificate()));
        try (SealedBag bag = SealedBag.open(file, trusted)) {
            assertEquals(PublicItems.notice(1), bag.item(bag.contents().items().get(0)));
        }
        refused("signature.error.untrusted", file, OURS);
        SigningKey stranger = SigningKeys.of(KeyKind.SM2, SEALED_AT);
        refused("signature.error.untrusted", file, Trust.in(PublicItems.OUT, List.of(stranger.certificate())));
        byte[] whole = Files.readAllBytes(file);
        Random places = new Random(20260303);
        for (int flip = 0; flip < 100; flip++) {
            byte[] flipped = whole.clone();
            flipped[places.nextInt(flipped.length)] ^= (byte) (1 << places.nextInt(8));
            refused("exchange.error.damaged", Files.write(folder.resolve("changed.zip"), flipped), trusted);
        }
        SigningKey old = SigningKeys.of(KeyKind.SM2, SEALED_AT.minus(Duration.ofDays(1200)));
        Path late = new PackageFolder(folder, "南安市工业和信息化局")
                .write(
                        new PackageChain(PublicItems.OUT).next(1, SEALED_AT),
                        PublicItems.content(PackagedItem.link(PublicItems.linked(2))),
                        old);
        refused("signature.error.expired", late, Trust.in(PublicItems.OUT, List.of(old.certificate())));
    }

    private static void last(byte[] bytes) {
        bytes[bytes.length - 1] ^= 1;
    }

    /** Cheaply too: counted is all that is taken of the heap on the way, thrown away again or not. */
    private static void refused(String key, Path file, Trust trust) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        BusinessException refused = assertThrows(BusinessException.class, () -> SealedBag.open(file, trust));
        long taken = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertEquals(key, refused.key());
        assertTrue(taken < MOST_MEMORY, key + " took " + taken + " bytes");
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 在每个百分位截断、在 1,000 处各改一位，一律拒绝")
    void noBitMayGoAstray() throws IOException {
        byte[] whole = Files.readAllBytes(sealed);
        Path changed = folder.resolve("changed.zip");
        for (int percent = 0; percent < 100; percent++) {
            Files.write(changed, Arrays.copyOf(whole, whole.length * percent / 100));
            refused("exchange.error.damaged", changed, OURS);
        }
        Random places = new Random(20260302);
        for (int flip = 0; flip < 1000; flip++) {
            byte[] flipped = whole.clone();
            flipped[places.nextInt(flipped.length)] ^= (byte) (1 << places.nextInt(8));
            Files.write(changed, flipped);
            refused("exchange.error.damaged", changed, OURS);
        }
    }

    /** The library leaves RFC 8493 where a name holds a percent sign, so this one holds none. */
    @Test
    @DisplayName("附件2 一（四）1 数据包 他人的程序也认：BagIt 库核验完整，openssl 核验签名")
    void strangersAcceptIt() throws Exception {
        Path content = Files.write(folder.resolve("content"), ATTACHED);
        Path file = new PackageFolder(folder, "南安市工业和信息化局")
                .write(
                        new PackageChain(PublicItems.OUT).next(1, SEALED_AT),
                        PublicItems.content(PackagedItem.publish(
                                PublicItems.notice(1),
                                List.of(new PackagedFile(
                                        "附件 一.txt", "text/plain", ATTACHED.length, Sha256.of(ATTACHED), content)))),
                        KEY);
        Path bag = OutsideTools.unpacked(file, folder.resolve("bag")).resolve(ROOT);
        OutsideTools.assertIsBag(bag);
        OutsideTools.assertSigned(
                bag.resolve("tagmanifest-sha256.txt"), bag.resolve("signature.p7s"), KEY.certificate());
    }

    @Test
    @DisplayName("附件2 一（四）1 数据包 内容未动而重新打包的，不是原件：没有发送机关的密钥就封不了口，拒绝")
    void whatIsPackedAnewIsNotTheSame() throws IOException {
        Path anew = folder.resolve("anew.zip");
        try (ArchiveDigest.Output out = new ArchiveDigest.Output(Files.newOutputStream(anew));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(ArchiveDigest.placeholder());
            for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            zip.finish();
            out.end(SigningKeys.of(KeyKind.ECDSA, SEALED_AT));
        }
        refused("signature.error.untrusted", anew, OURS);
        refused("signature.error.broken", finished(withoutSignature(anew)), OURS);
    }

    private static byte[] withoutSignature(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 64 - 4096, bytes.length - 64, (byte) ' ');
        return bytes;
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering("附件改一字节", "exchange.error.digest", e -> e.get(FILE)[3] ^= 1),
                tampering("公开视图改一字节", "exchange.error.digest", e -> e.get(ITEM)[30] ^= 1),
                tampering("清单改一字节", "exchange.error.digest", e -> e.get(ROOT + "manifest-sha256.txt")[0] ^= 1),
                tampering("包说明改一字节", "exchange.error.digest", e -> e.get(ROOT + "package.json")[30] ^= 1),
                tampering("附件缺失", "exchange.error.absent", e -> e.remove(FILE)),
                tampering("包说明缺失", "exchange.error.absent", e -> e.remove(ROOT + "package.json")),
                tampering(
                        "清单外的附件",
                        "exchange.error.not-in-manifest",
                        e -> e.put(ROOT + "data/" + PublicItems.number(1) + "/1/files/b.txt", new byte[1])),
                tampering("清单外的说明", "exchange.error.not-in-manifest", e -> e.put(ROOT + "extra.txt", new byte[1])),
                tampering("名称含上级目录", "exchange.error.name", e -> e.put(ROOT + "data/../../evil.txt", new byte[1])),
                tampering("名称是绝对路径", "exchange.error.name", e -> e.put("/etc/evil.txt", new byte[1])),
                tampering("两个目录", "exchange.error.name", e -> e.put("other/bagit.txt", new byte[1])),
                tampering(
                        "压缩炸弹",
                        "exchange.error.too-big",
                        e -> e.put(ROOT + "data/" + PublicItems.number(1) + "/1/files/bomb.txt", new byte[64 << 20])),
                tampering("不是 BagIt", "exchange.error.not-a-bag", e -> e.put(ROOT + "bagit.txt", new byte[1])));
    }

    private static Arguments tampering(String what, String key, Consumer<Map<String, byte[]>> change) {
        return Arguments.of(what, key, change);
    }

    @ParameterizedTest(name = "数据包 {0}，拒绝")
    @MethodSource("tamperings")
    void whateverWasTouchedIsRefused(String what, String key, Consumer<Map<String, byte[]>> change) throws IOException {
        refused(key, tampered(change), OURS);
    }

    @Test
    @DisplayName("数据包 公开视图中夹带内部字段，拒绝")
    void whatIsNotPublicIsRefused() throws IOException {
        Path smuggling = resealed(text(entries().get(ITEM)).replaceFirst("\\{", "{\"ground\":\"STATE_SECRET\","));
        try (SealedBag bag = SealedBag.open(smuggling, OURS)) {
            Manifest.Line line = bag.contents().items().get(0);
            assertThrows(BusinessException.class, () -> bag.item(line));
        }
    }

    @Test
    @DisplayName("数据包 十万个文件、虚报大小的文件、重叠的文件，拒绝，不展开，所用内存有限")
    void bombsAreRefusedUnread() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            zip.setComment(ArchiveDigest.placeholder());
            for (int entry = 0; entry < 100_000; entry++) {
                zip.putNextEntry(new ZipEntry(ROOT + "data/" + entry));
            }
        }
        refused("exchange.error.too-big", finished(many.toByteArray()), OURS);
        byte[] honest = Files.readAllBytes(tampered(entries -> entries.put(ROOT + "bag-info.txt", new byte[4 << 20])));
        refused("exchange.error.digest", finished(declaring(honest, ROOT + "bag-info.txt", 100)), OURS);
        byte[] overlapped = Files.readAllBytes(tampered(entries -> {}));
        refused("exchange.error.too-big", finished(claiming(overlapped, ROOT + "bag-info.txt", 50_000_000)), OURS);
    }

    @Test
    @DisplayName("数据包 看一眼：只核对签名、清单和所看的条目，条目改动照样拒绝")
    void aGlanceVerifiesWhatItReads() throws IOException {
        try (SealedBag bag = SealedBag.glance(sealed, OURS, "as it was")) {
            Manifest.Line line = bag.contents().items().get(0);
            assertEquals(PublicItems.number(1), bag.item(line).indexNumber());
            assertEquals("附件 100%.txt", bag.files(line).get(0).name());
        }
        Path changed = tampered(e -> e.get(ITEM)[30] ^= 1);
        try (SealedBag bag = SealedBag.glance(changed, OURS, "as it was")) {
            Manifest.Line line = bag.contents().items().get(0);
            assertThrows(BusinessException.class, () -> bag.item(line));
        }
        assertThrows(
                BusinessException.class,
                () -> SealedBag.glance(tampered(e -> e.get(ROOT + "package.json")[30] ^= 1), OURS, "as it was"));
    }

    @Test
    @DisplayName("数据包 按名称拒绝：ZIP64 虚报四 GB、重名、GBK 名称、符号链接")
    void whatIsHiddenInNamesIsRefused() throws IOException {
        String place = ROOT + "data/" + PublicItems.number(1) + "/1/files/";
        byte[] block = new byte[12];
        ByteBuffer.wrap(block)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(0, (short) 0x7777)
                .putShort(2, (short) 8);
        Path large = tampered(entries -> entries.put(place + "large.bin", new byte[3]), place + "large.bin", block);
        byte[] huge = declaring(Files.readAllBytes(large), place + "large.bin", -1);
        int extra = directory(huge, place + "large.bin") + 46 + place.length() + "large.bin".length();
        ByteBuffer.wrap(huge)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(extra, (short) 1)
                .putLong(extra + 4, 4L << 30);
        refused("exchange.error.too-big", finished(huge), OURS);
        byte[] twice = Files.readAllBytes(tampered(entries -> {
            entries.put(place + "one-1.txt", new byte[1]);
            entries.put(place + "one-2.txt", new byte[1]);
        }));
        refused("exchange.error.name", finished(renamed(twice, "one-2.txt", ascii("one-1.txt"))), OURS);
        byte[] other = Files.readAllBytes(tampered(entries -> entries.put(place + "gbk0.txt", new byte[1])));
        byte[] gbk = "附件.txt".getBytes(java.nio.charset.Charset.forName("GBK"));
        refused("exchange.error.not-a-package", finished(renamed(other, "gbk0.txt", gbk)), OURS);
        byte[] link = Files.readAllBytes(tampered(entries -> entries.put(place + "link.txt", ascii("/etc/passwd"))));
        refused("exchange.error.not-in-manifest", finished(patched(link, place + "link.txt", 38, 0120777 << 16)), OURS);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Wherever a name ends like this, its bytes are others. */
    private static byte[] renamed(byte[] archive, String end, byte[] bytes) {
        byte[] wanted = ascii(end);
        for (int at = 0; at < archive.length - wanted.length; at++) {
            if (Arrays.equals(wanted, Arrays.copyOfRange(archive, at, at + wanted.length))) {
                System.arraycopy(bytes, 0, archive, at, bytes.length);
            }
        }
        return archive;
    }

    /** With the digest of these bytes at their end. */
    private Path finished(byte[] archive) throws IOException {
        byte[] before = Arrays.copyOf(archive, archive.length - 64);
        System.arraycopy(Sha256.of(before).getBytes(StandardCharsets.US_ASCII), 0, archive, before.length, 64);
        return Files.write(folder.resolve("bomb.zip"), archive);
    }

    /** The central directory says another uncompressed size (APPNOTE 4.3.12). */
    private static byte[] declaring(byte[] archive, String name, int size) {
        return patched(archive, name, 24, size);
    }

    /** The central directory says another compressed size. */
    private static byte[] claiming(byte[] archive, String name, int size) {
        return patched(archive, name, 20, size);
    }

    private static byte[] patched(byte[] archive, String name, int field, int value) {
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(directory(archive, name) + field, value);
        return archive;
    }

    /** Where the central directory names it. */
    private static int directory(byte[] archive, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < archive.length - 46 - wanted.length; at++) {
            if (bytes.getInt(at) == 0x02014b50
                    && Arrays.equals(wanted, Arrays.copyOfRange(archive, at + 46, at + 46 + wanted.length))) {
                return at;
            }
        }
        throw new IllegalArgumentException(name);
    }

    @Test
    @DisplayName("数据包 不是压缩包，拒绝")
    void noZipIsRefused() throws IOException {
        Path junk = Files.write(folder.resolve("junk.zip"), new byte[100]);
        BusinessException refused = assertThrows(BusinessException.class, () -> SealedBag.open(junk, OURS));
        assertEquals("exchange.error.no-archive", refused.key());
    }

    /** A bag of one item whose digests are all right, but whose item.json is not ours. */
    private Path resealed(String item) throws IOException {
        Path file = folder.resolve("resealed.zip");
        try (OutputStream out = Files.newOutputStream(file);
                BagWriter bag = new BagWriter(out, "disclosure-QZ07000-1", SEALED_AT)) {
            String path = "data/" + PublicItems.number(1) + "/1/item.json";
            String digest = bag.payload(path, new java.io.ByteArrayInputStream(item.getBytes(StandardCharsets.UTF_8)));
            Manifest.Line line = new Manifest.Line(PublicItems.number(1), 1, PackageAction.PUBLISH, digest);
            bag.tag("package.json", new Manifest("id", PublicItems.OUT, 1, null, SEALED_AT, List.of(line)).write());
            bag.tag("bag-info.txt", "Payload-Oxum: " + bag.payloadOxum() + "\n");
            bag.seal(KEY);
        }
        return file;
    }

    private Path tampered(Consumer<Map<String, byte[]>> change) throws IOException {
        return tampered(change, "", new byte[0]);
    }

    /** @param extra block beside the entry of this name (APPNOTE 4.5) */
    private Path tampered(Consumer<Map<String, byte[]>> change, String name, byte[] extra) throws IOException {
        Map<String, byte[]> entries = entries();
        change.accept(entries);
        Path file = folder.resolve("changed.zip");
        try (ArchiveDigest.Output out = new ArchiveDigest.Output(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(ArchiveDigest.placeholder());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry named = new ZipEntry(entry.getKey());
                if (entry.getKey().equals(name)) {
                    named.setExtra(extra);
                }
                zip.putNextEntry(named);
                zip.write(entry.getValue());
            }
            zip.finish();
            out.end(KEY);
        }
        return file;
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(sealed.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
