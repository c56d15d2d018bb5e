package cn.gov.nanan.disclosure.withheld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.handover.Hands;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.LiveSetting;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
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

    @Inject
    private PackageRegister packageRegister;

    @Inject
    private Packages packages;

    @Inject
    private Hands hands;

    @AfterEach
    void end() {
        LiveSetting.clear(Setting.NETWORK);
    }

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
        Long address = register.page(Optional.empty(), 1).get(0).id();
        releases.release(withheld, "关于某批名单的文件");
        assertEquals(2, register.total());
        RegisteredTitle first = register.page(Optional.empty(), 1).get(0);
        assertEquals(address, first.id(), "whoever noted its address finds it again");
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

    @Test
    @DisplayName("条例第十八条 内网列入目录由公开办另一位放行，一次放行装一个包；自己列入的不能自己放行；移出立即送出")
    void leavesTheIntranetByTwo() throws Exception {
        issued.another("officehead", Role.DISCLOSURE_OFFICE);
        LiveSetting.set(Setting.NETWORK, "intranet");
        long first = filed(Decision.onRequest());
        long second = filed(Decision.onRequest());
        actingAs.user("office");
        releases.release(first, "关于示范企业的文件");
        releases.release(second, "关于某批名单的文件");
        releases.release(second, "关于某批企业名单的文件");
        assertEquals(0, register.total());
        assertEquals(0, sent().size());
        assertEquals(
                "withheld.error.nothing-waits",
                assertThrows(BusinessException.class, () -> releases.letOut(seen()))
                        .key());
        actingAs.user("drafter");
        assertThrows(BusinessException.class, () -> releases.letOut(Map.of()));
        actingAs.user("officehead");
        assertEquals(
                "withheld.error.changed",
                assertThrows(
                                BusinessException.class,
                                () -> releases.letOut(Map.of(first, "关于示范企业的文件", second, "关于某批名单的文件")))
                        .key());
        assertEquals(
                List.of("关于示范企业的文件", "关于某批企业名单的文件"),
                releases.waiting().stream().map(WithheldCandidate::proposed).toList());
        assertEquals(2, releases.letOut(seen()));
        assertEquals(2, register.total());
        assertEquals(1, sent().size());
        assertEquals("officehead", sent().get(0).releasedBy());
        assertEquals(2, entriesOfTheLast());
        releases.release(second, "别的标题");
        releases.withdraw(second);
        assertEquals(List.of(), releases.waiting());
        assertEquals(2, sent().size());
        assertEquals(1, entriesOfTheLast());
        actingAs.user("office");
        assertThrows(BusinessException.class, () -> releases.letOut(seen()));
    }

    @Test
    @DisplayName("条例第十八条 待放行期间重新审查的，不再放行")
    void whatIsOpenedAgainWaitsNoLonger() {
        LiveSetting.set(Setting.NETWORK, "intranet");
        long item = filed(Decision.onRequest());
        actingAs.user("office");
        releases.release(item, "关于示范企业的文件");
        issued.act("office", item, Action.REOPEN, ActionInput.remark("情况已变化"));
        actingAs.user("office");
        assertEquals(List.of(), releases.waiting());
        assertEquals(0, sent().size());
    }

    @Test
    @DisplayName("条例第十八条 同时移出几条：最后送出的数据包是最后的目录")
    void theLastPackageIsTheLastState() throws Exception {
        issued.another("officehead", Role.DISCLOSURE_OFFICE);
        LiveSetting.set(Setting.NETWORK, "intranet");
        Queue<Long> items = new ConcurrentLinkedQueue<>();
        for (int n = 0; n < 6; n++) {
            items.add(filed(Decision.onRequest()));
        }
        actingAs.user("office");
        items.forEach(item -> releases.release(item, "第" + item + "号文件"));
        actingAs.user("officehead");
        releases.letOut(seen());
        assertEquals(5, hands.atOnce(5, () -> releases.withdraw(items.poll())));
        assertEquals(6, sent().size());
        assertEquals(1, register.total());
        assertEquals(1, entriesOfTheLast());
    }

    private Map<Long, String> seen() {
        return releases.waiting().stream()
                .collect(Collectors.toMap(WithheldCandidate::id, WithheldCandidate::proposed));
    }

    private List<DataPackage> sent() {
        return packageRegister.sealed(PackageType.REGISTER, Long.MAX_VALUE, 10);
    }

    private int entriesOfTheLast() throws IOException {
        try (ZipFile zip = new ZipFile(packages.file(sent().get(0)).toFile())) {
            ZipEntry document = zip.stream()
                    .filter(entry -> entry.getName().endsWith("register.json"))
                    .findFirst()
                    .orElseThrow();
            return new String(zip.getInputStream(document).readAllBytes(), StandardCharsets.UTF_8)
                            .split("\"key\"")
                            .length
                    - 1;
        }
    }

    private long filed(Decision decision) {
        long item = issued.item(decision, "2026-02-26", "2026-02-27");
        issued.act("general", item, Action.FILE, ActionInput.none());
        return item;
    }
}
