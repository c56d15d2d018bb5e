package cn.gov.nanan.disclosure.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Beans;
import cn.gov.nanan.disclosure.harness.MemoryDatabase;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.OneReading;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signon.LocalProvider;
import cn.gov.nanan.disclosure.signon.OpenIdProvider;
import cn.gov.nanan.disclosure.signon.Recognised;
import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 统一登录: whom the return from the provider lets in, whom it slows, and whose an account is. */
class LoginsTest {
    private static final String HOME = "192.0.2.6";
    private static final String PORTAL = "https://portal.example.gov.cn";
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final List<String> acts = new ArrayList<>();
    private final ActingAs acting = new ActingAs();
    private MemoryDatabase database;
    private Beans beans;
    private Logins logins;
    private Officer drafter;

    @BeforeEach
    void open() throws ReflectiveOperationException {
        PlainConfig.install();
        database = new MemoryDatabase();
        beans = new Beans()
                .with(EntityManager.class, database.entities())
                .with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC))
                .with(Acting.class, acting)
                .with(AuditTrail.class, new AuditTrail() {
                    @Override
                    public void record(String who, String act, String subject, String detail) {
                        acts.add(who + " " + act);
                    }
                })
                .with(OneReading.class, new OneReading() {
                    @Override
                    public <T> T once(Object key, Supplier<T> read) {
                        return read.get();
                    }
                });
        beans.inject(acting);
        logins = beans.get(Logins.class);
        drafter = officer("drafter");
        officer("keeper").appoint(Role.ADMIN);
    }

    @AfterEach
    void close() {
        System.clearProperty(Setting.LOGIN_LOCAL.key());
        database.entities().getTransaction().rollback();
        database.close();
    }

    private Officer officer(String userName) {
        Officer officer = new Officer(userName, userName, "hash", false);
        database.entities().persist(officer);
        return officer;
    }

    private static Recognised person(String account, String subject) {
        return LocalProvider.person(account, account, PORTAL + " " + subject);
    }

    private Admission comesBack(String subject, String address) {
        return logins.enter(() -> person("drafter", subject), address);
    }

    private void isRefused(String address) {
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> logins.enter(
                        () -> {
                            throw new BusinessException("signon.error.refused");
                        },
                        address));
        assertEquals("signon.error.refused", refused.key());
    }

    private void types(String userName, String address) {
        BusinessException wrong = assertThrows(BusinessException.class, () -> logins.enter(userName, "x", address));
        assertEquals("staff.error.login-wrong", wrong.key());
    }

    @Test
    @DisplayName("登录限次 五个地址的二十五次未通过、打错的用户名，都不妨碍第六个地址的人登录；同一地址四十次后须等待")
    void strangersElsewhereStopNobody() {
        System.setProperty(Setting.LOGIN_LOCAL.key(), "false");
        for (int i = 0; i < 25; i++) {
            isRefused("192.0.2." + i % 5);
            types("某人", "192.0.2." + i % 5);
        }
        assertEquals("drafter", comesBack("d", HOME).userName());
        types("某人", HOME);
        for (int i = 0; i < 39; i++) {
            types("某人", HOME);
        }
        assertThrows(Throttled.class, () -> logins.enter("某人", "x", HOME));
        assertEquals("drafter", comesBack("d", HOME).userName(), "typing errors do not stop the portal");
        for (int i = 0; i < 40; i++) {
            isRefused("192.0.2.9");
        }
        assertThrows(Throttled.class, () -> comesBack("d", "192.0.2.9"));
        assertTrue(acts.contains(LoginAttempts.RETURNED + " staff.login-throttled"), acts.toString());
    }

    @Test
    @DisplayName("登录限次 一个地址的十个人同时从统一身份认证回来，都能登录")
    void theMorningRush() {
        assertEquals("drafter", amongOthers(10).userName());
        assertEquals(10, acts.stream().filter("drafter staff.login"::equals).count(), acts.toString());
    }

    /** Each is still being asked for when the next comes back. */
    private Admission amongOthers(int many) {
        return logins.enter(
                () -> {
                    if (many > 1) {
                        amongOthers(many - 1);
                    }
                    return person("drafter", "d");
                },
                HOME);
    }

    @Test
    @DisplayName("统一身份 账号是先来的那个身份的，别的身份用它进不来，记入留痕；系统管理员解除对应后才可；换了认证服务的重新对应")
    void anAccountIsOnePersons() {
        comesBack("d", HOME);
        String stamp = drafter.stamp();
        UnknownPerson other = assertThrows(UnknownPerson.class, () -> comesBack("another", HOME));
        assertEquals("staff.error.other-identity", other.key());
        assertTrue(acts.contains("drafter staff.sign-on-other"), acts.toString());
        comesBack("d", HOME);
        assertEquals(stamp, drafter.stamp());
        Officers officers = beans.get(Officers.class);
        acting.user("drafter");
        assertThrows(BusinessException.class, () -> officers.detach("drafter", drafter.version()));
        acting.user("keeper");
        officers.detach("drafter", drafter.version());
        assertTrue(acts.contains("keeper staff.sign-on-detached"), acts.toString());
        assertFalse(drafter.isKnownToProvider());
        assertNotEquals(stamp, drafter.stamp(), "what was open is over");
        comesBack("another", HOME);
        assertThrows(UnknownPerson.class, () -> comesBack("d", HOME));
        Recognised moved = LocalProvider.person("drafter", "", "https://new.example.gov.cn d");
        assertEquals("drafter", logins.enter(() -> moved, HOME).userName());
    }

    @Test
    @DisplayName("统一身份 账号须是 ASCII，不去空白：形近的字母不是别人的账号")
    void lookalikesAreNobody() {
        officer("kate");
        assertEquals("kate", logins.enter(() -> person("KATE", "k"), HOME).userName());
        for (String account : List.of("\u212Aate", " kate", "kate\u3000", "ｋａｔｅ")) {
            assertThrows(UnknownPerson.class, () -> logins.enter(() -> person(account, "k"), HOME), account);
        }
        System.setProperty(Setting.LOGIN_LOCAL.key(), "false");
        types("\u212Aate", HOME);
        assertTrue(acts.contains(LoginAttempts.NOBODY + " staff.login-failed"), acts.toString());
        String long60 = "名".repeat(59) + "𠮷𠮷";
        assertEquals("名".repeat(59), Officers.shortened(long60));
        assertEquals("𠮷名", Officers.shortened("𠮷名"));
    }

    @Test
    @DisplayName("统一身份 同一人头一次同时进来两次：再读一次，都能登录；别的差错不掩盖")
    void twiceAtOnce() throws ReflectiveOperationException {
        AtomicInteger asked = new AtomicInteger();
        Officers busy = new Officers() {
            @Override
            public Optional<Officer> recognised(Recognised person) {
                if (asked.getAndIncrement() == 0) {
                    throw new EJBException(new ConstraintViolationException(
                            "twice", new SQLException("twice"), "officer_user_name_key"));
                }
                if (person.account().isEmpty()) {
                    throw new EJBException(new IllegalStateException("down"));
                }
                return Optional.of(drafter);
            }
        };
        beans.with(Officers.class, busy).inject(logins);
        assertEquals("drafter", comesBack("d", HOME).userName());
        assertEquals(2, asked.get());
        assertThrows(EJBException.class, () -> logins.enter(() -> person("", "d"), HOME));
    }

    @Test
    @DisplayName("统一退出 以令牌的时间为准，重放的、更早的不再结束新的会话")
    void loggedOutOnce() {
        comesBack("d", HOME);
        Officers officers = beans.get(Officers.class);
        String before = drafter.stamp();
        officers.signedOut(new OpenIdProvider.LoggedOut(PORTAL + " d", NOW));
        String after = drafter.stamp();
        assertNotEquals(before, after);
        officers.signedOut(new OpenIdProvider.LoggedOut(PORTAL + " d", NOW));
        officers.signedOut(new OpenIdProvider.LoggedOut(PORTAL + " d", NOW.minusSeconds(1)));
        assertEquals(after, drafter.stamp());
        assertEquals(1, acts.stream().filter("drafter staff.signed-out"::equals).count());
        officers.signedOut(new OpenIdProvider.LoggedOut(PORTAL + " d", NOW.plusSeconds(1)));
        assertNotEquals(after, drafter.stamp());
    }

    @Test
    @DisplayName("登录限次 已登录的人再问本人密码，也计数：错五次后须等待，对了不算")
    void ownPasswordIsCounted() {
        drafter.changePassword(PasswordHash.of("own-secret-9"), true);
        OwnPasswords passwords = beans.get(OwnPasswords.class);
        for (int i = 0; i < 6; i++) {
            passwords.require(drafter, "own-secret-9");
        }
        for (int i = 0; i < 5; i++) {
            BusinessException wrong = assertThrows(BusinessException.class, () -> passwords.require(drafter, "guess"));
            assertEquals("staff.error.password-present-wrong", wrong.key());
        }
        assertThrows(Throttled.class, () -> passwords.require(drafter, "own-secret-9"));
        assertThrows(Throttled.class, () -> passwords.requireKept(drafter, "own-secret-9"));
        assertTrue(acts.contains("drafter staff.password-refused"), acts.toString());
    }
}
