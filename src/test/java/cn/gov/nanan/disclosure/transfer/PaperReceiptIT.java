package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 纸面往来: where nothing may travel inward but what a person types, and discs travel outward. */
@ExtendWith(ArquillianExtension.class)
class PaperReceiptIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Inject
    private TwoSides sides;

    @Inject
    private PackageArranging arranging;

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private Releases releases;

    @Inject
    private PaperReceipts paper;

    @Inject
    private ControlCodes codes;

    @Inject
    private PackageCarriers carriers;

    @Inject
    private Packages packages;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private NodeKeys keys;

    @Inject
    private ActingAs acting;

    @Inject
    private SettableClock clock;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private DataPackage sealed;
    private PackageArrival arrival;

    @BeforeEach
    void begin() {
        TwoSides.Brought brought = sides.brought();
        sealed = brought.sealed();
        arrival = brought.arrival();
        clock.set("2026-03-03T10:00");
    }

    @AfterEach
    void end() {
        TwoSides.end();
    }

    private static String refusal(Runnable act) {
        return assertThrows(BusinessException.class, act::run).key();
    }

    private ControlCode code() {
        return codes.printed(sealed.route().sender()).orElseThrow();
    }

    @Test
    @DisplayName("7.2 拒收凭核对单登记：码、日期、原因不符的不收；登记后通知有关人员，可以退回待放行；其后公开的，凭回执码照样确认")
    void aRefusalComesHomeOnPaper() {
        arranging.reject(arrival.id(), "附件缺页");
        PackageArrival refused = arrivals.find(arrival.id());
        assertTrue(refused.isToldOnPaper());
        String reason = refused.reason(Locale.CHINESE);
        String typed = code().refusal(refused.digest(), DAY);
        String published = code().receipt(refused.digest(), DAY, List.of());

        sides.home();
        long id = sealed.id();
        assertEquals("transfer.error.refusal-code", refusal(() -> paper.refused(id, published, DAY, reason)));
        assertEquals("transfer.error.receipt-code", refusal(() -> paper.confirm(id, typed, DAY, Set.of())));
        assertEquals(
                "transfer.error.refusal-code",
                refusal(() -> paper.refused(id, typed, LocalDate.of(2026, 3, 2), reason)));
        assertEquals("transfer.error.receipt-day", refusal(() -> paper.refused(id, typed, null, reason)));
        assertEquals("transfer.error.refusal-reason", refusal(() -> paper.refused(id, typed, DAY, " ")));
        acting.user("head");
        assertEquals("staff.error.role-needed", refusal(() -> paper.refused(id, typed, DAY, reason)));
        acting.user("office");
        paper.refused(id, typed.toLowerCase(Locale.ROOT), DAY, reason);
        assertEquals(reason, releases.find(id).refusal());
        assertEquals(LineOutcome.REFUSED, sides.line(sealed).receipt().outcome());
        assertEquals(
                List.of("drafter", "office", "officehead"),
                entities.createQuery(
                                "select o.userName from Notice n join n.recipient o where n.occasion = :refused"
                                        + " order by o.userName",
                                String.class)
                        .setParameter("refused", Occasion.REFUSED_OUTSIDE)
                        .getResultList());
        assertEquals(1, releases.reopenable(releases.find(id)).size());
        assertEquals("transfer.error.told-already", refusal(() -> paper.refused(id, typed, DAY, reason)));
        paper.confirm(id, published, DAY, Set.of());
        assertEquals(LineOutcome.LIVE, sides.line(sealed).receipt().outcome());
        assertEquals("transfer.error.told-already", refusal(() -> paper.refused(id, typed, DAY, reason)));
    }

    @Test
    @DisplayName("7.2 核验即拒收、又经跳过的：原因还在，核对单照样打印，凭拒收码登记")
    void whatWasPassedOverComesHomeOnPaperToo() throws IOException {
        SendingBureau bureau = sides.bureau("QZ08000", "南安市另一机关");
        byte[] program = "MZ program".getBytes(StandardCharsets.US_ASCII);
        Path content = Files.write(Files.createTempFile("program", ".pdf"), program);
        PackageArrival refused = sides.bring(bureau.next(PackagedItem.publish(
                PublicItems.as(PublicItems.notice(1), "QZ08000-0101-2026-00001", "南安市另一机关"),
                List.of(new PackagedFile("a.pdf", "application/pdf", program.length, Sha256.of(program), content)))));
        assertEquals(ArrivalState.REFUSED, refused.state());
        String reason = refused.reason(Locale.CHINESE);
        arranging.pass(refused.id());
        entities.clear();
        PackageArrival passed = arrivals.find(refused.id());
        assertEquals(ArrivalState.SKIPPED, passed.state());
        assertTrue(passed.isToldOnPaper() && passed.isRefused());
        assertEquals(reason, passed.reason(Locale.CHINESE));
    }

    @Test
    @DisplayName("7.2 核对单写明已略过的，连同索引号录入：登记为已略过，不算上网；漏录的，码就不符")
    void whatWasSkippedIsTypedIn() {
        String number = arrivals.items(arrival).get(0).indexNumber();
        arranging.publish(arrival.id());
        String skipped = code().receipt(sealed.digest(), DAY, List.of(number));
        sides.home();
        assertEquals("transfer.error.receipt-code", refusal(() -> paper.confirm(sealed.id(), skipped, DAY, Set.of())));
        paper.confirm(sealed.id(), skipped, DAY, Set.of(number));
        assertEquals(LineOutcome.SKIPPED, sides.line(sealed).receipt().outcome());
        assertTrue(!sides.line(sealed).isLive());
    }

    @Test
    @DisplayName("7.1 载体登记：各类数据包都登记，一张载体一类一行；没有封装过的不能登记；销毁时整张销毁，此后不再登记")
    void aDiscTakesSeveralTypes() {
        sides.home();
        carriers.enter(disc("NA-001", PackageType.ITEMS, 1));
        packages.seal(PackageRoute.outward(PackageType.STATUS), new byte[] {'{', '}'});
        carriers.enter(disc("NA-001", PackageType.STATUS, 1));
        assertEquals(
                "transfer.error.carrier-none", refusal(() -> carriers.enter(disc("NA-001", PackageType.REGISTER, 1))));
        assertEquals(
                "transfer.error.carrier-known", refusal(() -> carriers.enter(disc("NA-001", PackageType.ITEMS, 1))));
        assertEquals(
                "transfer.error.carrier-packages", refusal(() -> carriers.enter(disc("NA-002", PackageType.ITEMS, 2))));
        assertEquals("transfer.error.carrier-type", refusal(() -> carriers.enter(disc("NA-002", null, 1))));
        assertEquals(
                List.of("NA-001"),
                carriers.carrying(releases.find(sealed.id())).stream()
                        .map(PackageCarrier::number)
                        .toList());
        carriers.destroy(carriers.list("NA-0", Long.MAX_VALUE, 1).get(0).id(), DAY, "粉碎，监销人两名");
        entities.clear();
        assertEquals(
                List.of(DAY, DAY),
                carriers.list("", Long.MAX_VALUE, 9).stream()
                        .map(PackageCarrier::destroyedOn)
                        .toList());
        assertEquals(
                "transfer.error.carrier-known", refusal(() -> carriers.enter(disc("NA-001", PackageType.ITEMS, 1))));
    }

    private static CarrierEntry disc(String number, PackageType type, long package1) {
        return disc("PORTAL", number, type, package1);
    }

    private static CarrierEntry disc(String node, String number, PackageType type, long package1) {
        return new CarrierEntry(node, number, "一次性写入光盘", "导入外网", type, package1, package1, "李文书", DAY);
    }

    @Test
    @DisplayName("7.2 载体两侧各自登记：送达的在外网按发送单位登记，各单位编号互不相干；没有导入成的光盘照样登记，未受信任的节点不能登记")
    void aDiscIsEnteredWhereItCameToo() {
        String bureau = sealed.route().sender();
        carriers.enter(disc(bureau, "NA-001", PackageType.ITEMS, 1));
        assertEquals(
                List.of("NA-001"),
                carriers.carrying(arrival).stream().map(PackageCarrier::number).toList());
        assertEquals(
                "transfer.error.carrier-numbers",
                refusal(() -> carriers.enter(disc(bureau, "NA-002", PackageType.ITEMS, 0))));
        carriers.enter(disc(bureau, "NA-002", PackageType.ITEMS, 2));
        assertEquals(
                "transfer.error.carrier-node",
                refusal(() -> carriers.enter(disc("QZ08000", "NA-001", PackageType.ITEMS, 1))));
        sides.bureau("QZ08000", "南安市另一机关");
        carriers.enter(disc("QZ08000", "NA-001", PackageType.ITEMS, 1));
        carriers.destroy(carriers.list("NA-001", Long.MAX_VALUE, 1).get(0).id(), DAY, "粉碎，监销人两名");
        entities.clear();
        assertEquals(
                List.of("QZ08000 2026-03-03", bureau + " null", bureau + " null"),
                carriers.list("", Long.MAX_VALUE, 9).stream()
                        .map(one -> one.node() + " " + one.destroyedOn())
                        .toList());
        assertEquals(
                "transfer.error.carrier-numbers",
                refusal(() -> carriers.enter(
                        new CarrierEntry(bureau, "NA-009", "光盘", "导入外网", PackageType.ITEMS, 1, 999_999, "李文书", DAY))));
        carriers.cancel(carriers.list("NA-002", Long.MAX_VALUE, 1).get(0).id());
        entities.clear();
        assertEquals(List.of(), carriers.list("NA-002", Long.MAX_VALUE, 1));
        long destroyed = carriers.list("", Long.MAX_VALUE, 1).get(0).id();
        assertEquals("transfer.error.carrier-destroyed", refusal(() -> carriers.cancel(destroyed)));
        acting.user("head");
        assertEquals("transfer.error.not-his", refusal(() -> carriers.carrying(arrival)));
    }

    @Test
    @DisplayName("7.2 码不符的录入没有任何效果，但留痕写明谁录入了什么")
    void aCodeThatDoesNotFitStaysInTheTrail() {
        sides.home();
        assertEquals(
                "transfer.error.receipt-code", refusal(() -> paper.confirm(sealed.id(), "0123ABCD", DAY, Set.of())));
        assertEquals("transfer.error.refusal-code", refusal(() -> paper.refused(sealed.id(), null, DAY, "附件缺页")));
        assertEquals(
                List.of(
                        "office package:" + sealed.sequence() + " 回执码 0123ABCD",
                        "office package:" + sealed.sequence() + " 拒收码"),
                entities.createQuery(
                                "select concat(e.who, ' ', e.subject, ' ', e.detail) from AuditEvent e"
                                        + " where e.act = 'transfer.code-refused' order by e.sequence",
                                String.class)
                        .getResultList());
    }

    @Test
    @DisplayName("密钥 到期之前数周即提醒：本节点的和所信任的都报，尚早的不报；已经过期的报为零天")
    void expiryIsToldWeeksBefore() {
        sides.home();
        LocalDate end =
                LocalDate.ofInstant(keys.endsAt().orElseThrow(), cn.gov.nanan.disclosure.platform.BureauClock.ZONE);
        clock.set(end.minusDays(120) + "T09:00");
        assertEquals(Map.of(), nodes.ending());
        assertEquals(0L, counted());
        clock.set(end.minusDays(20) + "T09:00");
        Map<String, Long> ending = nodes.ending();
        assertEquals(Set.of("QZ07000", "PORTAL"), ending.keySet());
        assertEquals(2L, counted(), "the menu counts what the page lists");
        assertTrue(ending.get("QZ07000") >= 19 && ending.get("QZ07000") <= 20, ending.toString());
        clock.set(end.plusDays(2) + "T09:00");
        assertEquals(0L, nodes.ending().get("QZ07000"));
    }

    private long counted() {
        return nodes.endingCount().ask(entities) + (nodes.isOwnEnding() ? 1 : 0);
    }
}
