package cn.gov.nanan.disclosure.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.agenda.WaitingFilter;
import cn.gov.nanan.disclosure.agenda.WaitingList;
import cn.gov.nanan.disclosure.agenda.WaitingOrder;
import cn.gov.nanan.disclosure.agenda.WaitingRow;
import cn.gov.nanan.disclosure.agenda.WaitingRows;
import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.deadline.DueBand;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Figures;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.report.Format;
import cn.gov.nanan.disclosure.report.RequestExports;
import cn.gov.nanan.disclosure.request.ApplicantCard;
import cn.gov.nanan.disclosure.request.ApplicantRecords;
import cn.gov.nanan.disclosure.request.Application;
import cn.gov.nanan.disclosure.request.ApplicationPrint;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.GrantedReplies;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.MonthlyItems;
import cn.gov.nanan.disclosure.request.ProposedAnswer;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestFile;
import cn.gov.nanan.disclosure.request.RequestFileKind;
import cn.gov.nanan.disclosure.request.RequestFiles;
import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.request.ServiceWay;
import cn.gov.nanan.disclosure.request.Wanted;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.TrayFilter;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 申请办理台: what waits for whom, what the register shows, what is alike, and what nobody but the 公开办 sees. */
@ExtendWith(ArquillianExtension.class)
class CaseworkIT {
    private static final Comparator<SubjectKind> BY_KIND =
            Comparator.comparing(List.of(SubjectKind.REQUEST, SubjectKind.ITEM, SubjectKind.REMEDY)::indexOf);

    private static final TrayFilter EVERYTHING = new TrayFilter(null, false, null, null);

    private static final List<String> USERS =
            List.of("drafter", "head", "leader", "drafter2", "signatory", "office", "general", "auditor");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Figures figures;

    @Inject
    private SettableClock clock;

    @Inject
    private Clock now;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Requests requests;

    @Inject
    private RequestFiles files;

    @Inject
    private ApplicantCard card;

    @Inject
    private ApplicantRecords records;

    @Inject
    private MonthlyItems monthly;

    @Inject
    private RequestTray tray;

    @Inject
    private InTray inTray;

    @Inject
    private WaitingList list;

    @Inject
    private ApplicationPrint prints;

    @Inject
    private RequestRegister register;

    @Inject
    private RelatedRequests related;

    @Inject
    private WantedIndex index;

    @Inject
    private ManyRequests later;

    @Inject
    private Looks looks;

    @Inject
    private AuditTrail audit;

    @Inject
    private RequestExports exports;

    @Inject
    private GrantedReplies replies;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("附件2 二（二）2 待办：每个环节、每个人，清单里的恰好是他可以往前办的")
    void theTrayHoldsWhatMayBeBroughtOn() {
        List<Long> all = new ArrayList<>();
        Set<RequestStep> steps = EnumSet.noneOf(RequestStep.class);
        for (int acts = 0; acts <= way().size(); acts++) {
            all.add(brought(acts, "名单" + acts));
        }
        for (RequestAction aside : List.of(RequestAction.ASK_COMPLETION, RequestAction.ASK_REASON)) {
            long id = brought(aside == RequestAction.ASK_COMPLETION ? 1 : 2, aside.name());
            act("office", id, aside, new RequestInput.Awaiting(today().plusDays(60), "请办理"));
            all.add(id);
        }
        long own = brought(2, "科长自己拟的");
        act("head", own, RequestAction.PROPOSE, granted());
        all.add(own);
        long other = brought(2, "改派过的");
        act("office", other, RequestAction.REASSIGN, new RequestInput.Allotting(section("安全监管科"), "改派"));
        all.add(other);
        for (String user : USERS) {
            actingAs.user(user);
            Set<Long> open = new TreeSet<>();
            for (Long id : all) {
                find(id, user).ifPresent(request -> {
                    steps.add(request.step());
                    if (requests.openActions(request).stream().anyMatch(RequestAction::isForward)) {
                        open.add(id);
                    }
                });
            }
            assertEquals(open, ids(tray.waiting(null, 50).rows()), user);
            assertEquals(open.size(), figures.of(tray.waitingCount(EVERYTHING)), user);
        }
        assertEquals(
                EnumSet.complementOf(
                        EnumSet.of(RequestStep.WITHDRAWN, RequestStep.CONFIRMING, RequestStep.AWAITING_FEE)),
                steps);
    }

