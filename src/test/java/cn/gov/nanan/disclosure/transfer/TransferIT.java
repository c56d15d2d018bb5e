package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Figures;
import cn.gov.nanan.disclosure.harness.LiveSetting;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.signature.Certificates;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 数据包传递: what a public side does with good and with bad packages of two bureaus, and the way there and back. */
@ExtendWith(ArquillianExtension.class)
class TransferIT {
    private static final String OURS = "QZ07000";
    private static final String THEIRS = "QZ08000";
    private static final String OTHER = "南安市演示局";

    @Inject
    private Figures figures;

    @Inject
    private TwoSides sides;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Receiving receiving;

    @Inject
    private PackageArrivals arrivals;

    @Inject
    private ArrivalRegister arrived;

    @Inject
    private PackageArranging arranging;

    @Inject
    private ControlCodes codes;

    @Inject
    private Releases releases;

    @Inject
    private PaperReceipts paper;

    @Inject
    private Packages packages;

    @Inject
    private PackageRegister register;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Resuming resuming;

    @Inject
    private Obligations obligations;

    @Inject
    private NodeKeys keys;

    @Inject
    private ActingAs acting;

    @Inject
    private SettableClock clock;

    @Inject
    private Issued issued;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private SendingBureau ours;
    private SendingBureau theirs;

    @BeforeEach
    void begin() {
        sides.beginOutside();
        ours = sides.bureau();
        theirs = sides.bureau(THEIRS, OTHER);
    }

    @AfterEach
    void end() {
        TwoSides.end();
    }

    private static void network(String network) {
        LiveSetting.set(Setting.NETWORK, network);
    }

    private void trust(String code, X509Certificate certificate) {
        acting.user("admin");
        sides.trust(code, TwoSides.OUR_NAME, certificate);
    }

    private PackageArrival now(PackageArrival arrival) {
        entities.clear();
        return arrived.find(arrival.id());
    }

    private static PackagedItem notice(int n) {
        return PackagedItem.publish(PublicItems.notice(n), List.of());
    }

    /** With a number of before there were any, which tells nobody's name. */
    private static PackagedItem old(int n) {
        return PackagedItem.publish(PublicItems.as(PublicItems.notice(n), "OLD-" + n, "南安市工业和信息化局"), List.of());
    }

    private static PackagedItem another(int n) {
        String number = THEIRS + "-0101-2026-%05d".formatted(n);
        return PackagedItem.publish(PublicItems.as(PublicItems.notice(n), number, OTHER), List.of());
    }

    private void assertRefused(String why, PackageArrival arrival) {
        assertEquals(ArrivalState.REFUSED, arrival.state(), arrival.reason(Locale.CHINESE));
        assertTrue(arrival.reason(Locale.CHINESE).contains(why), arrival.reason(Locale.CHINESE));
        assertEquals(
                0L,
                entities.createQuery("select count(s) from StagedItem s where s.arrival = :arrival", Long.class)
                        .setParameter("arrival", arrival.id())
                        .getSingleResult());
    }

    @Test
    @DisplayName("一（一）4（1） 数据包导入外网，整理要素，整包发布；再次导入不重复发布；内网的要素未变时，整理过的保留")
    void whatCameIsArrangedAndPublished() {
        PackageArrival first = sides.bring(ours.next(notice(1), notice(2)));
        assertEquals(ArrivalState.STAGED, first.state(), first.reason(Locale.CHINESE));
        assertTrue(catalogue.find(PublicItems.number(1)).isEmpty());
        StagedItem item = arrived.items(first).get(0);
        arranging.arrange(item.id(), item.standing(), "政策文件", "工业、交通\\信息产业(含电信)", "整理 外网", "外网所写的概述");
        assertEquals(
                "transfer.error.arranged-meanwhile",
                assertThrows(
                                BusinessException.class,
                                () -> arranging.arrange(item.id(), item.standing(), "政策文件", null, "另一人所写", null))
                        .key());
        arranging.publish(first.id());
        assertEquals(ArrivalState.PUBLISHED, now(first).state());
        assertEquals(
                "外网所写的概述",
                catalogue
                        .find(PublicItems.number(1))
                        .orElseThrow()
                        .description()
                        .summary());
        PackageArrival second = sides.bring(ours.next(PackagedItem.replace(PublicItems.notice(1, 2, null), List.of())));
        assertEquals("外网所写的概述", arrived.items(second).get(0).summary());
        BusinessException twice = assertThrows(BusinessException.class, () -> arranging.publish(first.id()));
        assertEquals("transfer.error.not-staged", twice.key());
    }

