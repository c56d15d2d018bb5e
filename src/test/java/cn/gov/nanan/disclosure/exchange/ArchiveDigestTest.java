package cn.gov.nanan.disclosure.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.bag.ArchiveDigest;
import cn.gov.nanan.disclosure.publicview.Sha256;
import cn.gov.nanan.disclosure.signature.KeyKind;
import cn.gov.nanan.disclosure.signature.SigningKey;
import cn.gov.nanan.disclosure.signature.SigningKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 整包封口: whatever the portions in which an archive is written, its end says the same. */
class ArchiveDigestTest {
    private static final SigningKey KEY = SigningKeys.of(KeyKind.ECDSA, Instant.parse("2026-03-02T01:00:00Z"));
    private static final int DIGEST = 64;

    @ParameterizedTest
    @ValueSource(ints = {1, 511, 512, 4159, 4160, 4161, 65_535, 65_536, 65_537, 69_695, 69_696, 69_697, 300_000})
    @DisplayName("附件2 一（四）1 数据包 封口与分几次写入无关：字节不多不少，末尾散列值、整包散列值都对")
    void portionsMakeNoDifference(int portion) throws IOException {
        byte[] content = new byte[200_001];
        new Random(portion).nextBytes(content);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ArchiveDigest.Output out = new ArchiveDigest.Output(file);
        byte[] place = ArchiveDigest.placeholder().getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(content, content.length + place.length);
        System.arraycopy(place, 0, all, content.length, place.length);
        for (int from = 0; from < all.length; from += portion) {
            out.write(all, from, Math.min(portion, all.length - from));
        }
        String whole = out.end(KEY);
        byte[] written = file.toByteArray();
        assertEquals(all.length, written.length);
        assertArrayEquals(content, Arrays.copyOf(written, content.length));
        assertEquals(Sha256.of(written), whole);
        assertEquals(
                Sha256.of(Arrays.copyOf(written, written.length - DIGEST)),
                new String(written, written.length - DIGEST, DIGEST, StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4159, 4161, 150_000})
    @DisplayName("附件2 一（四）1 数据包 没有留出封口之处的，不封")
    void nothingIsSealedWithoutItsPlace(int length) throws IOException {
        ArchiveDigest.Output out = new ArchiveDigest.Output(new ByteArrayOutputStream());
        out.write(new byte[length]);
        assertThrows(IllegalStateException.class, () -> out.end(KEY));
    }
}