    @Test
    @DisplayName("待办 期限近的在前，翻页不重不漏；还在等意见的，仍在科室手里")
    void dueFirst() {
        List<Long> expected = new ArrayList<>();
        for (String day : List.of("2026-03-02", "2026-03-04", "2026-03-06")) {
            clock.set(day + "T09:00");
            expected.add(brought(2, "名单" + day));
        }
        long waiting = expected.get(0);
        act(
                "office",
                waiting,
                RequestAction.CONSULT,
                new RequestInput.Consulting(ReplyEventKind.AGENCY_ASKED, LocalDate.parse("2026-03-06"), "某机关", ""));
        actingAs.user("drafter");
        assertFalse(requests.openActions(requests.find(waiting)).contains(RequestAction.PROPOSE));
        List<Long> read = new ArrayList<>();
        String cursor = null;
        do {
            RequestRows page = tray.waiting(cursor, 1);
            page.rows().forEach(row -> read.add(row.id()));
            cursor = page.next();
        } while (cursor != null);
        assertEquals(expected, read);
        assertEquals(
                RefusalKind.ADDRESS,
                assertThrows(BusinessException.class, () -> tray.waiting("xx", 1))
                        .kind());
    }

    @Test
    @DisplayName("附件2 二（二）2 待办一览：申请和信息排在一张单子上，到期先的在前，没有期限的在后；翻页不重不漏；语句数不随件数增长")
    void oneListOfWork() {
        List<String> expected = new ArrayList<>();
        for (String day : List.of("2026-01-20", "2026-02-10", "2026-03-02")) {
            clock.set(day + "T09:00");
            long item = issued.item(Decision.proactive(), day, day);
            expected.add("REQUEST " + brought(1, "名单" + day));
            expected.add("ITEM " + item);
            issued.started();
            brought(2, "科室办的" + day);
        }
        actingAs.user("office");
        List<String> found = keys(read(50));
        assertEquals(Set.copyOf(expected), Set.copyOf(found));
        assertTrue(
                found.lastIndexOf(expected.get(4)) > found.indexOf(expected.get(3)), "items among requests " + found);
        assertTrue(found.indexOf(expected.get(0)) < found.indexOf(expected.get(3)), "requests among items " + found);
        long few = Statements.during(() -> list.waiting(null, 50));
        assertTrue(few <= 9, few + " statements");
        long parts = Statements.during(() -> list.waiting(byKind(), null, 50));
        assertTrue(parts <= 9, parts + " statements");
        BusinessException refused =
                assertThrows(BusinessException.class, () -> list.waiting(byKind(), "2026-03-05.1", 1));
        assertEquals("common.error.page-key", refused.key());
        for (String user : List.of("office", "drafter", "general")) {
            actingAs.user(user);
            List<WaitingRow> all = read(50);
            for (int limit : List.of(1, 2, 3)) {
                assertEquals(all, read(limit), user);
            }
            assertEquals(
                    figures.of(tray.waitingCount(EVERYTHING)) + figures.of(inTray.waitingCount(EVERYTHING)),
                    all.size(),
                    user);
            assertEquals(all.size(), Set.copyOf(keys(all)).size(), user);
            List<LocalDate> days =
                    all.stream().map(WaitingRow::due).filter(Objects::nonNull).toList();
            assertEquals(days.stream().sorted().toList(), days, user);
            assertTrue(all.stream().skip(days.size()).allMatch(row -> row.due() == null), user);
        }
        actingAs.user("drafter");
        assertTrue(read(50).stream().anyMatch(row -> row.due() == null && !row.isRequest()), "drafts come last");
        for (int more = 0; more < 5; more++) {
            brought(1, "另一名单" + more);
            issued.item(Decision.proactive(), "2026-03-02", "2026-03-02");
        }
        actingAs.user("office");
        assertTrue(read(50).size() > expected.size());
        assertEquals(few, Statements.during(() -> list.waiting(null, 50)));
        assertEquals(
                RefusalKind.ADDRESS,
                assertThrows(BusinessException.class, () -> list.waiting("xx", 1))
                        .kind());
    }