    @Test
    @DisplayName("7.3 同一数据包两次：不重复；同一序号另有内容：拒收；另一把钥匙、过期证书：拒收；不是数据包：拒收")
    void whatIsNotTheNextOfABelievedSenderIsRefused() throws IOException {
        Path beside = ours.beside(notice(9));
        Path first = ours.next(notice(1));
        assertEquals(ArrivalState.STAGED, sides.bring(first).state());
        assertEquals(ArrivalState.REPEATED, sides.bring(first).state());
        assertRefused("重放", sides.bring(beside));
        Path second = ours.next(notice(2));
        byte[] bytes = Files.readAllBytes(second);
        bytes[bytes.length / 2] ^= 1;
        assertRefused("损坏", sides.bring(Files.write(second.resolveSibling("flipped.zip"), bytes)));
        assertRefused(
                "不是数据包", sides.bring(Files.writeString(second.resolveSibling("foreign.txt"), "不是数据包".repeat(50))));
        assertEquals(ArrivalState.STAGED, sides.bring(second).state());
        ours.turnKey();
        assertRefused("信任", sides.bring(ours.beside(notice(3))));
        trust(OURS, ours.certificate());
        acting.user("office");
        assertEquals(ArrivalState.STAGED, sides.bring(ours.next(notice(3))).state());
        ours.turnExpiredKey();
        trust(OURS, ours.certificate());
        acting.user("office");
        assertRefused("有效期", sides.bring(ours.next(notice(4))));
    }

    @Test
    @DisplayName("7.3 缺第 2 号：第 3 号等待，补到后依次入库；未发布前面的，后面的不能先发布")
    void whatIsMissingIsWaitedFor() {
        PackageArrival first = sides.bring(ours.next(notice(1)));
        Path lost = ours.next(notice(2));
        PackageArrival third = sides.bring(ours.next(notice(3)));
        assertEquals(ArrivalState.WAITING, third.state());
        PackageArrival second = sides.bring(lost);
        assertEquals(ArrivalState.STAGED, second.state());
        assertEquals(ArrivalState.STAGED, now(third).state());
        BusinessException early = assertThrows(BusinessException.class, () -> arranging.publish(third.id()));
        assertEquals("transfer.error.earlier", early.key());
        List.of(first, second, third).forEach(one -> arranging.publish(one.id()));
        assertTrue(catalogue.find(PublicItems.number(3)).isPresent());
    }

    @Test
    @DisplayName("7.3 先撤回后发布：公众只见撤回说明；被退回的，另发的新版本照常公开；先到的替代，后到的旧件即为已替代；撤回的是旧版本也照撤")
    void whatComesInAnotherOrderComesRight() {
        Withdrawal withdrawal = new Withdrawal(Withdrawal.Reason.REPEALED, LocalDate.of(2026, 3, 2), null);
        PackageArrival early = sides.bring(ours.next(PackagedItem.withdraw(PublicItems.number(5), 1, withdrawal)));
        arranging.publish(early.id());
        assertTrue(catalogue.tombstone(PublicItems.number(5)).isPresent());
        PackageArrival returned = sides.bring(ours.next(notice(6)));
        assertThrows(BusinessException.class, () -> arranging.reject(returned.id(), " "));
        arranging.reject(returned.id(), "正文有误");
        assertTrue(now(returned).reason(Locale.CHINESE).contains("正文有误"));
        PackageArrival mended = sides.bring(ours.next(PackagedItem.replace(PublicItems.notice(6, 2, null), List.of())));
        arranging.publish(mended.id());
        assertEquals(2, catalogue.find(PublicItems.number(6)).orElseThrow().itemVersion());
        PackageArrival newer = sides.bring(
                ours.next(PackagedItem.supersede(PublicItems.notice(9, 1, PublicItems.number(8)), List.of())));
        arranging.publish(newer.id());
        PackageArrival older = sides.bring(ours.next(notice(8)));
        arranging.publish(older.id());
        assertEquals(
                PublicItems.number(9),
                catalogue.find(PublicItems.number(8)).orElseThrow().supersededBy());
        arranging.publish(sides.bring(ours.next(
                        PackagedItem.supersede(PublicItems.notice(12, 1, PublicItems.number(11)), List.of()),
                        notice(11)))
                .id());
        assertEquals(
                PublicItems.number(12),
                catalogue.find(PublicItems.number(11)).orElseThrow().supersededBy());
        arranging.publish(sides.bring(ours.next(PackagedItem.withdraw(PublicItems.number(6), 1, withdrawal)))
                .id());
        assertTrue(catalogue.find(PublicItems.number(6)).isEmpty(), "taken back, whichever version is there");
        PackageArrival wrong = sides.bring(
                ours.next(PackagedItem.supersede(PublicItems.notice(10, 1, PublicItems.number(9)), List.of())));
        arranging.reject(wrong.id(), "正文有误");
        arranging.publish(sides.bring(
                        ours.next(PackagedItem.replace(PublicItems.notice(10, 2, PublicItems.number(9)), List.of())))
                .id());
        assertEquals(
                PublicItems.number(10),
                catalogue.find(PublicItems.number(9)).orElseThrow().supersededBy());
    }

