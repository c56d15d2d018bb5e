package cn.gov.nanan.disclosure.crossing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.enquiry.EnquiryShelf;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.harness.Beans;
import cn.gov.nanan.disclosure.harness.MemoryDatabase;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 过网队列: what a receipt lets the public side forget, and what it does not. */
class CrossingsTest {
    private static final String DIGEST = "d".repeat(64);
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    @TempDir
    private Path folder;

    private final List<String> acts = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();
    private MemoryDatabase database;

    @BeforeEach
    void open() {
        PlainConfig.install();
        System.setProperty(Setting.APPLICANT_KEYS.key(), folder.resolve("keys").toString());
        database = new MemoryDatabase();
    }

    @AfterEach
    void close() {
        database.close();
        System.clearProperty(Setting.APPLICANT_KEYS.key());
    }

    @Test
    @DisplayName("过网 内网收到的包，外网随即忘记；同一申请还有在途的，留到那时；被内网跳过的逐条重新装包，单独仍被跳过的留待人办；所说的不是本节点那个包的，不予采用")
    void theReceiptLetsForget() {
        EntityManager entities = database.entities();
        Crossing faulty = crossing("YSQ-2026-W0001", 1L);
        Crossing beside = crossing("YSQ-2026-W0005", 1L);
        crossing("YSQ-2026-W0002", 2L);
        crossing("YSQ-2026-W0003", 2L);
        Crossing later = crossing("YSQ-2026-W0003", 3L);
        Crossing waiting = crossing("YSQ-2026-W0004", null);
        entities.flush();
        CrossingReturns returns = new Beans()
                .with(EntityManager.class, entities)
                .with(Clock.class, Clock.fixed(AT, ZoneOffset.UTC))
                .with(AuditTrail.class, new AuditTrail() {
                    @Override
                    public void record(String who, String act, String subject, String detail) {
                        acts.add(act);
                    }
                })
                .with(EnquiryShelf.class, new EnquiryShelf() {
                    @Override
                    public void forget(String number) {
                        forgotten.add(number);
                    }
                })
                .with(Event.class, silent())
                .with(PackageRegister.class, new PackageRegister() {
                    @Override
                    public boolean isOurs(PackageRoute route, PackageMark mark) {
                        return mark.digest().equals(DIGEST);
                    }
                })
                .get(CrossingReturns.class);
        returns.arrived(new PackageMark(2, "e".repeat(64)));
        assertEquals(List.of(), forgotten);
        returns.arrived(new PackageMark(2, DIGEST));
        assertEquals(List.of("YSQ-2026-W0002"), forgotten);
        entities.clear();
        assertEquals(
                4L,
                entities.createQuery("select count(c) from Crossing c", Long.class)
                        .getSingleResult());
        assertNull(sequence(faulty));
        assertNull(sequence(beside));
        assertEquals(3L, sequence(later));
        assertNull(sequence(waiting));

        entities.find(Crossing.class, faulty.id()).packed(4);
        entities.find(Crossing.class, beside.id()).packed(5);
        entities.flush();
        returns.passed(new PackageMark(4, DIGEST));
        entities.flush();
        entities.clear();
        assertTrue(entities.find(Crossing.class, faulty.id()).isHeld());
        assertFalse(entities.find(Crossing.class, beside.id()).isHeld());
        assertEquals(List.of("crossing.stray", "crossing.forgotten", "crossing.held"), acts);
    }

    private static Event<?> silent() {
        return (Event<?>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }

    private Crossing crossing(String number, Long sequence) {
        Crossing crossing = new Crossing(number, "{}".getBytes(StandardCharsets.UTF_8), new PersonalSeal(), AT);
        if (sequence != null) {
            crossing.packed(sequence);
        }
        database.entities().persist(crossing);
        return crossing;
    }

    private Long sequence(Crossing crossing) {
        return database.entities()
                .createQuery("select c.sequence from Crossing c where c = :crossing", Long.class)
                .setParameter("crossing", crossing)
                .getResultList()
                .get(0);
    }
}