    @Test
    @DisplayName("附件2 二（二）2 待办一览：也可以按送来的先后排；按到期分段正好分完；每件都说明以什么身份办；语句数有限")
    void inEveryOrderAndPartByPart() {
        for (String day : List.of("2026-01-20", "2026-02-10", "2026-03-02")) {
            clock.set(day + "T09:00");
            brought(1, "名单" + day);
            issued.item(Decision.proactive(), day, day);
        }
        for (String user : List.of("office", "drafter", "general")) {
            actingAs.user(user);
            Set<String> all = Set.copyOf(keys(read(50)));
            for (WaitingOrder order : WaitingOrder.values()) {
                WaitingFilter filter = new WaitingFilter(null, null, false, null, order);
                List<WaitingRow> rows = read(filter, 50);
                assertEquals(all, Set.copyOf(keys(rows)), user + order);
                for (int limit : List.of(1, 2, 3)) {
                    assertEquals(keys(rows), keys(read(filter, limit)), user + order);
                }
            }
            List<SubjectKind> kinds =
                    read(byKind(), 2).stream().map(WaitingRow::kind).toList();
            assertEquals(kinds.stream().sorted(BY_KIND).toList(), kinds, user);
            List<LocalDate> came = read(new WaitingFilter(null, null, false, null, WaitingOrder.NEWEST), 2).stream()
                    .map(WaitingRow::arrived)
                    .toList();
            assertEquals(came.stream().sorted(Comparator.reverseOrder()).toList(), came, user);
            List<String> parts = new ArrayList<>();
            for (DueBand band : DueBand.values()) {
                WaitingFilter part = new WaitingFilter(null, band, false, null, WaitingOrder.DUE);
                List<String> found = keys(read(part, 2));
                assertEquals(
                        found.size(),
                        figures.of(list.counts(part, list.days()).toArray(CountQuery[]::new)),
                        user + band);
                parts.addAll(found);
            }
            assertEquals(all.size(), parts.size(), user + parts);
            assertEquals(all, Set.copyOf(parts), user);
        }
        actingAs.user("office");
        assertTrue(read(50).stream().allMatch(row -> row.reason().role() == Role.DISCLOSURE_OFFICE));
        assertTrue(read(50).stream()
                .filter(WaitingRow::isItem)
                .allMatch(row -> row.reason().sent() != null));
        WaitingFilter newest = new WaitingFilter(SubjectKind.REQUEST, null, false, "名单", WaitingOrder.NEWEST);
        assertEquals(3, read(newest, 50).size());
        long few = Statements.during(() -> list.waiting(newest, null, 50));
        assertTrue(few <= 9, few + " statements");
    }