    @Test
    @DisplayName("数据包 一个机关的差错不妨碍另一个机关；不得冒用他人的索引号、发布机构，不得改动他人的信息")
    void oneBureausFaultIsItsOwn() {
        PackageArrival own = sides.bring(ours.next(notice(5)));
        arranging.publish(own.id());
        assertRefused("索引号", sides.bring(theirs.beside(notice(5))));
        assertRefused(
                "发布机构",
                sides.bring(theirs.beside(PackagedItem.publish(
                        PublicItems.as(PublicItems.notice(5), THEIRS + "-0101-2026-00005", "南安市工业和信息化局"), List.of()))));
        assertRefused(
                "发布机构",
                sides.bring(theirs.beside(PackagedItem.publish(
                        PublicItems.extracted(5, THEIRS + "-0101-2026-00006", "南安市工业和信息化局"), List.of()))));
        Withdrawal withdrawal = new Withdrawal(Withdrawal.Reason.REPEALED, LocalDate.of(2026, 3, 2), null);
        assertRefused("索引号", sides.bring(theirs.beside(PackagedItem.withdraw(PublicItems.number(5), 1, withdrawal))));
        arranging.publish(sides.bring(ours.next(old(5))).id());
        PackageArrival foreign = sides.bring(theirs.next(PackagedItem.withdraw("OLD-5", 1, withdrawal)));
        BusinessException refused = assertThrows(BusinessException.class, () -> arranging.publish(foreign.id()));
        assertEquals("catalogue.error.other-agency", refused.key());
        arranging.publish(sides.bring(ours.next(notice(6))).id());
        assertTrue(catalogue.find(PublicItems.number(5)).isPresent());
        arranging.reject(foreign.id(), "不是贵局的信息");
        arranging.publish(sides.bring(theirs.next(another(7))).id());
    }

    @Test
    @DisplayName("7.3 时钟：封装时间在将来的、早于前一个数据包的，拒收；已判定的数据包再次核验，不改变结果")
    void clocksAndSecondLooks() throws IOException {
        Path folder = Files.createTempDirectory("clocks");
        SendingBureau ahead = new SendingBureau(folder, OURS, Instant.parse("2026-03-03T00:30:00Z"));
        trust(OURS, ahead.certificate());
        acting.user("office");
        assertRefused("封装时间", sides.bring(ahead.next(notice(1))));
        PackageArrival good = sides.bring(ours.next(notice(1)));
        assertEquals(ArrivalState.STAGED, arrivals.judge(good.id()));
        arrivals.refuse(good.id(), new BusinessException("transfer.error.cut-off"));
        assertEquals(ArrivalState.STAGED, now(good).state());
        ours.backdate(Instant.parse("2026-02-20T00:30:00Z"));
        assertRefused("封装时间", sides.bring(ours.next(notice(2))));
    }

