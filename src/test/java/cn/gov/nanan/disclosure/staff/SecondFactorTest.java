package cn.gov.nanan.disclosure.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 两步验证: each number and each recovery code once; who must have it; and the ticket between the two steps. */
class SecondFactorTest {
    private static final String SETTING = "disclosure.login.second-factor";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private final String secret = Totp.newSecret();

    @BeforeEach
    void plain() {
        PlainConfig.install();
        file = folder.resolve("applicants.keys");
    }

    @AfterEach
    void leave() {
        System.clearProperty(SETTING);
    }

    private KeyRing keys() {
        return KeyRing.of(file);
    }

    private static Officer officer(Role role) {
        Officer officer = new Officer("office", "公开办工作人员", PasswordHash.ofKnown("x"), false);
        officer.appoint(role);
        return officer;
    }

    private SecondFactor factor() {
        return new SecondFactor(officer(Role.ADMIN), secret, Totp.step(NOW), keys());
    }

    @Test
    @DisplayName("RFC 6238 第5.2条 用过的动态码不能再用，同一步、更早的都不行；启用时用的那个也算用过")
    void noNumberTwice() {
        SecondFactor factor = factor();
        long step = Totp.step(NOW);
        assertFalse(factor.takes(Totp.code(secret, step), NOW, keys()), "the one that confirmed it");
        assertTrue(factor.takes(Totp.code(secret, step + 1), NOW, keys()));
        assertFalse(factor.takes(Totp.code(secret, step + 1), NOW.plusSeconds(30), keys()));
        assertFalse(factor.takes(Totp.code(secret, step), NOW.plusSeconds(30), keys()));
    }

    @Test
    @DisplayName("换钥 密钥加密保存；新的一行加入后，下次登录时改用新钥加密")
    void secretsAreSealedAnew() throws IOException {
        SecondFactor factor = factor();
        String old = Files.readString(file);
        Files.writeString(file, KeyRing.line("k2"), StandardOpenOption.APPEND);
        assertTrue(factor.takes(Totp.code(secret, Totp.step(NOW) + 1), NOW, keys()));
        Files.writeString(file, Files.readString(file).substring(old.length()));
        assertTrue(factor.takes(Totp.code(secret, Totp.step(NOW) + 2), NOW.plusSeconds(30), keys()));
    }

    @Test
    @DisplayName("恢复码 每个只能用一次")
    void recoveryCodesOnce() {
        SecondFactor factor = factor();
        factor.recoverBy(List.of(PasswordHash.ofKnown("aaaaa-bbbbb-ccccc"), PasswordHash.ofKnown("ddddd-eeeee-fffff")));
        assertTrue(factor.usesUp("aaaaa-bbbbb-ccccc"));
        assertFalse(factor.usesUp("aaaaa-bbbbb-ccccc"));
        assertEquals(1, factor.codesLeft());
    }

    @Test
    @DisplayName("设置 两步验证 required 时，管理员和公开办没有启用就先去启用；别人不必")
    void whoMustHaveOne() {
        assertFalse(new Admission(officer(Role.ADMIN), LoginWay.LOCAL).isToBeSecured());
        System.setProperty(SETTING, "required");
        for (Role role : List.of(Role.ADMIN, Role.DISCLOSURE_OFFICE)) {
            Officer officer = officer(role);
            assertTrue(new Admission(officer, LoginWay.LOCAL).isToBeSecured(), role.name());
            String before = officer.stamp();
            officer.secondFactorSince(NOW);
            assertFalse(new Admission(officer, LoginWay.LOCAL).isToBeSecured(), role.name());
            assertNotEquals(before, officer.stamp(), "other sessions end");
        }
        assertFalse(new Admission(officer(Role.SIGNATORY), LoginWay.LOCAL).isToBeSecured());
    }

    @Test
    @DisplayName("登录凭条 五分钟有效；改过的、别的钥签的不认；账号变了就作废")
    void tickets() {
        Officer officer = officer(Role.ADMIN);
        String text = LoginTicket.of(officer, LoginWay.LOCAL, NOW).text(keys());
        LoginTicket read = LoginTicket.read(text, keys(), NOW).orElseThrow();
        assertTrue(read.isOf(officer));
        officer.secondFactorSince(NOW);
        assertFalse(read.isOf(officer));
        assertEquals(Optional.empty(), LoginTicket.read(text, keys(), NOW.plus(LoginTicket.LIFE)));
        KeyRing other = KeyRing.of(folder.resolve("other.keys"));
        assertEquals(Optional.empty(), LoginTicket.read(text, other, NOW));
        for (String forged :
                new String[] {null, "", ".", "x.y", text + "A", "A" + text, "YWRtaW4geCA5OTk5OTk5OTk5." + text}) {
            assertEquals(Optional.empty(), LoginTicket.read(forged, keys(), NOW), String.valueOf(forged));
        }
    }
}