    @Test
    @DisplayName("附件2 二（二）2 待办一览：逾期的在最上面；还没有公开期限的以本环节应办结日为准，急件一个工作日；期限尚未起算的申请排在今天，不压过逾期的")
    void whatIsLateStandsOnTop() {
        clock.set("2026-02-25T09:00");
        long ordinary = issued.submitted();
        clock.set("2026-02-26T09:00");
        long urgent = issued.urgent();
        long late = issued.item(Decision.proactive(), "2026-01-20", "2026-01-20");
        actingAs.user("office");
        long unconfirmed = requests.enter(application(ArrivalChannel.FAX, "350583199003070011", "名单", null))
                .id();
        clock.set("2026-03-02T09:00");
        long fresh = issued.submitted();
        actingAs.user("head");
        List<WaitingRow> reviewed = read(50);
        assertEquals(List.of("ITEM " + urgent, "ITEM " + ordinary, "ITEM " + fresh), keys(reviewed));
        assertEquals(
                List.of("2026-02-27", "2026-02-28", "2026-03-05"),
                reviewed.stream().map(row -> row.due().toString()).toList());
        assertTrue(reviewed.stream().allMatch(WaitingRow::isDueAtStep));
        assertEquals(List.of("ITEM " + urgent, "ITEM " + ordinary), keys(read(part(DueBand.OVERDUE), 1)));
        assertEquals(List.of("ITEM " + fresh), keys(read(part(DueBand.DUE_SOON), 1)));
        assertEquals(
                List.of("ITEM " + urgent),
                keys(read(new WaitingFilter(SubjectKind.ITEM, null, true, null, WaitingOrder.DUE), 1)));
        for (int limit : List.of(1, 2)) {
            assertEquals(reviewed, read(limit));
        }
        assertEquals(reviewed.get(0).reason().role(), Role.SECTION_HEAD);
        assertNull(
                list.waiting(byKind(), null, reviewed.size()).next(), "nothing comes after what just fills the page");
        actingAs.user("office");
        List<WaitingRow> all = read(50);
        List<String> found = keys(all);
        assertEquals("ITEM " + late, found.get(0), () -> "" + found);
        assertFalse(all.get(0).isDueAtStep(), "what is owed to the public counts, not its step");
        assertEquals("2026-03-02", all.get(0).stepDue().toString());
        int place = found.indexOf("REQUEST " + unconfirmed);
        LocalDate today = LocalDate.now(now);
        assertTrue(all.subList(0, place).stream().allMatch(row -> row.due().isBefore(today)), () -> "" + found);
        assertTrue(
                all.subList(place + 1, all.size()).stream()
                        .noneMatch(row -> row.due() != null && row.due().isBefore(today)),
                () -> "" + found);
        assertEquals(all, read(1));
    }

    private static WaitingFilter byKind() {
        return new WaitingFilter(null, null, false, null, WaitingOrder.KIND);
    }

    private static WaitingFilter part(DueBand band) {
        return new WaitingFilter(null, band, false, null, WaitingOrder.DUE);
    }

    private List<WaitingRow> read(int limit) {
        return read(WaitingFilter.ALL, limit);
    }

