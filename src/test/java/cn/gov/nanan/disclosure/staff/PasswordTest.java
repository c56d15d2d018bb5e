package cn.gov.nanan.disclosure.staff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 口令: how it is kept, and which are refused. */
class PasswordTest {
    @Test
    @DisplayName("GB/T 22239 口令以加盐 PBKDF2 散列保存，至少 210000 轮，同一口令两次散列不同")
    void hashIsSaltedAndSlow() {
        String hash = PasswordHash.of("一个够长的口令9");
        assertTrue(PasswordHash.matches("一个够长的口令9", hash));
        assertFalse(PasswordHash.matches("一个够长的口令8", hash));
        assertNotEquals(hash, PasswordHash.of("一个够长的口令9"));
        assertTrue(Integer.parseInt(hash.split("\\$")[1]) >= 210_000, hash);
        assertFalse(hash.contains("口令"));
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
        "onlyletters, staff.error.password-simple",
        "1234554321, staff.error.password-simple",
        "aaaaaaaa11, staff.error.password-simple",
        "my-Drafter-9, staff.error.password-user-name",
        "Password123, staff.error.password-guessable",
        "disclosure-demo, staff.error.password-guessable"
    })
    @DisplayName("GB/T 22239 不合要求的口令被拒绝，并说明哪一条不合")
    void weakPasswordsAreRefused(String password, String key) {
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> PasswordPolicy.check("drafter", password));
        assertEquals(key, refusal.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"long-enough-9", "Ein langer Satz", "工业和信息化局的口令1"})
    @DisplayName("GB/T 22239 合要求的口令被接受，句子和汉字都可以")
    void goodPasswordsAreAccepted(String password) {
        assertDoesNotThrow(() -> PasswordPolicy.check("drafter", password));
    }

    @Test
    @DisplayName("初始口令 每次不同，自身合乎要求")
    void initialPasswordsMeetThePolicy() {
        String password = InitialPassword.generate();
        assertNotEquals(password, InitialPassword.generate());
        assertDoesNotThrow(() -> PasswordPolicy.check("drafter", password));
    }
}
