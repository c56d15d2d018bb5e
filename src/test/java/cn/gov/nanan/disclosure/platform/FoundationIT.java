package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Visitor;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URL;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 地基: the built WAR deploys on both databases, and the harness itself works. */
@ExtendWith(ArquillianExtension.class)
class FoundationIT {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private SettableClock settable;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Acting acting;

    @Test
    @DisplayName("地基 数据库迁移先于校验，全部成功")
    void migrationsRanBeforeValidation() {
        Object failed = entities.createNativeQuery(
                        "select count(*) from \"flyway_schema_history\" where \"success\" = false")
                .getSingleResult();
        assertEquals(0L, ((Number) failed).longValue());
    }

    @Test
    @DisplayName("地基 时钟可由测试拨定")
    void clockIsSetByTests() {
        settable.set("2026-02-14T08:30");
        assertEquals(LocalDate.of(2026, 2, 14), LocalDate.now(clock));
    }

    @Test
    @DisplayName("地基 无此人则拒绝办理")
    void strangersDoNotAct() {
        actingAs.user("nobody");
        assertThrows(BusinessException.class, acting::officer);
    }

    @Test
    @RunAsClient
    @DisplayName("地基 首页对公众应答，不设会话")
    void homeAnswersWithoutSession(@ArquillianResource URL base) {
        var home = new Visitor(base).open("");
        assertEquals(200, home.status(), home.text());
        assertEquals(List.of(), home.response().headers().allValues("Set-Cookie"));
    }
}
