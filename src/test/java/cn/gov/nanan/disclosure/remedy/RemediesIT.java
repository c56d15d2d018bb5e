package cn.gov.nanan.disclosure.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.annual.YearOfRequests;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.publication.Issued;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 救济登记: in the database, by whom it is written and who sees it. */
@ExtendWith(ArquillianExtension.class)
class RemediesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private YearOfRequests requests;

    @Inject
    private Remedies remedies;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        requests.one("YSQ-2026-0901", "产业发展科");
        requests.one("YSQ-2026-0902", "安全监管科");
    }

    @Test
    @DisplayName("附件2 二（二）3 登记、答复、办结；别人改过的要先看，不存在的申请指出来")
    void fromTheNoticeToTheResult() {
        actingAs.user("office");
        long id = remedies.enter(written(RemedyKind.RECONSIDERATION, null, null), " YSQ-2026-0901 ");
        RemedyCase known = remedies.find(id);
        assertEquals("YSQ-2026-0901", known.request().number());
        remedies.revise(id, known.version(), written(RemedyKind.RECONSIDERATION, RemedyResult.UPHELD, DAY), null);
        assertTrue(assertThrows(
                        BusinessException.class,
                        () -> remedies.revise(id, 0, written(RemedyKind.LAWSUIT, null, null), null))
                .is(RefusalKind.STALE));
        assertEquals(RemedyResult.UPHELD, remedies.find(id).written().result());
        assertEquals(
                "request",
                assertThrows(
                                BusinessException.class,
                                () -> remedies.enter(written(RemedyKind.LAWSUIT, null, null), "YSQ-2026-9999"))
                        .field());
        assertTrue(
                assertThrows(BusinessException.class, () -> remedies.find(-1)).is(RefusalKind.NOT_FOUND));
    }

    @Test
    @DisplayName("条例第五十一条 公开办登记；负责人、分管领导只看本科室申请的，审计员看全部，拟稿人不看，别人不能登记")
    void whoSeesWhat() {
        actingAs.user("office");
        long industry = remedies.enter(written(RemedyKind.LAWSUIT, null, null), "YSQ-2026-0901");
        long safety = remedies.enter(written(RemedyKind.COMPLAINT, null, null), "YSQ-2026-0902");
        long alone = remedies.enter(written(RemedyKind.CORRECTION, null, null), null);
        assertEquals(List.of(alone, safety, industry), ids("office", RemedyFilter.NONE));
        assertEquals(List.of(alone, safety, industry), ids("auditor", RemedyFilter.NONE));
        assertEquals(List.of(industry), ids("head", RemedyFilter.NONE));
        assertEquals(List.of(industry), ids("leader", RemedyFilter.NONE));
        assertEquals(List.of(safety), ids("office", new RemedyFilter(RemedyKind.COMPLAINT, true)));
        assertEquals(List.of(), ids("office", new RemedyFilter(null, false)));
        assertEquals(
                LocalDate.of(2026, 3, 17),
                remedies.page(new RemedyFilter(RemedyKind.LAWSUIT, null), null, 1)
                        .get(0)
                        .due());
        actingAs.user("head");
        assertThrows(BusinessException.class, () -> remedies.find(safety));
        for (String other : List.of("drafter", "general")) {
            actingAs.user(other);
            assertThrows(BusinessException.class, () -> remedies.page(RemedyFilter.NONE, null, 1), other);
            assertEquals(List.of(), remedies.ofRequest(1), other);
        }
        for (String other : List.of("drafter", "head", "leader", "auditor")) {
            actingAs.user(other);
            assertThrows(
                    BusinessException.class,
                    () -> remedies.enter(written(RemedyKind.LAWSUIT, null, null), null),
                    other);
        }
    }

    private List<Long> ids(String user, RemedyFilter filter) {
        actingAs.user(user);
        return remedies.page(filter, null, 10).stream().map(RemedyRow::id).toList();
    }

    private static RemedyRecord written(RemedyKind kind, RemedyResult result, LocalDate decided) {
        return new RemedyRecord(kind, "南政行复〔2026〕3号", "南安市人民政府", DAY, "不服答复", null, result, decided, null);
    }
}
