package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.DocumentArrived;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.exchange.PackageRefused;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.SentRoute;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.LiveSetting;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 外网拒收、撤回: who is told at home of a refusal, and by what name the public side knows what is withdrawn. */
@ExtendWith(ArquillianExtension.class)
class RefusedOutsideIT {
    @Inject
    private TwoSides sides;

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private PackageArranging arranging;

    @Inject
    private Receiving receiving;

    @Inject
    private Releases releases;

    @Inject
    private Issued issued;

    @Inject
    private ActingAs acting;

    @Inject
    private SettableClock clock;

    @Inject
    private Resending resending;

    @Inject
    private Packages packages;

    @Inject
    private NodeKeys keys;

    @Inject
    private PackageRegister register;

    @Inject
    private Event<DocumentArrived> documents;

    @Inject
    private Event<PackageRefused> refusals;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private long item;
    private PackageArrival arrival;

    @BeforeEach
    void begin() {
        TwoSides.Brought brought = sides.brought();
        item = brought.item();
        arrival = brought.arrival();
        clock.set("2026-03-03T10:00");
    }

    @AfterEach
    void end() {
        TwoSides.end();
    }

    private List<String> unread() {
        entities.clear();
        return entities.createQuery(
                        "select o.userName from Notice n join n.recipient o where n.occasion = :refused and n.readAt is null"
                                + " order by o.userName",
                        String.class)
                .setParameter("refused", Occasion.REFUSED_OUTSIDE)
                .getResultList();
    }

    @Test
    @DisplayName("数据包 外网退回的：读到回执即通知公开办和拟稿人；撤回或者更正以后，通知即办结")
    void whoeverLetItGoIsTold() {
        arranging.reject(arrival.id(), "附件里有个人信息");
        DataPackage receipt = sides.receipt();
        sides.home();
        assertEquals(List.of(), unread());
        sides.bring(receipt);
        assertEquals(List.of("drafter", "office", "officehead"), unread());
        DataPackage sealed = releases.sealed(Long.MAX_VALUE, 1).get(0);
        for (long another = receipt.sequence() + 1; another < receipt.sequence() + 3; another++) {
            refusals.fire(new PackageRefused(
                    sealed.sequence(),
                    another,
                    List.of(sides.line(sealed).indexNumber()),
                    Instant.parse("2026-03-03T02:00:00Z")));
        }
        assertEquals(9, unread().size(), "the same package, refused three times");
        issued.act(
                "office", item, Action.WITHDRAW, ActionInput.withdrawing(Withdrawal.Reason.NO_LONGER_PUBLIC, "不宜公开"));
        issued.act("leader", item, Action.CONSENT, ActionInput.none());
        assertEquals(List.of(), unread());
    }

    @Test
    @DisplayName("数据包 未公开信息目录被外网拒收的，也由回执传回，写在送出登记；谁拒收、谁跳过，分别记明")
    void whatHoldsNoItemsIsToldOfToo() {
        sides.home();
        DataPackage titles =
                packages.seal(PackageRoute.outward(PackageType.REGISTER), "{}".getBytes(StandardCharsets.UTF_8));
        sides.outside();
        PackageArrival refusedThere = sides.bring(titles);
        assertEquals(ArrivalState.REFUSED, refusedThere.state());
        assertTrue(refusedThere.isToldOnPaper());
        DataPackage receipt = sides.receipt();
        arranging.pass(refusedThere.id());
        entities.clear();
        PackageArrival passed = arrivals.find(refusedThere.id());
        assertEquals("system office", passed.endedBy() + " " + passed.passedBy());
        assertEquals(refusedThere.endedAt(), passed.endedAt());
        sides.home();
        assertEquals(ArrivalState.TAKEN, sides.bring(receipt).state());
        entities.clear();
        assertEquals(passed.reason(Locale.CHINESE), resending.find(titles.id()).refusal());
    }

    @Test
    @DisplayName("数据包 整包退回：无差错的条目以原版本退回待放行，由另一人放行，再到外网发布；已有后续版本的不再退回")
    void whatWasInnocentLeavesAgain() {
        arranging.reject(arrival.id(), "同包另一件有误");
        DataPackage receipt = sides.receipt();
        sides.home();
        sides.bring(receipt);
        DataPackage refused = releases.sealed(Long.MAX_VALUE, 1).get(0);
        assertEquals(1, releases.reopenable(refused).size());
        PackageLine before = sides.line(refused);
        assertEquals(1, releases.reopen(refused.id()));
        assertEquals(
                "transfer.error.not-reopened",
                assertThrows(BusinessException.class, () -> releases.reopen(refused.id()))
                        .key());
        PackageLine waiting = releases.waiting(0, 10).get(0);
        assertEquals(before.version(), waiting.version());
        assertEquals(before.title(), waiting.title());
        assertEquals(
                "transfer.error.same-person",
                assertThrows(
                                BusinessException.class,
                                () -> releases.release(List.of(waiting.id()), null, false, Instant.MAX))
                        .key());
        DataPackage again = sides.release();
        sides.outside();
        PackageArrival second = sides.bring(again);
        assertEquals(ArrivalState.STAGED, second.state(), second.reason(java.util.Locale.CHINESE));
        arranging.publish(second.id());
        DataPackage published = sides.receipt();
        sides.home();
        sides.bring(published);
        assertEquals(LineOutcome.LIVE, sides.line(again).receipt().outcome());
    }

