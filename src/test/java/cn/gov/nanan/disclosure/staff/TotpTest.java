package cn.gov.nanan.disclosure.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 动态码, by the test vectors of its standard. */
class TotpTest {
    private static final String PLAIN = "12345678901234567890";
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    @DisplayName("RFC 6238 附录 B 各时刻的动态码与标准一致")
    void vectors(long second, String code) {
        long step = Totp.step(Instant.ofEpochSecond(second));
        assertEquals(code, Totp.code(PLAIN.getBytes(StandardCharsets.US_ASCII), step, 8));
        assertEquals(code.substring(2), Totp.code(SECRET, step));
    }

    @Test
    @DisplayName("RFC 6238 第5.2条 前后各容一步，再早再晚都不认")
    void oneStepBeforeAndAfter() {
        Instant now = Instant.ofEpochSecond(1111111111);
        long step = Totp.step(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertEquals(OptionalLong.of(near), Totp.stepOf(SECRET, Totp.code(SECRET, near), now));
        }
        assertEquals(OptionalLong.empty(), Totp.stepOf(SECRET, Totp.code(SECRET, step - 2), now));
        assertEquals(OptionalLong.empty(), Totp.stepOf(SECRET, Totp.code(SECRET, step + 2), now));
        assertEquals(OptionalLong.empty(), Totp.stepOf(SECRET, "", now));
    }

    @Test
    @DisplayName("RFC 4226 第4条 密钥 160 位，每次不同；二维码的内容写明单位、用户和算法")
    void secretsAndAddresses() {
        assertTrue(Totp.newSecret().matches("[A-Z2-7]{32}"));
        assertNotEquals(Totp.newSecret(), Totp.newSecret());
        assertEquals(
                "otpauth://totp/%E5%B1%80:office?secret=" + SECRET
                        + "&issuer=%E5%B1%80&algorithm=SHA1&digits=6&period=30",
                Totp.address("局", "office", SECRET));
    }
}