    private List<WaitingRow> read(WaitingFilter filter, int limit) {
        List<WaitingRow> read = new ArrayList<>();
        String cursor = null;
        do {
            WaitingRows page = list.waiting(filter, cursor, limit);
            assertTrue(page.rows().size() <= limit);
            read.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        return read;
    }

    private static List<String> keys(List<WaitingRow> rows) {
        return rows.stream().map(row -> row.kind() + " " + row.id()).toList();
    }

    @Test
    @DisplayName("政府信息公开申请登记簿 分类查得到；各看各的；语句数不随件数增长；导出没有申请人信息")
    void theRegister() {
        long one = brought(3, "技改项目名单");
        actingAs.user("office");
        assertEquals(Set.of(one), ids(page(criteria("ysq-2026-0001", null))));
        assertEquals(Set.of(one), ids(page(criteria("2026-0001", null))));
        assertEquals(Set.of(), ids(page(criteria("YSQ-2025", null))));
        assertEquals(Set.of(one), ids(page(criteria("技改", RequestStanding.RUNNING))));
        assertEquals(Set.of(), ids(page(criteria("技改", RequestStanding.OVERDUE))));
        clock.set("2026-03-31T09:00");
        assertEquals(Set.of(one), ids(page(criteria(null, RequestStanding.OVERDUE))));
        actingAs.user("office");
        assertEquals(Set.of(one), ids(page(themed("06"))));
        assertEquals(Set.of(), ids(page(themed("0602"))));
        clock.set("2026-03-02T09:00");
        long few = Statements.during(() -> page(RequestCriteria.ALL));
        for (int more = 0; more < 6; more++) {
            brought(2, "另一名单" + more);
        }
        actingAs.user("office");
        assertEquals(few, Statements.during(() -> page(RequestCriteria.ALL)));
        assertTrue(Statements.during(() -> tray.waiting(null, 20)) <= 2);
        assertEquals(7, page(RequestCriteria.ALL).size());
        RequestRows first = register.page(RequestCriteria.ALL, null, 5);
        assertEquals(
                2, register.page(RequestCriteria.ALL, first.next(), 5).rows().size());
        actingAs.user("drafter2");
        assertEquals(List.of(), page(RequestCriteria.ALL));
        actingAs.user("drafter");
        assertEquals(7, register.count(RequestCriteria.ALL));
        for (Format format : Format.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exports.write(RequestCriteria.ALL, format, Locale.SIMPLIFIED_CHINESE, out);
            String written = out.toString(StandardCharsets.UTF_8);
            assertFalse(written.contains("李申请") || written.contains("13800001234"), format.name());
            assertTrue(format == Format.XLSX || written.contains("技改项目名单"), written);
        }
    }

    @Test
    @DisplayName("条例第四十四条 多个申请人要同一信息的认得出；同一人的不算；看不到的只说有几人")
    void severalWantTheSame() {
        long mine = brought(2, "南安市技改项目名单（2026年）");
        long same = enter("350583199003070028", "南安市技改项目名单（2026年）");
        long again = enter("350583199003070011", "南安市技改项目名单（2026年）");
        long like = enter("350583199003070036", "南安市技改项目资金安排");
        actingAs.user("office");
        RelatedRequests.Alike alike = related.alike(mine);
        assertEquals(2, alike.persons());
        assertTrue(alike.isSeveral());
        assertEquals(
                List.of(same, like),
                alike.others().stream().map(RelatedRequest::id).toList());
        assertEquals(
                List.of(again),
                related.ofSamePerson(mine).stream().map(RelatedRequest::id).toList());
        actingAs.user("drafter");
        assertEquals(List.of(), related.alike(mine).others());
        assertEquals(2, related.alike(mine).persons());
        assertThrows(BusinessException.class, () -> related.ofSamePerson(mine));
    }

    @Test
    @DisplayName("附件2 二（二）2 相同和类似的申请：多久以前的都找得到，发文字号怎么写都认得；语句数不随件数增长；补建的索引一样")
    void howeverOld() {
        clock.set("2020-03-02T09:00");
        long old = enter("350583199003070028", "石墨烯中试基地补助资金安排情况");
        long numbered = entered("350583199003070036", new Wanted("补助文件", "南工信［2019］ 007号", null));
        clock.set("2026-03-02T09:00");
        actingAs.user("office");
        later.fill(2024, 300);
        indexed();
        long mine = entered("350583199003070011", new Wanted("石墨烯中试基地的补助资金", "南工信〔2019〕7号", null));
        Statements.during(() -> related.alike(mine));
        long sent = Statements.during(() -> related.alike(mine));
        assertEquals(List.of(numbered, old), others(mine));
        assertEquals(2, related.alike(mine).persons());
        later.fill(2025, 300);
        indexed();
        assertEquals(sent, Statements.during(() -> related.alike(mine)));
        assertTrue(sent <= 3, String.valueOf(sent));
        later.forget();
        assertEquals(List.of(), others(mine));
        indexed();
        assertEquals(List.of(numbered, old), others(mine));
    }

    private void indexed() {
        while (index.complete()) {
            // the next portion
        }
    }

    private List<Long> others(long id) {
        return related.alike(id).others().stream().map(RelatedRequest::id).toList();
    }

    @Test
    @DisplayName("条例第三十条 等申请人补正、缴费的不算逾期；登记簿的状态查询与显示一致")
    void whoWaitsForTheApplicantIsNotLate() {
        long one = brought(1, "待补正的名单");
        act("office", one, RequestAction.ASK_COMPLETION, new RequestInput.Awaiting(today().plusDays(20), "请补正"));
        long two = brought(1, "也待补正的名单");
        act("office", two, RequestAction.ASK_COMPLETION, new RequestInput.Awaiting(today().plusDays(20), "请补正"));
        brought(0, "未登记的名单");
        brought(9, "已答复的名单");
        long given = brought(2, "撤回的名单");
        act("office", given, RequestAction.WITHDRAW, new RequestInput.Plain("不再需要"));
        brought(3, "逾期的名单");
        clock.set("2026-05-06T09:00");
        actingAs.user("office");
        for (RequestStanding standing : RequestStanding.values()) {
            Set<Long> expected = new TreeSet<>();
            page(RequestCriteria.ALL).stream()
                    .filter(row ->
                            RequestStanding.of(row.step(), row.due(), row.servedOn(), register.days()) == standing)
                    .forEach(row -> expected.add(row.id()));
            assertEquals(expected, ids(page(standing(standing))), standing.name());
        }
        assertEquals(Set.of(one, two), ids(page(standing(RequestStanding.WAITING))));
        assertEquals(1, page(standing(RequestStanding.OVERDUE)).size());
        assertEquals(Set.of(given), ids(page(standing(RequestStanding.CLOSED))));
    }

    @Test
    @DisplayName("申请人信息 清除以后认不出是谁：不算同一人，不计人数，不计本月件数")
    void theErasedAreNotTheSamePerson() {
        long mine = enter("350583199003070011", "南安市技改项目名单（2026年）");
        long other = enter("350583199003070028", "南安市技改项目名单（2026年）");
        long open = enter("350583199003070036", "南安市技改项目名单（2026年）");
        for (long ended : List.of(mine, other)) {
            act("office", ended, RequestAction.WITHDRAW, new RequestInput.Plain("不再需要"));
        }
        clock.set("2036-03-03T09:00");
        actingAs.user("office");
        assertEquals(2, records.erase());
        assertEquals(List.of(), related.ofSamePerson(mine));
        assertEquals(
                Set.of(other, open),
                new TreeSet<>(related.alike(mine).others().stream()
                        .map(RelatedRequest::id)
                        .toList()));
        assertEquals(2, related.alike(mine).persons());
        assertEquals(0, monthly.of(other).before());
    }

    @Test
    @DisplayName("申请人信息 平时掩码；谁看过、看过什么材料，公开办和审计员查得到；材料按内容辨认，别人的不能移除")
    void filesAndLooks() {
        long id = brought(2, "名单");
        actingAs.user("office");
        assertEquals("李**", card.masked(id).get(PersonalField.NAME));
        assertEquals(List.of(), looks.at(id));
        RequestFile letter = add(id, RequestFileKind.APPLICATION, "来信.txt", "李申请的信");
        RequestFile opinion = add(id, RequestFileKind.CONSULTATION, "意见.txt", "不同意");
        assertEquals("申请原件.txt", letter.name());
        assertEquals(0, kept("select count(*) from stored_file where name like '%来信%'"));
        assertEquals(1, kept("select count(*) from request_scan"));
        assertEquals(1, kept("select count(*) from request_file where file_id is null"));
        RequestFile proof = add(id, RequestFileKind.SERVICE_PROOF, "李申请的回执.txt", "李申请签收");
        files.remove(proof.id());
        assertEquals(1, kept("select count(*) from request_scan"));
        requests.applicant(id);
        assertEquals("李申请的信", text(files.open(letter.id())));
        proofLook(id);
        assertEquals(
                List.of("enquiry.proof", "request.look-file", "request.look"),
                looks.at(id).stream().map(Look::act).toList());
        actingAs.user("drafter");
        assertEquals(Map.of(), card.masked(id));
        assertEquals(List.of(), looks.at(id));
        assertEquals("意见.txt", files.open(opinion.id()).name());
        assertThrows(BusinessException.class, () -> files.open(letter.id()));
        assertThrows(BusinessException.class, () -> files.remove(letter.id()));
        assertThrows(BusinessException.class, () -> add(id, null, "a.txt", "a"));
        assertThrows(BusinessException.class, () -> add(id, RequestFileKind.OTHER, "a.pdf", "no pdf"));
        RequestFile wrong = add(id, RequestFileKind.OTHER, "错.txt", "错");
        files.remove(wrong.id());
        assertEquals(2, files.of(id).size());
        actingAs.user("drafter2");
        assertThrows(BusinessException.class, () -> files.open(opinion.id()));
        actingAs.user("leader");
        assertThrows(BusinessException.class, () -> add(id, RequestFileKind.OTHER, "a.txt", "a"));
        actingAs.user("auditor");
        assertEquals(3, looks.at(id).size());
        assertThrows(BusinessException.class, () -> files.open(letter.id()));
    }

    @Test
    @DisplayName("条例第二十九条 代为填写：填好的申请表只有公开办打印得出，每次打印都记一次查看；清除以后打印不出")
    void theFilledFormIsALook() {
        long id = brought(2, "名单");
        actingAs.user("office");
        assertEquals("%PDF", new String(prints.print(id), 0, 4, StandardCharsets.ISO_8859_1));
        prints.print(id);
        assertEquals(
                List.of("request.print", "request.print"),
                looks.at(id).stream().map(Look::act).toList());
        for (String other : List.of("drafter", "head", "leader", "general", "auditor", "drafter2")) {
            actingAs.user(other);
            assertThrows(BusinessException.class, () -> prints.print(id), other);
        }
        actingAs.user("office");
        assertThrows(BusinessException.class, () -> prints.print(id + 1000));
        assertEquals(2, looks.at(id).size());
        assertEquals(
                "ID_NUMBER",
                field(() -> new Application(
                        ArrivalChannel.ORAL,
                        ApplicantKind.NATURAL_PERSON,
                        new PersonalData(Map.of(
                                PersonalField.NAME, "李申请",
                                PersonalField.ID_KIND, "居民身份证",
                                PersonalField.ID_NUMBER, "350583199003070011",
                                PersonalField.PHONE, "13800001234")),
                        List.of(new Wanted("名单", null, null)),
                        DeliveryForm.PAPER,
                        DeliveryRoute.POST,
                        null,
                        today())));
    }

    @Test
    @DisplayName("登记 没有选择的、写得太长的，都在保存之前拒绝，不留半件")
    void refusedBeforeAnythingIsStored() {
        actingAs.user("office");
        assertEquals("channel", field(() -> application(null, "350583199003070011", "名单", null)));
        assertEquals(
                "matters:0:title",
                field(() -> application(ArrivalChannel.FAX, "350583199003070011", "长".repeat(201), null)));
        assertEquals(
                "purpose", field(() -> application(ArrivalChannel.FAX, "350583199003070011", "名单", "长".repeat(501))));
        long id = brought(2, "名单");
        actingAs.user("drafter");
        BusinessException tooLong = assertThrows(
                BusinessException.class,
                () -> requests.perform(
                        id,
                        requests.find(id).version(),
                        RequestAction.SEARCH,
                        new RequestInput.Searching("处", "词", "长".repeat(1000))));
        assertEquals("SEARCH", tooLong.field());
        assertEquals(2, requests.find(id).trail().size());
    }

    /** 查看过证明材料, as the public half records it. */
    private void proofLook(long id) {
        audit.record("office", "enquiry.proof", "request:" + id, "1");
    }

    private static String text(RequestFiles.OpenedFile file) {
        try (InputStream content = file.content()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long kept(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static String field(Runnable making) {
        return assertThrows(BusinessException.class, making::run).field();
    }

    private RequestFile add(long id, RequestFileKind kind, String name, String text) {
        return files.add(id, kind, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static RequestCriteria criteria(String text, RequestStanding standing) {
        return new RequestCriteria(
                null,
                ArrivalChannel.IN_PERSON,
                ApplicantKind.NATURAL_PERSON,
                null,
                "0601",
                standing,
                2026,
                text,
                false);
    }

    private static RequestCriteria themed(String theme) {
        return new RequestCriteria(null, null, null, null, theme, null, null, null, false);
    }

    private static RequestCriteria standing(RequestStanding standing) {
        return new RequestCriteria(null, null, null, null, null, standing, null, null, false);
    }

    private List<RequestRow> page(RequestCriteria criteria) {
        return register.page(criteria, null, 50).rows();
    }

    private static Set<Long> ids(List<RequestRow> rows) {
        return new TreeSet<>(rows.stream().map(RequestRow::id).toList());
    }

    private Optional<InformationRequest> find(long id, String user) {
        actingAs.user(user);
        try {
            return Optional.of(requests.find(id));
        } catch (BusinessException unseen) {
            return Optional.empty();
        }
    }

    /** 主干: the acts from the arrival to the file, each by its officer. */
    private record Act(String user, RequestAction action, RequestInput input) {}

    private List<Act> way() {
        RequestInput plain = new RequestInput.Plain("已核对");
        return List.of(
                new Act("office", RequestAction.REGISTER, new RequestInput.Registering("0601", today(), "")),
                new Act("office", RequestAction.ASSIGN, new RequestInput.Allotting(section("产业发展科"), "请办理")),
                new Act("drafter", RequestAction.SEARCH, new RequestInput.Searching("档案", "名单", "有")),
                new Act("drafter", RequestAction.PROPOSE, granted()),
                new Act("head", RequestAction.AGREE, plain),
                new Act("office", RequestAction.AGREE, plain),
                new Act("leader", RequestAction.APPROVE, plain),
                new Act("office", RequestAction.SERVE, plain),
                new Act("office", RequestAction.FILE, plain));
    }

    private LocalDate today() {
        return LocalDate.now(now);
    }

    private static RequestInput granted() {
        return new RequestInput.Proposing(List.of(new ProposedAnswer(0, Outcome.GRANTED, "")), "");
    }

    private long brought(int acts, String wanted) {
        long id = enter("350583199003070011", wanted);
        way().stream()
                .limit(acts)
                .forEach(one -> act(
                        one.user(),
                        id,
                        one.action(),
                        one.action() == RequestAction.SERVE
                                ? new RequestInput.Serving(replies.issue(id), ServiceWay.POST, today(), "XA1")
                                : one.input()));
        return id;
    }

    private long enter(String person, String wanted) {
        return entered(person, new Wanted(wanted, null, null));
    }

    private long entered(String person, Wanted wanted) {
        actingAs.user("office");
        return requests.enter(application(ArrivalChannel.IN_PERSON, person, wanted, null))
                .id();
    }

    private void act(String user, long id, RequestAction action, RequestInput input) {
        actingAs.user(user);
        requests.perform(id, requests.find(id).version(), action, input);
    }

    private Section section(String name) {
        return entities.createQuery("select s from Section s where s.name = :name", Section.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private Application application(ArrivalChannel channel, String person, String wanted, String purpose) {
        return application(channel, person, new Wanted(wanted, null, null), purpose);
    }

    private Application application(ArrivalChannel channel, String person, Wanted wanted, String purpose) {
        return new Application(
                channel,
                ApplicantKind.NATURAL_PERSON,
                new PersonalData(Map.of(
                        PersonalField.NAME,
                        "李申请",
                        PersonalField.ID_NUMBER,
                        person,
                        PersonalField.PHONE,
                        "13800001234")),
                List.of(wanted),
                DeliveryForm.PAPER,
                DeliveryRoute.POST,
                purpose,
                today());
    }
}