    @Test
    @DisplayName("附件2 一（四）2 整包退回的，其中正在申请撤回的退回待放行以后仍暂缓放行；不同意撤回的，照常放行")
    void whatIsAskedBackWaitsThoughReopened() {
        arranging.reject(arrival.id(), "同包另一件有误");
        DataPackage receipt = sides.receipt();
        sides.home();
        sides.bring(receipt);
        issued.act(
                "office", item, Action.WITHDRAW, ActionInput.withdrawing(Withdrawal.Reason.NO_LONGER_PUBLIC, "不宜公开"));
        acting.user("office");
        assertEquals(
                1, releases.reopen(releases.sealed(Long.MAX_VALUE, 1).get(0).id()));
        acting.user("officehead");
        assertTrue(releases.waiting(0, 10).get(0).isPaused());
        assertEquals(
                "transfer.error.none",
                assertThrows(BusinessException.class, () -> releases.releaseAll(null, Instant.MAX))
                        .key());
        issued.act("leader", item, Action.RETURN, ActionInput.remark("不必撤回"));
        acting.user("officehead");
        assertEquals(1, releases.releaseAll(null, Instant.MAX).size());
    }

    @Test
    @DisplayName("回执 结果须与动作相符；未称已上网的，门户地址不采信；先拒收、后发布的，拒收原因随即取消")
    void aReceiptIsBelievedWhereItFits() {
        sides.home();
        DataPackage sealed = releases.sealed(Long.MAX_VALUE, 1).get(0);
        PackageLine line = sides.line(sealed);
        Instant at = Instant.parse("2026-03-03T02:00:00Z");
        for (LineOutcome wrong : List.of(LineOutcome.REMOVED, LineOutcome.REFUSED)) {
            tell(sealed, null, List.of(told(line, wrong, at)), List.of());
            assertNull(sides.line(sealed).receipt(), wrong.name());
        }
        tell(
                sealed,
                null,
                List.of(),
                List.of(new ReceiptDocument.Portal(
                        line.indexNumber(), line.version(), "https://www.nanan.gov.cn/zwgk/1.html", at)));
        assertNull(sides.line(sealed).receipt());
        tell(sealed, "钥匙未登记", List.of(), List.of());
        assertEquals("钥匙未登记", releases.find(sealed.id()).refusal());
        tell(sealed, null, List.of(told(line, LineOutcome.LIVE, at)), List.of());
        assertEquals(LineOutcome.LIVE, sides.line(sealed).receipt().outcome());
        assertNull(releases.find(sealed.id()).refusal());
    }

    private static ReceiptDocument.TellingLine told(PackageLine line, LineOutcome outcome, Instant at) {
        return new ReceiptDocument.TellingLine(line.indexNumber(), line.version(), outcome, null, at, List.of(), null);
    }

    private void tell(
            DataPackage sealed,
            String refused,
            List<ReceiptDocument.TellingLine> items,
            List<ReceiptDocument.Portal> portal) {
        ReceiptDocument receipt =
                new ReceiptDocument(PackageType.ITEMS, sealed.sequence(), sealed.digest(), refused, items, portal);
        documents.fire(new DocumentArrived(
                new PackageRoute("PORTAL", sealed.route().sender(), PackageType.RECEIPT),
                1,
                "d".repeat(64),
                receipt.write()));
        entities.clear();
    }

