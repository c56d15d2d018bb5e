package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueQuery;
import cn.gov.nanan.disclosure.catalogue.Facet;
import cn.gov.nanan.disclosure.catalogue.FacetField;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 收包的不顺: what one package, one file or one clock may not do to the others. */
@ExtendWith(ArquillianExtension.class)
class ArrivalOrderIT {
    private static final String OURS = "QZ07000";
    private static final String THEIRS = "QZ08000";
    private static final Withdrawal WITHDRAWAL =
            new Withdrawal(Withdrawal.Reason.REPEALED, LocalDate.of(2026, 3, 2), null);

    @Inject
    private TwoSides sides;

    @Inject
    private Receiving receiving;

    @Inject
    private Quarantine quarantine;

    @Inject
    private ArrivalRegister arrived;

    @Inject
    private PackageArranging arranging;

    @Inject
    private Packages packages;

    @Inject
    private PackageRegister register;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SettableClock clock;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private ActingAs acting;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private SendingBureau ours;
    private SendingBureau theirs;

    @BeforeEach
    void begin() {
        sides.beginOutside();
        ours = sides.bureau();
        theirs = sides.bureau(THEIRS, "南安市演示局");
    }

    @AfterEach
    void end() {
        TwoSides.end();
    }

    private PackageArrival now(PackageArrival arrival) {
        entities.clear();
        return arrived.find(arrival.id());
    }

    private static PackagedItem notice(int n) {
        return PackagedItem.publish(PublicItems.notice(n), List.of());
    }

    /** Refused after its sender was believed. */
    private PackagedItem disguised(int n) throws IOException {
        byte[] content = "不是 PDF".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(Files.createTempFile("disguised", ".pdf"), content);
        return PackagedItem.publish(
                PublicItems.notice(n),
                List.of(new PackagedFile("附件.pdf", "application/pdf", content.length, Sha256.of(content), file)));
    }

    private static void assertRefused(String why, PackageArrival arrival) {
        assertEquals(ArrivalState.REFUSED, arrival.state(), arrival.reason(Locale.CHINESE));
        assertTrue(arrival.reason(Locale.CHINESE).contains(why), arrival.reason(Locale.CHINESE));
    }

    @Test
    @DisplayName("数据包 约定日期之前不公开的，不挡其他信息，也不挡撤回；同一条信息的后一版本仍要等它")
    void whatWaitsForItsDayHoldsUpNothingElse() {
        PackageArrival later = sides.bring(ours.embargoed(Instant.parse("2026-03-10T00:00:00Z"), notice(1), notice(2)));
        assertThrows(BusinessException.class, () -> arranging.publish(later.id()));
        arranging.publish(sides.bring(ours.next(notice(3))).id());
        assertTrue(catalogue.find(PublicItems.number(3)).isPresent());
        PackageArrival corrected =
                sides.bring(ours.next(PackagedItem.replace(PublicItems.notice(1, 2, null), List.of())));
        assertEquals(
                "transfer.error.earlier",
                assertThrows(BusinessException.class, () -> arranging.publish(corrected.id()))
                        .key());
        arranging.reject(later.id(), "改期");
        arranging.publish(corrected.id());
        PackageArrival again = sides.bring(ours.embargoed(Instant.parse("2026-03-10T00:00:00Z"), notice(4), notice(5)));
        PackageArrival withdrawal = sides.bring(ours.next(PackagedItem.withdraw(PublicItems.number(4), 1, WITHDRAWAL)));
        arranging.publish(withdrawal.id());
        assertTrue(catalogue.tombstone(PublicItems.number(4)).isPresent());
        clock.set("2026-03-10T09:00");
        arranging.publish(again.id());
        assertTrue(catalogue.find(PublicItems.number(4)).isEmpty(), "taken back before it came");
        assertTrue(catalogue.find(PublicItems.number(5)).isPresent());
    }

    @Test
    @DisplayName("数据包 等待前序的文件不见了：不停在它上面，半小时后记为未收妥，重新送来即可")
    void aWaitingOneWithoutItsFileEndsNothing() throws IOException {
        sides.bring(ours.next(notice(1)));
        Path second = ours.next(notice(2));
        Path third = ours.next(notice(3));
        PackageArrival waiting = sides.bring(third);
        assertEquals(ArrivalState.WAITING, waiting.state());
        Files.delete(quarantine.file(waiting.id()));
        assertEquals(ArrivalState.STAGED, sides.bring(second).state());
        assertEquals(ArrivalState.WAITING, now(waiting).state());
        clock.set("2026-03-02T09:31");
        receiving.look();
        assertEquals(ArrivalState.REFUSED, now(waiting).state());
        assertEquals(ArrivalState.STAGED, sides.bring(third).state());
    }

