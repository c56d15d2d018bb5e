package cn.gov.nanan.disclosure.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Filter;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** 人员: what the first administrator does on an empty database, through the pages and past them. */
@ExtendWith(ArquillianExtension.class)
class StaffIT {
    private static final String OWN = "our-own-secret-9";
    private static final Path INITIAL_PASSWORD =
            Path.of(System.getProperty("it.data", "target/it"), "first-administrator-password.txt");
    private static final Pattern INITIAL = Pattern.compile("初始密码：(\\S+)");

    @Inject
    private Officers officers;

    @Inject
    private Sections sections;

    @Inject
    private AuditTrail audit;

    @Inject
    private ActingAs actingAs;

    @Inject
    private SettableClock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Resource
    private ManagedExecutorService threads;

    @Test
    @RunAsClient
    @DisplayName("首次启动 生成的管理员口令只有文件主人可读，首次登录须改，改了以后文件即删除，没改成不删")
    void firstAdministratorChangesThePasswordFirst(@ArquillianResource URL base) throws IOException {
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(INITIAL_PASSWORD)));
        Visitor admin = new Visitor(base);
        String initial = Files.readString(INITIAL_PASSWORD).strip();
        VisitedPage first = admin.login("admin", initial);
        assertEquals("/desk/password", path(first));
        assertEquals("/desk/password", path(admin.open("admin/officers")));
        VisitedPage refused = change(first, initial, "short");
        assertTrue(refused.text().contains("新密码至少 10 个字符"), refused.text());
        assertTrue(Files.exists(INITIAL_PASSWORD), "it is still the only way in");
        assertEquals("/desk/in-tray", path(change(admin.open("desk/password"), initial, OWN)));
        assertFalse(Files.exists(INITIAL_PASSWORD), "it opens nothing any more");
        assertTrue(new Visitor(base).login("admin", initial).text().contains("用户名或密码不正确"));
    }

    @Test
    @RunAsClient
    @DisplayName("登录 登录前无会话，登录后回到原页面，会话标识只在 HTTP 中传递")
    void loginLeadsBack(@ArquillianResource URL base) throws IOException {
        administrator(base);
        Visitor admin = new Visitor(base);
        VisitedPage asked = admin.open("admin/sections?id=1");
        assertEquals("/login", path(asked));
        assertEquals(List.of(), asked.response().headers().allValues("Set-Cookie"));
        VisitedPage back = asked.fill("用户名", "Admin ").fill("密码", OWN).press("登录");
        assertEquals("/admin/sections", path(back));
        String cookie = back.response()
                .previousResponse()
                .orElseThrow()
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .toLowerCase();
        assertTrue(cookie.contains("httponly") && cookie.contains("samesite=lax"), cookie);
        assertEquals("/desk/in-tray", path(admin.open("login")));
    }

    @Test
    @RunAsClient
    @DisplayName("登录 每次登录都换会话标识，退出后原标识作废")
    void sessionIdChanges(@ArquillianResource URL base) throws IOException {
        administrator(base);
        Visitor admin = new Visitor(base);
        String first = session(admin.login("admin", OWN));
        VisitedPage left = admin.open("desk/password").press("退出");
        assertTrue(left.text().contains("已退出"), left.text());
        assertEquals("/login", path(admin.open("desk/password")));
        assertNotEquals(first, session(admin.login("admin", OWN)));
        HttpResponse<String> old = send(HttpRequest.newBuilder(admin.address("desk/password"))
                .header("Cookie", "JSESSIONID=" + first)
                .build());
        assertEquals(302, old.statusCode());
    }

    @Test
    @RunAsClient
    @DisplayName("登录 多人同时使用时，谁都不会被误拒")
    void sessionsDoNotDisturbEachOther(@ArquillianResource URL base) throws Exception {
        Visitor officer = administrator(base);
        Visitor stranger = new Visitor(base);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            requests.add(() -> officer.get("desk/password").statusCode());
            requests.add(() -> stranger.get("").statusCode());
        }
        Set<Integer> answers = new TreeSet<>();
        for (Future<Integer> answer : threads.invokeAll(requests)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        assertEquals(Set.of(200), answers);
    }

    @Test
    @RunAsClient
    @DisplayName("人员 管理员新建人员，本人首次登录改密；管理页面对其关闭；停用即刻失效")
    void enrolledOfficerWorksUntilClosed(@ArquillianResource URL base) throws IOException {
        Visitor admin = administrator(base);
        Visitor newcomer = newcomer(admin, base);
        assertEquals(200, newcomer.open("desk/password").status());
        for (String closed : List.of("admin/officers", "admin/sections", "admin/audit", "admin/audit-export")) {
            assertEquals(403, newcomer.open(closed).status(), closed);
        }
        admin.open("admin/officer?user=newcomer").press("停用");
        assertEquals("/login", path(newcomer.open("desk/password")));
        assertTrue(newcomer.login("newcomer", OWN).text().contains("已停用"));
    }

    @Test
    @DisplayName("OWASP ASVS 7.3.2 登录满十二小时即结束，无论其间办了什么")
    void aLoginDoesNotLastForEver(@ArquillianResource URL base) throws IOException {
        clock.set("2026-03-02T08:00");
        Visitor admin = administratorInside(base);
        clock.set("2026-03-02T20:00");
        assertEquals(200, admin.open("admin/officers").status());
        assertEquals("/admin/officers", path(admin.open("admin/officers")));
        clock.set("2026-03-02T20:01");
        assertEquals("/login", path(admin.open("admin/officers")));
    }

    @Test
    @DisplayName("OWASP ASVS 16.3.2 谁想打开不归他的页面，运行记录里有一行，也只有一行")
    void whatIsRefusedIsOnRecord(@ArquillianResource URL base) throws IOException {
        Visitor newcomer = newcomer(administratorInside(base), base);
        Logger log = Logger.getLogger("cn.gov.nanan.disclosure.web.gate.ErrorPage");
        List<String> lines = new CopyOnWriteArrayList<>();
        Filter before = log.getFilter();
        log.setFilter(line -> lines.add(line.getMessage()));
        try {
            assertEquals(403, newcomer.open("admin/officers").status());
            assertEquals(404, newcomer.open("no-such-page").status());
        } finally {
            log.setFilter(before);
        }
        assertEquals(1, lines.size(), lines.toString());
        assertTrue(lines.get(0).matches("Refused to newcomer at \\S*/admin/officers: \\S+"), lines.get(0));
    }

    @Test
    @RunAsClient
    @DisplayName("OWASP ASVS 3.4 工作人员页面：脚本只许本站文件和本次答复的标记，不许内嵌；不留缓存")
    void staffPagesRunNoStrangeScript(@ArquillianResource URL base) throws IOException {
        Visitor admin = administrator(base);
        for (String page : List.of("desk/in-tray", "admin/officers", "desk/password", "admin/officer?user=nobody")) {
            VisitedPage visited = admin.open(page);
            String policy = String.join("; ", visited.response().headers().allValues("Content-Security-Policy"));
            boolean scripts = policy.contains("script-src 'self' 'nonce-") || policy.contains("default-src 'self'");
            assertTrue(scripts, page + policy);
            assertFalse(policy.matches(".*(script|default)-src[^;]*unsafe.*"), page + policy);
            assertTrue(policy.contains("object-src 'none'"), page + policy);
            assertEquals(
                    "no-store",
                    visited.response().headers().firstValue("Cache-Control").orElse(""),
                    page);
        }
    }

    @Test
    @RunAsClient
    @DisplayName("两步验证 启用后登录须输动态码；用过的不认；恢复码只用一次；管理员可撤销；都留痕")
    void secondFactor(@ArquillianResource URL base) throws IOException {
        Visitor admin = administrator(base);
        Visitor newcomer = newcomer(admin, base);
        Visitor elsewhere = new Visitor(base);
        elsewhere.login("newcomer", OWN);
        VisitedPage offered = newcomer.open("desk/password").press("启用两步验证");
        String secret = offered.document().select("[id$=secret]").text().replace(" ", "");
        assertTrue(offered.fill("动态码", "000000x")
                .fill("当前密码（确认是您本人）", OWN)
                .press("确认启用")
                .text()
                .contains("动态码不正确"));
        long step = Totp.step(Instant.now());
        VisitedPage enrolled = offered.fill("动态码", Totp.code(secret, step))
                .fill("当前密码（确认是您本人）", OWN)
                .press("确认启用");
        List<String> recovery =
                enrolled.document().select("[id$=recovery] code").eachText();
        assertEquals(8, recovery.size(), enrolled.text());
        assertEquals(200, newcomer.open("desk/password").status());
        assertFalse(newcomer.open("desk/password").text().contains(recovery.get(0)), "shown once");
        assertEquals("/login", path(elsewhere.open("desk/password")), "logins elsewhere have ended");

        Visitor again = new Visitor(base);
        VisitedPage asked = again.login("newcomer", OWN);
        assertEquals("/login", path(asked));
        assertEquals(List.of(), asked.response().headers().allValues("Set-Cookie"), "nobody is logged in yet");
        assertEquals("/login", path(again.open("desk/password")));
        VisitedPage refused = asked.fill("动态码", Totp.code(secret, step)).press("登录");
        assertTrue(refused.text().contains("动态码不正确，或已经用过"), refused.text());
        assertEquals(
                "/desk/in-tray",
                path(refused.fill("动态码", Totp.code(secret, step + 1)).press("登录")));
        assertEquals("/desk/in-tray", path(confirmed(base, recovery.get(0).toUpperCase())));
        assertEquals("/login", path(confirmed(base, recovery.get(0))));

        admin.open("admin/officer?user=newcomer").press("撤销两步验证");
        assertEquals("/desk/in-tray", path(new Visitor(base).login("newcomer", OWN)));
        String csv = admin.get("admin/audit-export").body();
        for (String act :
                List.of("second-factor-enrolled", "code-refused", "recovery-code-used", "second-factor-reset")) {
            assertTrue(csv.contains("staff." + act), act);
        }
        assertFalse(csv.contains(secret) || csv.contains(recovery.get(1)), "a secret in the trail");
    }

    @Test
    @RunAsClient
    @DisplayName("OWASP ASVS 7.5.2 本人看得到最近的登录，核对密码后退出其他登录，本次继续有效；留痕")
    void ownSessions(@ArquillianResource URL base) throws IOException {
        Visitor admin = administrator(base);
        Visitor newcomer = newcomer(admin, base);
        Visitor elsewhere = new Visitor(base);
        elsewhere.login("newcomer", OWN);
        VisitedPage page = newcomer.open("desk/password");
        assertTrue(page.document().select("#sessions tbody tr").size() >= 2, page.text());
        assertTrue(page.text().contains("127.0.0.1 本系统密码"), page.text());
        VisitedPage refused = page.fill("登录密码", "guess").press("退出其他登录");
        assertTrue(refused.text().contains("当前密码不正确"), refused.text());
        assertEquals(200, elsewhere.open("desk/password").status());
        VisitedPage ended = refused.fill("登录密码", OWN).press("退出其他登录");
        assertTrue(ended.text().contains("本次登录继续有效"), ended.text());
        assertEquals("/login", path(elsewhere.open("desk/password")));
        assertEquals("/desk/password", path(newcomer.open("desk/password")));
        assertTrue(admin.get("admin/audit-export").body().contains("staff.sessions-ended"));
    }

    private static VisitedPage confirmed(URL base, String code) {
        return new Visitor(base).login("newcomer", OWN).fill("动态码", code).press("登录");
    }

    @Test
    @RunAsClient
    @DisplayName("科室 新建、重名被拒且所填不失")
    void sectionsAreKept(@ArquillianResource URL base) throws IOException {
        Visitor admin = administrator(base);
        assertTrue(admin.open("admin/sections")
                .fill("名称", "产业发展科")
                .press("保存")
                .text()
                .contains("已保存"));
        VisitedPage refused = admin.open("admin/sections").fill("名称", "产业发展科").press("保存");
        assertTrue(refused.text().contains("已存在"), refused.text());
        assertEquals(1, refused.document().select("input[value=产业发展科]").size());
        VisitedPage trail = admin.open("admin/audit?about=" + URLEncoder.encode("业发展", StandardCharsets.UTF_8));
        assertEquals(
                "科室 产业发展科",
                trail.document()
                        .select("#audit-events tbody .gk-items-title a")
                        .eachText()
                        .get(0));
    }

    @Test
    @DisplayName("留痕 科室改了什么，都写明从什么到什么；没有改的不写")
    void whatOfASectionWasAmended() {
        actingAs.user("admin");
        sections.create("某科", Section.Kind.SECTION, 1);
        Section section = sections.byName("某科").orElseThrow();
        sections.amend(section.id(), section.version(), "某中心", Section.Kind.AFFILIATED_UNIT, 3);
        sections.amend(section.id(), section.version() + 1, "某中心", Section.Kind.AFFILIATED_UNIT, 4);
        assertEquals(
                List.of("#3 → #4", "某科 → 某中心；SECTION → AFFILIATED_UNIT；#1 → #3"),
                entities.createQuery(
                                "select e.detail from AuditEvent e where e.act = 'staff.section-amended'"
                                        + " order by e.sequence desc",
                                String.class)
                        .setMaxResults(2)
                        .getResultList());
    }

    @Test
    @RunAsClient
    @DisplayName("登录限次 五次失败后连对的口令也须等待，另一账号不受影响")
    void guessingIsThrottled(@ArquillianResource URL base) throws IOException {
        administrator(base);
        for (int i = 0; i < 5; i++) {
            assertTrue(new Visitor(base).login("somebody", "guess " + i).text().contains("用户名或密码不正确"));
        }
        assertTrue(new Visitor(base).login("somebody", "guess").text().contains("登录失败次数过多。请在"));
        assertEquals("/desk/in-tray", path(new Visitor(base).login("admin", OWN)));
    }

    @Test
    @DisplayName("人员 除管理员外，任何人直接调用也不能改动人员与科室")
    void onlyTheAdministratorChangesStaff() {
        actingAs.user("admin");
        officers.enrol("direct", "直接调用者");
        actingAs.user("direct");
        int version = officers.byUserName("direct").orElseThrow().version();
        List<Executable> acts = List.of(
                () -> officers.enrol("another", "另一人"),
                () -> officers.rename("direct", version, "改名"),
                () -> officers.appoint("direct", version, Role.SIGNATORY, null),
                () -> officers.relieve("direct", version, Role.SIGNATORY, null),
                () -> officers.close("admin", 0),
                () -> officers.reopen("direct", version),
                () -> officers.resetPassword("admin", 0),
                () -> sections.create("某科", Section.Kind.SECTION, 1),
                () -> sections.amend(1, 0, "某科", Section.Kind.SECTION, 1),
                () -> sections.close(1, 0),
                () -> sections.reopen(1, 0));
        acts.forEach(act -> assertEquals("staff.error.role-needed", refusal(act)));
    }

    @Test
    @DisplayName("首次启动 别人的密码怎么改，初始口令的文件都还在；管理员重置了首个管理员的密码，文件即删除")
    void theFileGoesWithItsPasswordOnly() {
        Path file = Setting.DATA_DIR.path().resolve(INITIAL_PASSWORD.getFileName());
        actingAs.user("admin");
        officers.enrol("another", "另一人");
        Officer another = officers.byUserName("another").orElseThrow();
        officers.resetPassword("another", another.version());
        assertTrue(Files.exists(file));
        officers.resetPassword(
                "admin", officers.byUserName("admin").orElseThrow().version());
        assertFalse(Files.exists(file));
    }

    @Test
    @DisplayName("人员 一次请求里经办人只读一次；换了人、过了一天就重新读")
    void whoActsIsReadOnceARequest() {
        clock.set("2026-03-02T09:00");
        actingAs.user("admin");
        assertTrue(Statements.during(actingAs::actor) > 0);
        assertEquals(0, Statements.during(actingAs::actor));
        clock.set("2026-03-03T09:00");
        assertTrue(Statements.during(actingAs::actor) > 0, "for whom he acts may be others today");
        actingAs.user("nobody");
        assertThrows(BusinessException.class, actingAs::actor);
    }

    @Test
    @DisplayName("人员 最后一位管理员不能停用或免去；他人改过的资料不被覆盖")
    void lastAdministratorAndStaleVersions() {
        actingAs.user("admin");
        int version = officers.byUserName("admin").orElseThrow().version();
        assertEquals("staff.error.last-admin", refusal(() -> officers.close("admin", version)));
        assertEquals("staff.error.last-admin", refusal(() -> officers.relieve("admin", version, Role.ADMIN, null)));
        officers.enrol("direct", "直接调用者");
        int before = officers.byUserName("direct").orElseThrow().version();
        officers.appoint("direct", before, Role.SIGNATORY, null);
        assertEquals(
                List.of("staff.officer-appointed"),
                entities.createQuery(
                                "select e.act from AuditEvent e where e.subject = 'officer:direct' order by e.sequence desc",
                                String.class)
                        .setMaxResults(1)
                        .getResultList());
        assertTrue(officers.withRole(Role.SIGNATORY).stream()
                .anyMatch(officer -> officer.userName().equals("direct")));
        assertEquals("staff.error.officer-changed", refusal(() -> officers.rename("direct", before, "旧页面")));
        assertEquals(
                "staff.error.roles-separate", refusal(() -> officers.appoint("admin", version, Role.SIGNATORY, null)));
    }

    @Test
    @DisplayName("留痕 多人同时办理，序号无缺；回滚的不留痕；数据库拒绝改删")
    void trailIsCompleteUnderLoad() throws Exception {
        long before = events();
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String who = "worker" + i;
            workers.add(threads.submit(() -> {
                for (int j = 0; j < 10; j++) {
                    audit.record(who, "test.act", "test:" + j, null);
                }
            }));
        }
        for (Future<?> worker : workers) {
            worker.get();
        }
        assertEquals(before + 80, events());
        assertEquals(before + 80, number("select max(e.sequence) from AuditEvent e"));
        transaction.begin();
        audit.record("worker", "test.act", "test:undone", null);
        transaction.rollback();
        assertEquals(before + 80, events());
        for (String forbidden : List.of("update audit_event set who = 'x'", "delete from audit_event")) {
            transaction.begin();
            assertThrows(PersistenceException.class, () -> entities.createNativeQuery(forbidden)
                    .executeUpdate());
            transaction.rollback();
        }
    }

    @Test
    @RunAsClient
    @DisplayName("留痕 登录、失败、受限、人员改动都在，核验为完整，可导出")
    void trailHoldsEverything(@ArquillianResource URL base) throws IOException {
        Visitor admin = administrator(base);
        newcomer(admin, base).open("desk/password").press("退出");
        admin.open("admin/officer?user=newcomer").press("停用");
        admin.open("admin/sections").fill("名称", "产业发展科").press("保存");
        for (int i = 0; i < 6; i++) {
            new Visitor(base).login("somebody", "guess " + i);
        }
        VisitedPage verified = admin.open("admin/audit").press("核验留痕链");
        assertTrue(verified.text().contains("留痕链完整"), verified.text());
        String csv = admin.get("admin/audit-export").body();
        for (String act : List.of(
                "\tstaff.login\t",
                "staff.login-failed",
                "staff.login-throttled",
                "staff.logout",
                "staff.password-changed",
                "staff.officer-enrolled",
                "staff.officer-closed",
                "staff.section-created",
                "audit.verified")) {
            assertTrue(csv.contains(act), act);
        }
        assertFalse(csv.contains("guess"), "a password in the trail");
        VisitedPage found = admin.open("admin/audit?who=newcomer&act=staff.login");
        String lines = found.document().select("table").text();
        assertTrue(lines.contains("新来的拟稿人") && lines.contains("登录"), lines);
        assertEquals(400, admin.get("admin/audit-export?from=yesterday").statusCode());
    }

    @Test
    @RunAsClient
    @DisplayName("差错页 任何错误请求都得到说明，没有 500")
    void badRequestsAreExplained(@ArquillianResource URL base) throws IOException {
        administrator(base);
        Visitor admin = new Visitor(base);
        String session = session(admin.login("admin", OWN));
        assertEquals(404, admin.open("no-such-page").status());
        assertEquals(404, admin.open("admin/officer?user=nobody").status());
        String broken = "login=login&jakarta.faces.ViewState=stateless&primefaces.nonce=x";
        assertEquals(400, post(admin.address("login"), null, broken, "none"));
        assertEquals(403, post(admin.address("logout"), session, "", "cross-site"));
        VisitedPage expired = admin.open("admin/sections");
        expired.document().select("input[name=jakarta.faces.ViewState]").val("1:1");
        VisitedPage told = expired.press("保存");
        assertEquals(409, told.status());
        assertTrue(told.text().contains("页面已过期"), told.text());
    }

    /** 系统管理员, who has logged in for the first time and changed the password. */
    private static Visitor administrator(URL base) throws IOException {
        return administrator(base, INITIAL_PASSWORD);
    }

    private static Visitor administratorInside(URL base) throws IOException {
        return administrator(base, Setting.DATA_DIR.path().resolve(INITIAL_PASSWORD.getFileName()));
    }

    private static Visitor administrator(URL base, Path password) throws IOException {
        Visitor admin = new Visitor(base);
        String initial = Files.readString(password).strip();
        change(admin.login("admin", initial), initial, OWN);
        return admin;
    }

    /** An officer whom the administrator has enrolled, and who has changed the password. */
    private static Visitor newcomer(Visitor admin, URL base) {
        VisitedPage enrolled = admin.open("admin/officers")
                .fill("用户名", "newcomer")
                .fill("姓名", "新来的拟稿人")
                .press("新建");
        Matcher initial = INITIAL.matcher(enrolled.text());
        assertTrue(initial.find(), enrolled.text());
        Visitor newcomer = new Visitor(base);
        change(newcomer.login("newcomer", initial.group(1)), initial.group(1), OWN);
        return newcomer;
    }

    private static VisitedPage change(VisitedPage page, String present, String wanted) {
        return page.fill("当前密码", present)
                .fill("新密码", wanted)
                .fill("再次输入新密码", wanted)
                .press("修改");
    }

    private long events() throws Exception {
        return number("select count(e) from AuditEvent e");
    }

    private long number(String query) throws Exception {
        transaction.begin();
        long number = entities.createQuery(query, Long.class).getSingleResult();
        transaction.commit();
        return number;
    }

    private static String refusal(Executable act) {
        return assertThrows(BusinessException.class, act).key();
    }

    /** Within the application, whatever its context root. */
    private static String path(VisitedPage page) {
        return page.address().getPath().replaceFirst("^/disclosure(?=/)", "");
    }

    /** The session that the login's answer has set. */
    private static String session(VisitedPage page) {
        String cookie = page.response()
                .previousResponse()
                .orElseThrow()
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return cookie.replaceAll("JSESSIONID=([^;]+).*", "$1");
    }

    private static int post(URI address, String session, String body, String site) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (session != null) {
            request.header("Cookie", "JSESSIONID=" + session);
        }
        return send(request.build()).statusCode();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