    @Test
    @DisplayName("断电 文件已收妥而登记随数据库丢失的：退回收件文件夹，重新收取，一个不少")
    void whatTheDatabaseLostComesAgain() throws IOException {
        Path kept = Setting.DATA_DIR.path().resolve("received/987654321.zip");
        Files.createDirectories(kept.getParent());
        Files.copy(ours.next(notice(1)), kept);
        Files.setLastModifiedTime(kept, FileTime.from(Instant.parse("2026-03-02T00:40:00Z")));
        receiving.look();
        assertFalse(Files.exists(kept));
        PackageArrival again = arrived.list(Long.MAX_VALUE, 1).get(0);
        assertEquals(ArrivalState.STAGED, again.state(), again.reason(Locale.CHINESE));
    }

    @Test
    @DisplayName("自动发布 核验后即公开；不能公开的留待办理，写明原因，不妨碍其他机关")
    void whatIsPublishedByItself() {
        LiveSetting.set(Setting.PACKAGE_PUBLISH, "automatic");
        try {
            assertEquals(
                    ArrivalState.PUBLISHED, now(sides.bring(ours.next(old(1)))).state());
            Withdrawal withdrawal = new Withdrawal(Withdrawal.Reason.REPEALED, LocalDate.of(2026, 3, 2), null);
            PackageArrival foreign = sides.bring(theirs.next(PackagedItem.withdraw("OLD-1", 1, withdrawal)));
            assertEquals(ArrivalState.STAGED, now(foreign).state());
            assertTrue(now(foreign).reason(Locale.CHINESE).contains("其他机关"));
            assertEquals(
                    ArrivalState.PUBLISHED,
                    now(sides.bring(ours.next(notice(2)))).state());
        } finally {
            LiveSetting.clear(Setting.PACKAGE_PUBLISH);
        }
    }

    @Test
    @DisplayName("数据包 核验之后拒收的（附件类型不符），发送单位可信：可以跳过，其后的照常办理")
    void aRefusedOneCanBePassedOver() throws IOException {
        Path disguised = Files.writeString(Files.createTempFile("disguised", ".pdf"), "不是 PDF");
        byte[] content = Files.readAllBytes(disguised);
        PackageArrival refused = sides.bring(ours.next(PackagedItem.publish(
                PublicItems.notice(1),
                List.of(new cn.gov.nanan.disclosure.publicview.PackagedFile(
                        "附件.pdf",
                        "application/pdf",
                        content.length,
                        cn.gov.nanan.disclosure.publicview.Sha256.of(content),
                        disguised)))));
        assertRefused("附件.pdf", refused);
        PackageArrival waiting = sides.bring(ours.next(notice(2)));
        assertEquals(ArrivalState.WAITING, waiting.state());
        assertTrue(arrived.isPassable(refused));
        arranging.pass(refused.id());
        receiving.look();
        assertEquals(ArrivalState.STAGED, now(waiting).state());
    }

