package cn.gov.nanan.disclosure.staff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 口令: how it is kept, and which are refused. */
class PasswordTest {
    private static final List<String> OWN = List.of("drafter", "张三", "南安市工业和信息化局", "南安市工信局", "li");

    @Test
    @DisplayName("GB/T 22239 口令以加盐 PBKDF2-HMAC-SHA-512 散列保存，至少 210000 轮，同一口令两次散列不同")
    void hashIsSaltedAndSlow() {
        String hash = PasswordHash.of("一个够长的口令9");
        assertTrue(PasswordHash.matches("一个够长的口令9", hash));
        assertFalse(PasswordHash.matches("一个够长的口令8", hash));
        assertNotEquals(hash, PasswordHash.of("一个够长的口令9"));
        assertTrue(hash.startsWith("pbkdf2-sha512$"), hash);
        assertTrue(Integer.parseInt(hash.split("\\$")[1]) >= 210_000, hash);
        assertFalse(hash.contains("口令"));
    }

    /** The published vector of PBKDF2-HMAC-SHA-256: "password", "salt", 4,096 rounds, 32 bytes. */
    @Test
    @DisplayName("GB/T 22239 以前按 SHA-256 保存的口令照样认得")
    void earlierHashesAreRead() {
        String hash = "pbkdf2-sha256$4096$c2FsdA$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o";
        assertTrue(PasswordHash.matches("password", hash));
        assertFalse(PasswordHash.matches("Password", hash));
    }

    @Test
    @DisplayName("GB/T 22239 无此用户时照样计算，且从不相符")
    void nobodyNeverMatches() {
        assertFalse(PasswordHash.matches("", null));
        assertFalse(PasswordHash.matches("nobody", null));
    }

    @ParameterizedTest
    @CsvSource({
        "short-9, staff.error.password-short",
        "1234554321, staff.error.password-guessable",
        "aaaaaaaa11, staff.error.password-guessable",
        "9876543210, staff.error.password-guessable",
        "abababababab, staff.error.password-guessable",
        "13800001234, staff.error.password-guessable",
        "35058319900307001X, staff.error.password-guessable",
        "my-Drafter-9, staff.error.password-own-name",
        "张三的密码够长了吗好的, staff.error.password-own-name",
        "在南安市工信局上班的日子, staff.error.password-own-name",
        "Password123, staff.error.password-guessable",
        "P@ssw0rd2026!, staff.error.password-guessable",
        "Admin@123456, staff.error.password-guessable",
        "woaini1314520, staff.error.password-guessable",
        "5201314520, staff.error.password-guessable",
        "1qaz2wsx3edc, staff.error.password-guessable",
        "qwertyuiop, staff.error.password-guessable",
        "nananshi20261201, staff.error.password-guessable",
        "2026信息公开2026, staff.error.password-guessable",
        "disclosure-demo, staff.error.password-guessable"
    })
    @DisplayName("GB/T 22239 不合要求的口令被拒绝，并说明哪一条不合")
    void weakPasswordsAreRefused(String password, String key) {
        BusinessException refusal = assertThrows(BusinessException.class, () -> PasswordPolicy.check(password, OWN));
        assertEquals(key, refusal.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"long-enough-9", "Ein langer Satz", "工业和信息化局的口令1", "onlyletters", "窗外那棵老榕树又开花了", "8305174926"})
    @DisplayName("GB/T 22239 合要求的口令被接受，句子和汉字都可以，不要求混用哪些字符")
    void goodPasswordsAreAccepted(String password) {
        assertDoesNotThrow(() -> PasswordPolicy.check(password, OWN));
    }

    @Test
    @DisplayName("GB/T 22239 口令可长达 128 个字符，再长就说明")
    void longPasswords() {
        String sentence = "榕树下的井水甜。".repeat(9) + "a long sentence of many words that nobody says twice, indeed";
        assertDoesNotThrow(() -> PasswordPolicy.check(sentence.substring(0, 128), OWN));
        assertEquals(
                "staff.error.password-long",
                assertThrows(BusinessException.class, () -> PasswordPolicy.check(sentence, OWN))
                        .key());
    }

    @Test
    @DisplayName("初始口令 每次不同，自身合乎要求")
    void initialPasswordsMeetThePolicy() {
        String password = InitialPassword.generate();
        assertNotEquals(password, InitialPassword.generate());
        assertDoesNotThrow(() -> PasswordPolicy.check(password, OWN));
    }
}
