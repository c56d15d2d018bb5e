package cn.gov.nanan.disclosure.withheld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.publication.Issued;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 未公开信息目录: released entry by entry, without what it is really called. */
@ExtendWith(ArquillianExtension.class)
class WithheldIT {
    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private RegisterReleases releases;

    @Inject
    private PublicRegister register;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("条例第十八条 公开办逐条列入，公众看到中性标题、日期和理由类别；移出、改标题随时可以；别人不能")
    void releasedEntryByEntry() {
        long onRequest = filed(Decision.onRequest());
        long withheld = filed(Decision.withheld(Ground.PROCESS_INFO, "尚在研究讨论，不属于应当公开的信息"));
        actingAs.user("office");
        assertEquals(
                List.of(withheld, onRequest),
                releases.candidates(0, 10).stream().map(WithheldCandidate::id).toList());
        assertEquals(
                List.of(onRequest),
                releases.candidates(withheld, 10).stream()
                        .map(WithheldCandidate::id)
                        .toList());
        releases.release(onRequest, " 关于示范企业的文件 ");
        releases.release(withheld, "关于企业名单的文件");
        releases.release(withheld, "关于某批名单的文件");
        assertEquals(2, register.total());
        RegisteredTitle first = register.page(Optional.empty(), 1).get(0);
        assertEquals("关于某批名单的文件", first.title());
        assertEquals(Ground.PROCESS_INFO, first.ground());
        assertEquals(
                "关于示范企业的文件",
                register.page(Optional.of(PageKey.of(first.day(), first.id())), 10)
                        .get(0)
                        .title());
        releases.withdraw(onRequest);
        assertEquals(1, register.total());
        for (String title : List.of("", "长".repeat(201))) {
            assertThrows(BusinessException.class, () -> releases.release(onRequest, title));
        }
        for (String other : List.of("drafter", "head", "general", "auditor")) {
            actingAs.user(other);
            assertThrows(BusinessException.class, () -> releases.release(onRequest, "文件"), other);
            assertThrows(BusinessException.class, () -> releases.withdraw(withheld), other);
        }
    }

    @Test
    @DisplayName("保密法第三十一条 国家秘密不列入；没有归档的、已经公开的也不列入；重新审查的自动移出")
    void neverASecret() {
        long secret = filed(Decision.withheld(Ground.STATE_SECRET, "属于国家秘密，依法不予公开"));
        long published = issued.published("2026-02-26", "2026-02-27");
        long reopened = filed(Decision.withheld(Ground.PROCESS_INFO, "尚在研究讨论，不属于应当公开的信息"));
        actingAs.user("office");
        for (long closed : List.of(secret, published, 4711L)) {
            assertThrows(BusinessException.class, () -> releases.release(closed, "某文件"));
        }
        releases.release(reopened, "关于某批名单的文件");
        issued.act("office", reopened, Action.REOPEN, ActionInput.remark("情况已变化"));
        assertEquals(0, register.total());
    }

    private long filed(Decision decision) {
        long item = issued.item(decision, "2026-02-26", "2026-02-27");
        issued.act("general", item, Action.FILE, ActionInput.none());
        return item;
    }
}