    @Test
    @DisplayName("数据包 谁可以办：外网公开办；科室只办本机关本科室的；系统管理员登记信任，不发布")
    void whoMayDoWhat() {
        PackageArrival arrival = sides.bring(ours.next(notice(1)));
        PackageArrival foreign = sides.bring(theirs.next(another(2)));
        acting.user("drafter2");
        assertFalse(arrived.isOpen(arrival));
        assertThrows(BusinessException.class, () -> arranging.publish(arrival.id()));
        acting.user("drafter");
        assertFalse(arrived.isOpen(foreign));
        acting.user("admin");
        assertThrows(BusinessException.class, () -> arranging.publish(arrival.id()));
        assertThrows(BusinessException.class, () -> releases.waiting(0, 1));
        acting.user("general");
        assertThrows(BusinessException.class, () -> arrived.list(Long.MAX_VALUE, 1));
        assertThrows(
                BusinessException.class,
                () -> nodes.believe(
                        "QZ09000", "演示", Certificates.pem(ours.certificate()).getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    @DisplayName("数据包 停止信任之后不再收；列表的查询次数有界")
    void whoIsTrustedNoLongerIsRefused() {
        sides.bring(ours.next(notice(1)));
        assertTrue(Statements.during(() -> arrived.list(Long.MAX_VALUE, 30)) <= 5);
        acting.user("admin");
        TrustedNode node = nodes.all().stream()
                .filter(one -> one.code().equals(OURS))
                .findFirst()
                .orElseThrow();
        nodes.end(node.id());
        assertThrows(BusinessException.class, () -> nodes.end(node.id()));
        acting.user("office");
        assertRefused("信任", sides.bring(ours.next(notice(2))));
        assertEquals(ArrivalState.STAGED, sides.bring(theirs.next(another(3))).state());
    }

    @Test
    @DisplayName("内外网 打包、放行（两人）、导入、发布、回执：从内网到外网再回来；凭核对单的回执码也可确认")
    void thereAndBack() {
        issued.another("officehead", Role.DISCLOSURE_OFFICE);
        network("intranet");
        packages.send(List.of(notice(1), notice(2)), "office");
        packages.send(List.of(PackagedItem.replace(PublicItems.notice(1, 2, null), List.of())), "officehead");
        acting.user("office");
        List<PackageLine> waiting = releases.waiting(0, 10);
        assertEquals(2, waiting.size());
        assertEquals(
                2,
                waiting.stream()
                        .filter(line -> line.packedBy().equals("officehead"))
                        .findFirst()
                        .orElseThrow()
                        .version());
        List<Long> all = waiting.stream().map(PackageLine::id).toList();
        assertEquals(
                "transfer.error.same-person",
                assertThrows(BusinessException.class, () -> releases.release(all, null, false, Instant.MAX))
                        .key());
        acting.user("officehead");
        DataPackage first = releases.releaseAll(null, Instant.MAX).get(0);
        acting.user("office");
        DataPackage second = releases.releaseAll(null, Instant.MAX).get(0);
        assertEquals(List.of(1L, 2L), List.of(first.sequence(), second.sequence()));
        assertEquals(0, figures.of(register.waitingCount()));
        Path there = packages.file(first);
        Path thereToo = packages.file(second);

        network("extranet");
        acting.user("admin");
        nodes.all().stream().filter(one -> one.code().equals(OURS)).forEach(one -> nodes.end(one.id()));
        trust(OURS, keys.certificates().get(0));
        acting.user("office");
        PackageArrival arrival = sides.bring(there);
        arranging.publish(arrival.id());
        DataPackage receipt =
                register.sealed(PackageType.RECEIPT, Long.MAX_VALUE, 1).get(0);
        Path back = packages.file(receipt);
        PackageArrival next = sides.bring(thereToo);
        arranging.publish(next.id());
        String code = codes.printed(OURS)
                .orElseThrow()
                .receipt(now(next).digest(), LocalDate.ofInstant(now(next).endedAt(), BureauClock.ZONE), List.of());

        network("intranet");
        trust("PORTAL", keys.certificates().get(0));
        acting.user("office");
        assertNull(releases.lines(releases.find(first.id())).get(0).receipt());
        PackageArrival came = sides.bring(back);
        assertEquals(ArrivalState.TAKEN, came.state(), came.reason(Locale.CHINESE));
        entities.clear();
        PackageLine line = releases.lines(releases.find(first.id())).get(0);
        assertEquals(LineOutcome.LIVE, line.receipt().outcome());
        assertTrue(line.receipt().address().endsWith("/catalogue/item?no=" + line.indexNumber()));
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertEquals(
                "transfer.error.receipt-code",
                assertThrows(BusinessException.class, () -> paper.confirm(second.id(), "00000000", today, Set.of()))
                        .key());
        assertThrows(
                BusinessException.class,
                () -> paper.confirm(second.id(), code, today, Set.of("QZ07000-0000-2026-00001")));
        paper.confirm(second.id(), code, today, Set.of());
        entities.clear();
        assertEquals(
                LineOutcome.LIVE,
                releases.lines(releases.find(second.id())).get(0).receipt().outcome());
    }

    @Test
    @DisplayName("一（一）4（1） 已打包不是已发布：网站发布的义务在内网发布后仍然未办结，读到回执才办结，以上网的时间为准")
    void onlyTheReceiptFulfils() {
        issued.another("officehead", Role.DISCLOSURE_OFFICE);
        network("intranet");
        long item = issued.published("2026-02-26", "2026-02-27");
        assertTrue(website(item).isOpen());
        acting.user("officehead");
        List<Long> waiting =
                releases.waiting(0, 10).stream().map(PackageLine::id).toList();
        assertThrows(BusinessException.class, () -> releases.hold(waiting, " "));
        releases.hold(waiting, "附件里有个人信息");
        assertEquals(
                "transfer.error.none",
                assertThrows(BusinessException.class, () -> releases.releaseAll(null, Instant.MAX))
                        .key());
        assertEquals(
                "held-too",
                assertThrows(BusinessException.class, () -> releases.release(waiting, null, false, Instant.MAX))
                        .field());
        DataPackage sealed = releases.release(waiting, null, true, Instant.MAX).get(0);
        assertTrue(website(item).isOpen());
        network("extranet");
        trust(OURS, keys.certificates().get(0));
        acting.user("office");
        clock.set("2026-03-04T10:00");
        PackageArrival arrival = sides.bring(packages.file(sealed));
        arranging.publish(arrival.id());
        Path receipt = packages.file(
                register.sealed(PackageType.RECEIPT, Long.MAX_VALUE, 1).get(0));
        network("intranet");
        trust("PORTAL", keys.certificates().get(0));
        acting.user("office");
        clock.set("2026-03-06T10:00");
        assertEquals(ArrivalState.TAKEN, sides.bring(receipt).state());
        assertFalse(website(item).isOpen());
        assertEquals(LocalDate.of(2026, 3, 4), website(item).fulfilledOn());
        CatalogueEntry entry = catalogue
                .find(arrived.items(arrived.find(arrival.id())).get(0).indexNumber())
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 4), entry.dates().publishedOn(), "上网之日");
    }

    private Obligation website(long item) {
        entities.clear();
        return obligations.of(SubjectKind.ITEM, item).stream()
                .filter(owed -> owed.channel() == Channel.WEBSITE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("一（一）4（1） 放行只放看过的：打开清单之后又重新发布的不放行，全部放行也不带上")
    void nothingLeavesUnseen() {
        network("intranet");
        clock.set("2026-03-02T10:00");
        packages.send(List.of(notice(7), notice(8)), "drafter");
        acting.user("office");
        Instant seen = Instant.parse("2026-03-02T02:00:00Z");
        clock.set("2026-03-02T10:05");
        packages.send(List.of(notice(7)), "drafter");
        List<Long> waiting =
                releases.waiting(0, 10).stream().map(PackageLine::id).toList();
        assertEquals(2, waiting.size());
        assertEquals(
                "transfer.error.changed",
                assertThrows(BusinessException.class, () -> releases.release(waiting, null, false, seen))
                        .key());
        assertEquals(List.of(), releases.sealed(Long.MAX_VALUE, 1));
        DataPackage sealed = releases.releaseAll(null, seen).get(0);
        assertEquals(1, sealed.itemCount());
        assertEquals(1, releases.waiting(0, 10).size());
        assertEquals(1, releases.releaseAll(null, Instant.MAX).get(0).itemCount());
    }

    @Test
    @DisplayName("恢复备份 外网回到昨天：重新送出即补齐；内网回到昨天：编号落后被拒收，按对方的接收进度接续")
    void whatABackupLostIsHealed() {
        PackageArrival first = sides.bring(ours.next(notice(1)));
        arranging.publish(first.id());
        acting.user("admin");
        RouteMark mark = resuming.marks().stream()
                .filter(one -> one.sequence() == 1)
                .findFirst()
                .orElseThrow();
        network("intranet");
        packages.send(List.of(notice(7)), "drafter");
        trust("PORTAL", keys.certificates().get(0));
        acting.user("admin");
        resuming.resume(
                new ResumeEntry("PORTAL", PackageType.ITEMS, mark.sequence(), mark.digest(), mark.lastNumbers()), "");
        acting.user("office");
        DataPackage next = releases.releaseAll(null, Instant.MAX).get(0);
        assertEquals(2, next.sequence());
        assertEquals(mark.digest(), next.previousDigest());
        network("extranet");
        trust(OURS, keys.certificates().get(0));
        acting.user("office");
        assertEquals(ArrivalState.STAGED, sides.bring(packages.file(next)).state());
    }

    @Test
    @DisplayName("恢复备份 接续编号写错：不信任的单位、别类、别的单位和将来的索引号都不收；跨度大的要照抄；其后没有发出的可以撤销")
    void aMistypedNumberEndsNoPath() {
        String digest = "f".repeat(64);
        assertRefused("receiver", new ResumeEntry("ABC", PackageType.RECEIPT, 9, digest, List.of()));
        assertRefused("type", new ResumeEntry(OURS, PackageType.ITEMS, 9, digest, List.of()));
        network("intranet");
        trust("PORTAL", keys.certificates().get(0));
        assertRefused("digest", new ResumeEntry("PORTAL", PackageType.ITEMS, 9, "x", List.of()));
        assertRefused("sequence", new ResumeEntry("PORTAL", PackageType.ITEMS, 0, digest, List.of()));
        assertRefused("last-number", entry(9, "QZ08000-0101-2026-00009"));
        assertRefused("last-number", entry(9, "QZ07000-0101-2027-00009"));
        assertRefused("last-number", entry(9, "QZ07000-0101-2026-99999"));
        assertRefused(
                "last-number",
                new ResumeEntry("PORTAL", PackageType.STATUS, 9, digest, List.of("QZ07000-0101-2026-00009")));
        assertRefused("last-number", entry(9, "QZ07000-0101-2019-00009 QZ08000-0101-2026-00009"));
        ResumeEntry far = entry(
                999,
                "QZ07000-0101-2026-00900，QZ07000-0101-2019-00004\nQZ07000-0202-2019-00007、QZ07000-0101-2018-00002");
        assertRefused("phrase", far);
        acting.user("admin");
        List<RouteMark> before = resuming.sent();
        resuming.resume(far, " ９９９  2 7　900 ");
        entities.clear();
        assertEquals(999, resuming.sent().get(0).sequence());
        assertEquals(
                List.of("QZ07000-…-2018-00002", "QZ07000-…-2019-00007", "QZ07000-…-2026-00900"),
                resuming.sent().stream()
                        .flatMap(mark -> mark.lastNumbers().stream())
                        .distinct()
                        .toList());
        Resumption done = resuming.open().get(0);
        resuming.undo(done.id());
        entities.clear();
        assertEquals(before, resuming.sent());
        assertEquals(List.of(), resuming.open());
        resuming.resume(entry(3, ""), "");
        Resumption again = resuming.open().get(0);
        packages.send(List.of(notice(7)), "drafter");
        acting.user("office");
        assertEquals(4, releases.releaseAll(null, Instant.MAX).get(0).sequence());
        acting.user("admin");
        assertEquals(List.of(), resuming.open());
        assertThrows(BusinessException.class, () -> resuming.undo(again.id()));
    }

    private static ResumeEntry entry(long sequence, String lastNumbers) {
        return ResumeEntry.typed("PORTAL", PackageType.ITEMS, sequence, "f".repeat(64), lastNumbers);
    }

    private void assertRefused(String field, ResumeEntry entry) {
        acting.user("admin");
        assertEquals(
                field,
                assertThrows(BusinessException.class, () -> resuming.resume(entry, ""))
                        .field());
    }

    @Test
    @DisplayName("内网 约定日期放行：撤回不等那一天，另成一包先送出")
    void whatIsTakenBackDoesNotWait() {
        issued.another("officehead", Role.DISCLOSURE_OFFICE);
        network("intranet");
        packages.send(List.of(notice(1)), "officehead");
        acting.user("office");
        releases.releaseAll(null, Instant.MAX);
        Withdrawal withdrawal = new Withdrawal(Withdrawal.Reason.DUPLICATE, LocalDate.of(2026, 3, 2), null);
        packages.send(List.of(notice(2), PackagedItem.withdraw(PublicItems.number(1), 1, withdrawal)), "officehead");
        List<DataPackage> sealed = releases.releaseAll(LocalDate.of(2026, 3, 5), Instant.MAX);
        assertEquals(2, sealed.size());
        assertNull(sealed.get(0).notBefore());
        assertEquals(PublicItems.number(1), releases.lines(sealed.get(0)).get(0).indexNumber());
        assertNotNull(sealed.get(1).notBefore());
    }

    @Test
    @DisplayName("内网 尚未放行的信息撤回：不必送出，也不必撤回")
    void whatNeverLeftIsTakenBack() {
        network("intranet");
        packages.send(List.of(notice(1)), "office");
        Withdrawal withdrawal = new Withdrawal(Withdrawal.Reason.DUPLICATE, LocalDate.of(2026, 3, 2), null);
        packages.send(List.of(PackagedItem.withdraw(PublicItems.number(1), 1, withdrawal)), "office");
        assertEquals(0, figures.of(register.waitingCount()));
    }
}