    @Test
    @DisplayName("密钥 密钥文件不在时重新启动：不另造对方不认识的密钥，封装即停；文件回来，照常封装")
    void aLostKeyFileIsNotReplaced() throws IOException {
        sides.home();
        Path away = keys.path().resolveSibling("away.p12");
        Files.move(keys.path(), away);
        try {
            packages.open();
            assertFalse(keys.isThere());
            PackageRoute route = PackageRoute.outward(PackageType.STATUS);
            byte[] document = "{}".getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    "signature.error.no-file",
                    assertThrows(BusinessException.class, () -> packages.seal(route, document))
                            .key());
        } finally {
            Files.move(away, keys.path());
        }
        assertEquals(
                1,
                packages.seal(PackageRoute.outward(PackageType.STATUS), "{}".getBytes(StandardCharsets.UTF_8))
                        .sequence());
    }

    @Test
    @DisplayName("重新送出 各类数据包从所缺的序号起再送一次；本节点没有的序号、没有职权的人不能送")
    void everyTypeIsSentAgain() throws IOException {
        sides.home();
        Path outbox = Files.createTempDirectory("outbox");
        PackageRoute route = PackageRoute.outward(PackageType.STATUS);
        for (int n = 1; n <= 3; n++) {
            register.deliver(
                    packages.seal(route, "{}".getBytes(StandardCharsets.UTF_8)).id(), outbox);
        }
        acting.user("admin");
        SentRoute sent = resending.routes().stream()
                .filter(one -> one.route().equals(route))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1L, 3L), List.of(sent.first(), sent.last()));
        assertEquals(
                "transfer.error.again-from",
                assertThrows(BusinessException.class, () -> resending.again(sent.key(), 4))
                        .key());
        assertEquals(
                "transfer.error.again-route",
                assertThrows(BusinessException.class, () -> resending.again("REGISTER NOBODY", 1))
                        .key());
        assertEquals(2, resending.again(sent.key(), 2));
        List<DataPackage> leaving = register.undelivered(List.of(), 10).stream()
                .filter(one -> one.route().equals(route))
                .toList();
        assertEquals(
                List.of(2L, 3L), leaving.stream().map(DataPackage::sequence).toList());
        assertTrue(Files.exists(resending.file(leaving.get(0))));
        DataPackage items =
                register.sealed(PackageType.ITEMS, Long.MAX_VALUE, 1).get(0);
        assertThrows(BusinessException.class, () -> resending.file(items));
        acting.user("drafter");
        assertThrows(BusinessException.class, () -> resending.again(sent.key(), 2));
    }

    @Test
    @DisplayName("数据包 撤回的条目，外网看得到所撤回信息的标题")
    void whatIsWithdrawnHasItsTitle() {
        arranging.publish(arrival.id());
        StagedItem came = sides.only(arrival);
        sides.home();
        issued.act(
                "office", item, Action.WITHDRAW, ActionInput.withdrawing(Withdrawal.Reason.NO_LONGER_PUBLIC, "不宜公开"));
        issued.act("leader", item, Action.CONSENT, ActionInput.none());
        DataPackage next = sides.release();
        sides.outside();
        List<StagedItem> items = arrivals.items(sides.bring(next));
        assertNull(items.get(0).title());
        assertEquals(Map.of(came.indexNumber(), came.title()), arrivals.withdrawn(items));
        acting.user("office");
        arranging.publish(items.get(0).arrival());
    }

    @Test
    @DisplayName("7.2 不早于某时公开：外网提前不能发布，写明时间；自动发布的，到时由定时任务发布；日期不在将来一年以内的不收")
    void nothingIsPublicTooEarly() {
        arranging.publish(arrival.id());
        sides.home();
        issued.act("office", item, Action.REPEAL, ActionInput.remark("由新办法废止"));
        acting.user("officehead");
        for (LocalDate wrong : List.of(LocalDate.of(2026, 3, 3), LocalDate.of(2027, 3, 4))) {
            assertEquals(
                    "transfer.error.not-before",
                    assertThrows(BusinessException.class, () -> releases.releaseAll(wrong, Instant.MAX))
                            .key());
        }
        DataPackage later =
                releases.releaseAll(LocalDate.of(2026, 3, 5), Instant.MAX).get(0);
        sides.outside();
        LiveSetting.set(Setting.PACKAGE_PUBLISH, "automatic");
        try {
            PackageArrival early = sides.bring(later);
            assertEquals(ArrivalState.STAGED, early.state());
            assertEquals(Instant.parse("2026-03-04T16:00:00Z"), early.notBefore());
            assertEquals(
                    "transfer.error.not-yet",
                    assertThrows(BusinessException.class, () -> arranging.publish(early.id()))
                            .key());
            clock.set("2026-03-04T23:59");
            receiving.look();
            entities.clear();
            assertEquals(ArrivalState.STAGED, arrivals.find(early.id()).state());
            clock.set("2026-03-05T00:00");
            receiving.look();
            entities.clear();
            assertEquals(ArrivalState.PUBLISHED, arrivals.find(early.id()).state());
        } finally {
            LiveSetting.clear(Setting.PACKAGE_PUBLISH);
        }
    }
}
