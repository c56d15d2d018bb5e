package cn.gov.nanan.disclosure.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.bag.Trust;
import cn.gov.nanan.disclosure.harness.Mutations;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.ItemJson;
import cn.gov.nanan.disclosure.publicview.Json;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.signature.KeyKind;
import cn.gov.nanan.disclosure.signature.SigningKey;
import cn.gov.nanan.disclosure.signature.SigningKeys;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged packages: the sealed file, and what a believed sender may have written inside of it. */
class PackageFaultsTest {
    private static final Instant SEALED_AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final SigningKey KEY = SigningKeys.of(KeyKind.ECDSA, SEALED_AT);
    private static final Trust OURS = Trust.in(PublicItems.OUT, List.of(KEY.certificate()));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("数据包 JSON 嵌套一千层、数过大、不是对象：按格式不符拒绝")
    void crookedJsonIsRefused() {
        for (String text : List.of(
                "{\"formatVersion\":" + "[".repeat(100_000),
                "{\"formatVersion\":" + "{\"a\":".repeat(1001) + "1" + "}".repeat(1002),
                "{\"formatVersion\":\"1\",\"sequence\":1e999999999}",
                "{\"formatVersion\":\"1\",\"sequence\":" + "9".repeat(5000) + "}",
                "[]",
                "",
                "\"x\"")) {
            assertRefused(text, Manifest::read);
            assertRefused(text, ItemJson::item);
        }
    }

    @Test
    @DisplayName("数据包 损坏的包和 JSON：只收或拒，不出别的错")
    void reads() throws IOException {
        damaged(Mutations.QUICK);
    }

    @Test
    @Tag(Mutations.FAULTS)
    @DisplayName("数据包 损坏的包和 JSON 各一万种")
    void readsTenThousand() throws IOException {
        damaged(Mutations.THOROUGH);
    }

    private void damaged(int times) throws IOException {
        byte[] sealed = Files.readAllBytes(sealed());
        Path arrived = folder.resolve("arrived.zip");
        Mutations.of(
                "sealed packages", times, List.of(sealed), bytes -> SealedBag.open(Files.write(arrived, bytes), OURS)
                        .close());
        json("package.json", times, manifest(), Manifest::read);
        json(
                "item.json",
                times,
                ItemJson.write(PackagedItem.publish(PublicItems.notice(1), List.of())),
                ItemJson::item);
        json(
                "files of an item",
                times,
                "{\"files\":[{\"name\":\"a.pdf\",\"mediaType\":\"b\",\"size\":9,\"sha256\":\"c\"}]}",
                ItemJson::files);
        json(
                "tombstones",
                times,
                "{\"indexNumber\":\"A-1\",\"version\":2,\"reason\":\"REPEALED\",\"date\":\"2026-01-02\"}",
                ItemJson::withdrawal);
    }

    private static void json(String name, int times, String sound, Function<JsonObject, ?> reading) throws IOException {
        Mutations.of(
                name,
                times,
                List.of(sound.getBytes(StandardCharsets.UTF_8)),
                bytes -> Json.understood(bytes, "exchange.error.item", reading));
    }

    private static void assertRefused(String text, Function<JsonObject, ?> reading) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> Json.understood(bytes, "exchange.error.item", reading));
        assertEquals("exchange.error.item", refusal.key());
    }

    private static String manifest() {
        return new Manifest(
                        "id",
                        PublicItems.OUT,
                        1,
                        null,
                        SEALED_AT,
                        List.of(new Manifest.Line(PublicItems.number(1), 1, PackageAction.PUBLISH, "a".repeat(64))))
                .write();
    }

    private Path sealed() throws IOException {
        DataPackage first = new PackageChain(PublicItems.OUT).next(1, SEALED_AT);
        return new PackageFolder(folder, "南安市工业和信息化局")
                .write(first, PublicItems.content(PackagedItem.publish(PublicItems.notice(1), List.of())), KEY);
    }
}