    @Test
    @DisplayName("数据包 拒收的回执一时写不出：拒收照样成立，其他机关照常收，能写时补写")
    void whatCannotBeToldIsToldLater() throws IOException {
        PackageRoute back = new PackageRoute("PORTAL", OURS, PackageType.RECEIPT);
        Path taken = Setting.DATA_DIR.path().resolve("packages").resolve(OURS).resolve(back.name(1) + ".zip");
        Files.createDirectories(taken.getParent());
        Files.deleteIfExists(taken);
        Files.writeString(taken, "不是回执");
        PackageArrival refused = sides.bring(ours.next(disguised(1)));
        assertRefused("附件.pdf", now(refused));
        assertEquals(
                ArrivalState.STAGED,
                sides.bring(theirs.next(PackagedItem.publish(
                                PublicItems.as(PublicItems.notice(2), THEIRS + "-0101-2026-00002", "南安市演示局"),
                                List.of())))
                        .state());
        receiving.look();
        Files.delete(taken);
        receiving.look();
        DataPackage receipt =
                register.sealed(PackageType.RECEIPT, Long.MAX_VALUE, 1).get(0);
        assertEquals(back, receipt.route());
        assertTrue(Files.exists(packages.file(receipt)));
    }

    @Test
    @DisplayName("7.3 时钟：发送方的钟快过又拨回，其后的包可以跳过，不致永远收不下")
    void aClockThatWasFastIsPassed() {
        ours.backdate(Instant.parse("2026-03-02T04:00:00Z"));
        Path fast = ours.next(notice(1));
        clock.set("2026-03-02T13:00");
        sides.bring(fast);
        ours.backdate(Instant.parse("2026-03-02T02:00:00Z"));
        PackageArrival slow = sides.bring(ours.next(notice(2)));
        assertRefused("封装时间", slow);
        PackageArrival waiting = sides.bring(ours.next(notice(3)));
        assertEquals(ArrivalState.WAITING, waiting.state());
        assertTrue(arrived.isPassable(slow));
        arranging.pass(slow.id());
        receiving.look();
        assertEquals(ArrivalState.STAGED, now(waiting).state(), now(waiting).reason(Locale.CHINESE));
    }

    @Test
    @DisplayName("数据包 别人尚未使用的索引号也不得占用：撤回、替代都不行；发布时间在将来的整包不收")
    void othersNumbersStayTheirs() {
        String coming = PublicItems.number(9);
        assertRefused("索引号", sides.bring(theirs.beside(PackagedItem.withdraw(coming, 1, WITHDRAWAL))));
        String own = THEIRS + "-0101-2026-00001";
        assertRefused(
                "索引号",
                sides.bring(theirs.beside(PackagedItem.supersede(
                        PublicItems.as(PublicItems.notice(1, 1, coming), own, "南安市演示局"), List.of()))));
        arranging.publish(sides.bring(ours.next(notice(9))).id());
        assertTrue(catalogue.find(coming).isPresent());
        assertRefused("发布时间", sides.bring(ours.next(notice(100))));
    }

    @Test
    @DisplayName("归属 证书停止信任之后，索引号仍归原机关，别的机关不得占用")
    void numbersOutlastTheirCertificate() {
        acting.user("admin");
        nodes.all().stream().filter(node -> node.code().equals(OURS)).forEach(node -> nodes.end(node.id()));
        acting.user("office");
        assertRefused("索引号", sides.bring(theirs.beside(PackagedItem.withdraw(PublicItems.number(9), 1, WITHDRAWAL))));
    }

    @Test
    @DisplayName("多个机关 公开目录按发布机构检索，分面列出各机关的件数，其余条件照样有效")
    void theCatalogueIsNarrowedToOneBureau() {
        arranging.publish(sides.bring(ours.next(notice(1), notice(2))).id());
        arranging.publish(sides.bring(theirs.next(PackagedItem.publish(
                        PublicItems.as(PublicItems.notice(3), THEIRS + "-0101-2026-00003", "南安市演示局"), List.of())))
                .id());
        Map<Object, Long> counts = catalogue.facets(CatalogueQuery.ALL, FacetField.PUBLISHER).stream()
                .collect(Collectors.toMap(Facet::option, Facet::count));
        assertEquals(2, counts.size(), counts.toString());
        assertEquals(1, counts.get("南安市演示局"));
        CatalogueQuery narrowed = new CatalogueQuery(null, null, null, null, null, "南安市演示局", null, null, null);
        assertEquals(1, catalogue.count(narrowed));
        assertEquals(2, catalogue.facets(narrowed, FacetField.PUBLISHER).size(), "the other stays on offer");
    }

    @Test
    @DisplayName("数据包 收件文件夹里时间很旧的文件：认领之后别的节点不再取走")
    void whatIsClaimedIsNotStolen() throws IOException {
        Path inbox = Setting.DATA_DIR.path().resolve("inbox");
        Files.createDirectories(inbox);
        Path file = Files.copy(ours.next(notice(1)), inbox.resolve("carried.zip"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Instant at = Instant.parse("2026-03-02T01:00:00Z");
        Quarantine.Found claimed = quarantine.take(file, at).orElseThrow();
        assertFalse(quarantine.waiting(at).contains(claimed.path()));
        Files.delete(claimed.path());
    }
}
