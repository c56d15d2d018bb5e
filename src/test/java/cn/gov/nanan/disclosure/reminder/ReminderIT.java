package cn.gov.nanan.disclosure.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.courier.DeadlineFeed;
import cn.gov.nanan.disclosure.courier.Letters;
import cn.gov.nanan.disclosure.courier.MailChoice;
import cn.gov.nanan.disclosure.courier.Preferences;
import cn.gov.nanan.disclosure.courier.SmtpStub;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.ChannelReached;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.deadline.OverdueCheck;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Figures;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.notice.NoticePage;
import cn.gov.nanan.disclosure.notice.NoticeRow;
import cn.gov.nanan.disclosure.notice.Notices;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.staff.Contacts;
import cn.gov.nanan.disclosure.staff.Delegations;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 提醒与督办: each rung exactly once, whatever happens; who may press; what leaves the house, at most once. */
@ExtendWith(ArquillianExtension.class)
class ReminderIT {
    private static final int MANY = 4096;
    private static final String BASE = "https://oa.example.gov.cn";

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Figures figures;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Crowd crowd;

    @Inject
    private Rounds rounds;

    @Inject
    private OverdueCheck check;

    @Inject
    private Notices notices;

    @Inject
    private Obligations obligations;

    @Inject
    private Urging urging;

    @Inject
    private Event<ChannelReached> reached;

    @Inject
    private Contacts contacts;

    @Inject
    private Preferences preferences;

    @Inject
    private DeadlineFeed feed;

    @Inject
    private Letters letters;

    @Inject
    private Delegations delegations;

    @BeforeEach
    void bureau() {
        clock.set("2026-02-10T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("一（一）4（1） 公开期限的每一档恰好提醒一次，逐级上报；逾期标记即逾期第一档，不说两遍")
    void everyRungOnce() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        crowd.websiteOnly(item);
        runTwice("2026-02-12");
        assertEquals(0, told(item, "DUE_LATER"));
        runTwice("2026-02-13");
        assertEquals(2, told(item, "DUE_LATER"), "drafter and office");
        runTwice("2026-02-27");
        assertEquals(4, told(item, "DUE_LATER"));
        runTwice("2026-03-04");
        assertEquals(3, told(item, "DUE_NEXT"));
        runTwice("2026-03-05");
        assertEquals(4, told(item, "DUE_TODAY"));
        clock.set("2026-03-06T07:00");
        rounds.run(LocalDate.parse("2026-03-06"));
        assertEquals(0, told(item, "OVERDUE"), "first it is flagged");
        check.flag();
        runTwice("2026-03-06");
        assertEquals(4, told(item, "OVERDUE"));
        runTwice("2026-03-12");
        assertEquals(8, told(item, "OVERDUE"));
        runTwice("2026-04-30");
        assertEquals(8, told(item, "OVERDUE"));
    }

    @Test
    @DisplayName("逾期检查 停机数日，每项只补最近的一档；办理时限同样")
    void outageIsFollowedByOneMessage() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        crowd.websiteOnly(item);
        runTwice("2026-02-13");
        clock.set("2026-03-12T07:00");
        runTwice("2026-03-12");
        check.flag();
        runTwice("2026-03-12");
        assertEquals(4, told(item, "OVERDUE"));
        assertEquals(2, told(item, "DUE_LATER") + told(item, "DUE_NEXT") + told(item, "DUE_TODAY"));
        assertEquals(4, told(item, "STEP_OVERDUE"));
        assertEquals(3, told(item, "STEP_TODAY"));
    }

