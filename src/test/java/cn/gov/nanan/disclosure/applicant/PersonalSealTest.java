package cn.gov.nanan.disclosure.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 申请人信息的密封: nothing of it can be read without the key, and a new key opens what an old one sealed. */
class PersonalSealTest {
    private static final String KEYS = "disclosure.applicant.keys";
    private static final PersonalData DATA = new PersonalData(Map.of(
            PersonalField.NAME, "欧阳𠮷祥",
            PersonalField.ID_NUMBER, "350583 19900307-001x",
            PersonalField.PHONE, "13800001234",
            PersonalField.E_MAIL, "a@example.cn"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void keys() {
        PlainConfig.install();
        file = folder.resolve("keys").resolve("applicants.keys");
        System.setProperty(KEYS, file.toString());
    }

    @AfterEach
    void leave() {
        System.clearProperty(KEYS);
    }

    @Test
    @DisplayName("条例第二十九条 密封后看不出任何内容，同样的内容每次都不同，打开后一字不差")
    void opensWhatItSealed() throws IOException {
        PersonalSeal seal = new PersonalSeal();
        Sealed sealed = seal.seal(DATA);
        assertEquals(DATA, seal.open(sealed));
        assertNotEquals(sealed.text(), seal.seal(DATA).text());
        assertTrue(sealed.text().matches("[A-Za-z0-9+/=]+") && sealed.person().matches("[0-9a-f]{64}"));
        assertEquals("PersonalData", DATA.toString());
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(file),
                "for its owner alone");
    }

    @Test
    @DisplayName("换钥 新的一行从此密封，旧的照样打开；指纹不变；缺了那一行就打不开，改了一个字也打不开")
    void keysAreTurned() throws IOException {
        Sealed old = new PersonalSeal().seal(DATA);
        Files.writeString(file, KeyRing.line("k2"), StandardOpenOption.APPEND);
        PersonalSeal turned = new PersonalSeal();
        Sealed sealed = turned.seal(DATA);
        assertEquals("k1", old.key());
        assertEquals("k2", sealed.key());
        assertEquals(DATA, turned.open(old));
        assertEquals(old.person(), sealed.person());
        Files.writeString(file, Files.readAllLines(file).get(0));
        PersonalSeal lost = new PersonalSeal();
        assertThrows(IllegalStateException.class, () -> lost.open(sealed));
        String text = old.text();
        Sealed changed = new Sealed("k1", (text.charAt(0) == 'A' ? 'B' : 'A') + text.substring(1), old.person());
        assertThrows(IllegalStateException.class, () -> lost.open(changed));
    }

    @Test
    @DisplayName("同一申请人 证件号码的空格、连字符、大小写不影响")
    void theSamePersonIsRecognised() {
        PersonalSeal seal = new PersonalSeal();
        PersonalData again = new PersonalData(Map.of(
                PersonalField.NAME, "欧阳吉祥",
                PersonalField.ID_NUMBER, "35058319900307001X",
                PersonalField.ADDRESS, "南安市"));
        PersonalData other = new PersonalData(Map.of(
                PersonalField.NAME, "欧阳𠮷祥",
                PersonalField.ID_NUMBER, "350583199003070028",
                PersonalField.ADDRESS, "南安市"));
        assertEquals(seal.seal(DATA).person(), seal.seal(again).person());
        assertNotEquals(seal.seal(DATA).person(), seal.seal(other).person());
    }

    @Test
    @DisplayName("掩码 姓名只见首字，号码只见末四位，短的一位不见")
    void masked() {
        assertEquals("欧**", DATA.masked(PersonalField.NAME));
        assertEquals("****1234", DATA.masked(PersonalField.PHONE));
        assertEquals("****001x", DATA.masked(PersonalField.ID_NUMBER));
        assertEquals("", DATA.masked(PersonalField.FAX));
        PersonalData brief = new PersonalData(
                Map.of(PersonalField.NAME, "𠮷", PersonalField.ID_NUMBER, "A1", PersonalField.PHONE, "12345678"));
        assertEquals("𠮷**", brief.masked(PersonalField.NAME));
        assertEquals("**", brief.masked(PersonalField.ID_NUMBER));
        assertEquals("********", brief.masked(PersonalField.PHONE));
    }

    @Test
    @DisplayName("条例第二十九条 姓名、证件号码、至少一种联系方式，缺了说明是哪一项")
    void whatMustBeGiven() {
        assertRefused("applicant.error.needed", "NAME", Map.of(PersonalField.ID_NUMBER, "1", PersonalField.PHONE, "1"));
        assertRefused("applicant.error.needed", "ID_NUMBER", Map.of(PersonalField.NAME, "甲", PersonalField.PHONE, "1"));
        assertRefused(
                "applicant.error.unreachable", "PHONE", Map.of(PersonalField.NAME, "甲", PersonalField.ID_NUMBER, "1"));
        assertRefused(
                "applicant.error.long",
                "ADDRESS",
                Map.of(PersonalField.NAME, "甲", PersonalField.ID_NUMBER, "1", PersonalField.ADDRESS, "长".repeat(301)));
    }

    @Test
    @DisplayName("申请人信息 用途与其他信息一同密封，掩码时一字不见；长到五百字也打得开")
    void purpose() {
        PersonalSeal seal = new PersonalSeal();
        PersonalData wanted = DATA.wantedFor("长".repeat(500));
        assertEquals(wanted, seal.open(seal.seal(wanted)));
        assertEquals("**", wanted.masked(PersonalField.PURPOSE));
        assertEquals(seal.seal(DATA).person(), seal.seal(wanted).person());
        assertEquals(DATA, DATA.wantedFor(null));
        assertThrows(BusinessException.class, () -> DATA.wantedFor("长".repeat(501)));
    }

    @Test
    @DisplayName("申请人信息 文字里凡是指明是谁的都去掉，其余照旧")
    void hidden() {
        String name = DATA.get(PersonalField.NAME);
        assertEquals("关于**（**）的档案", DATA.hiddenIn("关于" + name + "（" + DATA.get(PersonalField.PHONE) + "）的档案"));
        assertEquals("技改名单", DATA.hiddenIn("技改名单"));
        assertEquals(PersonalField.NAME, DATA.toldBy("给" + name).orElseThrow());
        assertTrue(DATA.toldBy("技改名单").isEmpty());
    }

    private static void assertRefused(String key, String field, Map<PersonalField, String> given) {
        BusinessException refusal = assertThrows(BusinessException.class, () -> new PersonalData(given));
        assertEquals(key, refusal.key());
        assertEquals(field, refusal.field());
    }
}