    @Test
    @DisplayName("一（一） 在环节上等着的先提醒承办人；办完后作废；再到同一环节重新起算")
    void stepsHaveTheirOwnLadder() {
        long item = issued.submitted();
        runTwice("2026-02-11");
        assertEquals(0, told(item, "STEP_NEXT"));
        runTwice("2026-02-12");
        assertEquals(1, told(item, "STEP_NEXT"));
        runTwice("2026-02-13");
        assertEquals(2, told(item, "STEP_TODAY"));
        clock.set("2026-02-13T10:00");
        issued.act("head", item, Action.RETURN, ActionInput.remark("请补充依据"));
        assertEquals(
                0,
                crowd.count("select count(*) from notice where subject_id = " + item
                        + " and occasion like 'STEP_%' and read_at is null"));
        runTwice("2026-02-28");
        assertEquals(0, told(item, "STEP_OVERDUE"), "a draft has no target");
        clock.set("2026-02-28T10:00");
        issued.act("drafter", item, Action.SUBMIT, ActionInput.remark("已补充"));
        runTwice("2026-03-03");
        assertEquals(2, told(item, "STEP_NEXT"));
    }

    @Test
    @DisplayName("提醒 数千项分批提醒，八处同时巡查也只提醒一次；语句数随批数，不随件数")
    void thousandsAtOnce() throws Exception {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        crowd.websiteOnly(item);
        long waiting = issued.submitted();
        crowd.obligations(item, MANY);
        crowd.items(waiting, MANY);
        long statements = atOnce(8, () -> rounds.run(LocalDate.parse("2026-02-13")));
        assertEquals(2L * MANY, told(item, "DUE_LATER"));
        assertEquals(
                MANY,
                crowd.count("select count(*) from told_due t join obligation o on o.id = t.obligation_id"
                        + " where o.subject_id = " + item));
        assertEquals(2L * MANY, crowd.count("select count(*) from notice where subject_id >= 5000000"));
        assertTrue(statements < MANY, statements + " statements for " + 6 * MANY + " rows");
        actingAs.user("drafter");
        assertPagedThrough();
        crowd.disperse();
    }

    private void assertPagedThrough() {
        List<Long> seen = new ArrayList<>();
        String cursor = null;
        do {
            NoticePage page = notices.page(true, cursor, 500);
            page.rows().forEach(row -> seen.add(row.id()));
            cursor = page.next();
        } while (cursor != null);
        assertEquals(figures.of(notices.unreadCount()), seen.size());
        assertEquals(seen.size(), new HashSet<>(seen).size());
    }

    @Test
    @DisplayName("催办 公开办、本科室负责人、分管领导、签发领导可催，轮到自己办的不能催自己，附意见；同一人一小时内一次；留痕；办完作废")
    void urging() {
        long item = issued.submitted();
        actingAs.user("drafter");
        assertRefused("reminder.error.urge-not-open", () -> urging.urge(item, "请尽快核稿"));
        actingAs.user("drafter2");
        assertRefused("procedure.error.not-found", () -> urging.urge(item, "请尽快核稿"));
        actingAs.user("head");
        assertRefused("reminder.error.urge-not-open", () -> urging.urge(item, "请尽快核稿"));
        actingAs.user("office");
        assertRefused("reminder.error.urge-note", () -> urging.urge(item, " \n "));
        urging.urge(item, "请尽快核稿\n明日到期");
        assertRefused("reminder.error.urge-again", () -> urging.urge(item, "请尽快核稿"));
        actingAs.user("leader");
        urging.urge(item, "请今日办结");
        clock.set("2026-02-10T10:00:01");
        actingAs.user("office");
        urging.urge(item, "再请核稿");
        assertEquals(3, told(item, "URGED"));
        assertEquals(
                3,
                crowd.count(
                        "select count(*) from audit_event where act = 'item.urge' and subject = 'item:" + item + "'"));
        actingAs.user("head");
        NoticeRow last = notices.unread(5000).stream()
                .filter(row -> row.subject().id() == item)
                .findFirst()
                .orElseThrow();
        assertEquals("再请核稿", last.remark());
        assertEquals("office", last.sender());
        issued.act("head", item, Action.AGREE, ActionInput.none());
        actingAs.user("head");
        assertTrue(notices.unread(5000).stream().noneMatch(row -> row.subject().id() == item));
    }

    @Test
    @DisplayName("催办 已发布的不能再催")
    void nothingWaitsAtTheEnd() {
        long item = issued.published("2026-01-30", "2026-02-05");
        actingAs.user("office");
        assertRefused("reminder.error.urge-not-open", () -> urging.urge(item, "请尽快"));
    }

    @Test
    @DisplayName("一（一）4（2） 催办纸质报送：说给该送的科室，只有别人能催；件转到下一环节仍在，送到就作废；留痕写明渠道")
    void thePaperIsPressedToo() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        Obligation copies = obligations.of(SubjectKind.ITEM, item).stream()
                .filter(owed -> owed.channel() == Channel.SECTION_COPIES)
                .findFirst()
                .orElseThrow();
        actingAs.user("head");
        assertRefused("reminder.error.urge-not-open", () -> urging.urgeOwed(copies.id(), "请尽快报送"));
        actingAs.user("drafter");
        assertRefused("reminder.error.urge-not-open", () -> urging.urgeOwed(copies.id(), "请尽快报送"));
        actingAs.user("drafter2");
        assertRefused("deadline.error.not-found", () -> urging.urgeOwed(copies.id(), "请尽快报送"));
        actingAs.user("office");
        assertRefused("reminder.error.urge-note", () -> urging.urgeOwed(copies.id(), " "));
        urging.urgeOwed(copies.id(), "请尽快报送纸质件");
        assertRefused("reminder.error.urge-again", () -> urging.urgeOwed(copies.id(), "请尽快报送"));
        assertEquals(1, told(item, "URGED", "head"));
        assertEquals(1, told(item, "URGED"), "whoever owes it, and nobody else");
        assertEquals(
                1,
                crowd.count("select count(*) from audit_event where act = 'obligation.urge' and subject = 'item:" + item
                        + "' and detail = 'SECTION_COPIES " + copies.due() + "'"));
        issued.act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        actingAs.user("head");
        NoticeRow urged = notices.unread(5000).stream()
                .filter(row -> row.subject().id() == item && row.occasion() == Occasion.URGED)
                .findFirst()
                .orElseThrow();
        assertEquals("请尽快报送纸质件", urged.remark());
        assertEquals("Channel.SECTION_COPIES", urged.task());
        reached.fire(new ChannelReached(
                copies.subject(),
                copies.channel(),
                day("2026-02-10"),
                clock.clock().instant()));
        assertTrue(notices.unread(5000).stream()
                .noneMatch(row -> row.subject().id() == item && row.occasion() == Occasion.URGED));
        actingAs.user("office");
        clock.set("2026-02-10T11:00");
        assertRefused("reminder.error.urge-not-open", () -> urging.urgeOwed(copies.id(), "已经送到"));
    }

    @Test
    @DisplayName("邮件提醒 每人每个工作日至多一封，八处同时也只一封；工作时间以外、休息日不发；连不上的下次再试")
    void oneMailADay() throws Exception {
        issued.act("head", issued.submitted(), Action.RETURN, ActionInput.remark("请补充依据"));
        actingAs.user("drafter");
        contacts.change("drafter@example.gov.cn");
        preferences.choose(MailChoice.ALL);
        try (SmtpStub server = new SmtpStub()) {
            clock.set("2026-02-14T07:59");
            letters.mail(server.port());
            clock.set("2026-02-17T10:00");
            letters.mail(server.port());
            assertEquals(List.of(), server.taken(), "before the hours, and on the second day of the Spring Festival");
            clock.set("2026-02-14T10:00");
            letters.mail(1);
            atOnce(8, () -> letters.mail(server.port()));
            letters.mail(server.port());
            assertEquals(List.of("drafter@example.gov.cn"), server.taken(), "a make-up day is a working day");
            clock.set("2026-02-24T10:00");
            letters.mail(server.port());
            assertEquals(2, server.taken().size());
            preferences.choose(MailChoice.OVERDUE);
            notices.markAllRead();
            issued.act("head", issued.submitted(), Action.RETURN, ActionInput.remark("请补充依据"));
            clock.set("2026-02-25T10:00");
            letters.mail(server.port());
            assertEquals(2, server.taken().size(), "only what is overdue");
        }
        actingAs.user("drafter");
        contacts.change(null);
    }

    @Test
    @DisplayName("群通报 每个工作日一条，八处同时也只一条；对方拒收的下次再试")
    void oneAnnouncementADay() throws Exception {
        issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        AtomicInteger posts = new AtomicInteger();
        AtomicInteger status = new AtomicInteger(500);
        HttpServer robot = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        robot.createContext("/", exchange -> {
            posts.incrementAndGet();
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        robot.start();
        int port = robot.getAddress().getPort();
        clock.set("2026-03-07T10:00");
        letters.announce(port);
        assertEquals(0, posts.get(), "a Saturday");
        clock.set("2026-03-06T10:00");
        letters.announce(port);
        status.set(200);
        atOnce(8, () -> letters.announce(port));
        letters.announce(port);
        assertEquals(2, posts.get(), "one refused, one taken");
        robot.stop(0);
    }

    @Test
    @DisplayName("期限日历 只有本人负责的；更换、停用、账号停用后地址即失效")
    void calendarIsHisOwn() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        crowd.websiteOnly(item);
        actingAs.user("drafter2");
        String other = preferences.openCalendar();
        assertFalse(feed.of(other, BASE).orElseThrow().contains("items/item?id=" + item));
        crowd.account("drafter2", false);
        assertTrue(feed.of(other, BASE).isEmpty());
        crowd.account("drafter2", true);
        actingAs.user("drafter");
        String first = preferences.openCalendar();
        String text = feed.of(first, BASE).orElseThrow().replace("\r\n ", "");
        assertTrue(text.contains(BASE + "/items/item?id=" + item), text);
        assertTrue(text.contains("DTSTART;VALUE=DATE:20260305"), text);
        String second = preferences.openCalendar();
        assertTrue(feed.of(first, BASE).isEmpty());
        assertTrue(feed.of(second, BASE).isPresent());
        assertEquals(0, crowd.count("select count(*) from preference where calendar_hash = '" + second + "'"));
        preferences.closeCalendar();
        assertTrue(feed.of(second, BASE).isEmpty());
        actingAs.user("head");
        issued.submitted();
        actingAs.user("head");
        assertTrue(feed.of(preferences.openCalendar(), BASE).orElseThrow().contains("step-"), "what waits for him");
    }

    @Test
    @DisplayName("代理 代理开始，被代理人未读的提醒和待办进入代理人的邮件、日历，注明代谁；代理结束即不再；语句数不随件数")
    void deputiesAreReachedToo() throws Exception {
        long item = issued.submitted();
        clock.set("2026-02-13T08:30");
        runTwice("2026-02-13");
        assertEquals(2, told(item, "STEP_TODAY"), "head and leader");
        actingAs.user("drafter2");
        contacts.change("drafter2@example.gov.cn");
        String address = preferences.openCalendar();
        assertFalse(feed.of(address, BASE).orElseThrow().contains("id=" + item));
        actingAs.user("head");
        delegations.entrust("head", "drafter2", Role.SECTION_HEAD, day("2026-02-13"), day("2026-02-24"), "出差");
        runTwice("2026-02-13");
        assertEquals(3, told(item, "STEP_TODAY"), "and once the deputy");
        actingAs.user("drafter2");
        assertEquals(
                List.of("head"),
                notices.unread(50).stream()
                        .filter(row -> row.subject().id() == item)
                        .map(NoticeRow::behalf)
                        .toList());
        String calendar = feed.of(address, BASE).orElseThrow().replace("\r\n ", "");
        assertTrue(calendar.contains("【代 head】办理“核稿”"), calendar);
        try (SmtpStub server = new SmtpStub()) {
            clock.set("2026-02-13T10:00");
            letters.mail(server.port());
            assertEquals(
                    1,
                    server.taken().stream()
                            .filter("drafter2@example.gov.cn"::equals)
                            .count());
            long few = Statements.during(() -> feed.of(address, BASE));
            crowd.items(item, MANY);
            assertTrue(Statements.during(() -> feed.of(address, BASE)) <= few + 8, "two for each page of a calendar");
            crowd.disperse();
            clock.set("2026-02-14T10:00");
            actingAs.user("head");
            delegations.end(delegations.mine().get(0).id());
            letters.mail(server.port());
            assertEquals(
                    1,
                    server.taken().stream()
                            .filter("drafter2@example.gov.cn"::equals)
                            .count());
        }
        actingAs.user("drafter2");
        assertFalse(feed.of(address, BASE).orElseThrow().contains("id=" + item));
        assertEquals(0, figures.of(notices.unreadCount()));
        preferences.closeCalendar();
        contacts.change(null);
    }

    @Test
    @DisplayName("代理 自己的文稿不因代理科室负责人而提醒自己核稿；应公开期限也进代理人的日历")
    void deputiesAreNotAskedToJudgeTheirOwn() {
        long item = issued.submitted();
        clock.set("2026-02-13T08:30");
        runTwice("2026-02-13");
        actingAs.user("head");
        delegations.entrust("head", "drafter", null, day("2026-02-13"), day("2026-02-24"), null);
        runTwice("2026-02-13");
        actingAs.user("drafter");
        assertTrue(notices.unread(500).stream().noneMatch(row -> row.subject().id() == item));
        actingAs.user("head");
        delegations.end(delegations.mine().get(0).id());
        long owed = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        crowd.websiteOnly(owed);
        actingAs.user("drafter2");
        String address = preferences.openCalendar();
        actingAs.user("office");
        delegations.entrust("office", "drafter2", null, day("2026-02-13"), day("2026-02-24"), null);
        String calendar = feed.of(address, BASE).orElseThrow().replace("\r\n ", "");
        assertTrue(calendar.contains("【代 office】在政府网站发布"), calendar);
        actingAs.user("office");
        delegations.end(delegations.mine().get(0).id());
        actingAs.user("drafter2");
        preferences.closeCalendar();
    }

    @Test
    @DisplayName("转办 负责人起草后转办的非公文类，复核只提醒公开办，不提醒负责人")
    void whatAHeadBeganTheOfficeRechecks() {
        actingAs.user("drafter");
        long item = issued.submitted(InformationKind.RECORD, Provenance.own(Carrier.PAPER), Set.of());
        issued.act("head", item, Action.AGREE, ActionInput.none());
        issued.act("leader", item, Action.DETERMINE, ActionInput.none());
        issued.act("signatory", item, Action.SIGN, ActionInput.none());
        issued.act("general", item, Action.ISSUE, ActionInput.issuing(null, day("2026-02-09"), day("2026-02-10")));
        crowd.author(item, "head");
        clock.set("2026-02-12T08:30");
        runTwice("2026-02-12");
        assertEquals(1, told(item, "STEP_NEXT", "office"));
        clock.set("2026-03-12T08:30");
        actingAs.user("signatory");
        urging.urge(item, "请尽快复核");
        assertEquals(1, told(item, "URGED", "office"));
        assertEquals(0, told(item, "URGED", "head"));
    }

    @Test
    @DisplayName("转办 提醒和公开时限随件走：谁手上有这件，离开科室也看得到；转走以后就看不到")
    void whoHasItInHandSeesWhatIsSaidOfIt() {
        long item = issued.item(Decision.proactive(), "2026-01-30", "2026-02-05");
        Officer colleague = crowd.colleague("colleague");
        runTwice("2026-02-27");
        crowd.left("drafter");
        actingAs.user("drafter");
        assertEquals(Channel.OF_INFORMATION.size(), figures.of(notices.unreadCount()));
        assertEquals(
                Channel.OF_INFORMATION.size(),
                obligations.seenOf(SubjectKind.ITEM, item).size());
        issued.act("head", item, Action.REASSIGN, ActionInput.assigning(colleague, null));
        crowd.left("colleague");
        actingAs.user("drafter");
        assertEquals(0, figures.of(notices.unreadCount()));
        assertEquals(List.of(), obligations.seenOf(SubjectKind.ITEM, item));
        actingAs.user("colleague");
        assertEquals(
                Channel.OF_INFORMATION.size(),
                obligations.seenOf(SubjectKind.ITEM, item).size());
        assertEquals(
                1,
                crowd.count("select count(*) from audit_event where act = 'item.reassign' and subject = 'item:" + item
                        + "' and detail like '% drafter → colleague%'"),
                "the trail says from whom to whom");
        assertEquals(1, told(item, "HANDED_ON", "colleague"));
        assertEquals(1, figures.of(notices.unreadCount()), "that it is his; what was said before was said to another");
        runTwice("2026-03-05");
        long due = crowd.count(
                "select count(*) from obligation where due_date = date '2026-03-05' and subject_id = " + item);
        assertTrue(due > 0);
        assertEquals(due, told(item, "DUE_TODAY", "colleague"), "and is told from now on");
        assertEquals(0, told(item, "DUE_TODAY", "drafter"));
        assertEquals(
                crowd.count("select count(*) from notice n join officer o on o.id = n.recipient_id"
                        + " where o.user_name = 'colleague'"),
                figures.of(notices.unreadCount()),
                "and sees all that he is told");
    }

    @Test
    @DisplayName("未读提醒 角标与清单同一口径：看不到的事项不计、不列、不标已读；国家秘密不留原话")
    void countAndListAgree() {
        long item = issued.submitted();
        issued.act("head", item, Action.RETURN, ActionInput.remark("第三段涉及某项目"));
        actingAs.user("drafter");
        notices.unread(5000).stream()
                .filter(row -> row.subject().id() != item)
                .forEach(row -> notices.markRead(row.id()));
        assertEquals(1, figures.of(notices.unreadCount()));
        assertEquals("第三段涉及某项目", notices.unread(10).get(0).remark());
        issued.act("drafter", item, Action.SUBMIT, ActionInput.deciding(Items.SECRET, "已定密"));
        actingAs.user("drafter");
        NoticeRow stub = notices.unread(10).get(0);
        assertNull(stub.remark());
        assertFalse(stub.title().contains("数字化"), stub.title());
        crowd.handedTo(item, "drafter2");
        assertEquals(0, figures.of(notices.unreadCount()));
        assertEquals(List.of(), notices.unread(10));
        assertEquals(List.of(), notices.page(true, null, 10).rows());
        assertEquals(0, notices.markAllRead());
        crowd.handedTo(item, "drafter");
        assertEquals(1, figures.of(notices.unreadCount()));
        assertEquals(1, notices.markAllRead());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private long told(long item, String occasion, String user) {
        return crowd.count("select count(*) from notice n join officer o on o.id = n.recipient_id where n.subject_id = "
                + item + " and n.occasion = '" + occasion + "' and o.user_name = '" + user + "'");
    }

    private void runTwice(String day) {
        rounds.run(LocalDate.parse(day));
        rounds.run(LocalDate.parse(day));
    }

    private long told(long item, String occasion) {
        return crowd.count(
                "select count(*) from notice where subject_id = " + item + " and occasion = '" + occasion + "'");
    }

    private static void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(BusinessException.class, act::run).key());
    }

    /** @return how many statements they all needed together */
    private long atOnce(int times, Runnable work) throws Exception {
        List<Future<Long>> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            running.add(threads.submit(() -> Statements.during(work)));
        }
        long statements = 0;
        for (Future<Long> one : running) {
            statements += one.get();
        }
        return statements;
    }
}
