package cn.gov.nanan.disclosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Folder;
import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.SeparateNetwork;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * 内外网两个节点: two servers with a database each, in networks that do not reach each other where this machine lets us make
 * such, and between them two folders and nothing else. Begun by the first test that asks, with the demo bureau's items
 * released, arranged and published.
 */
public final class TwoNodes {
    public static final Path OUT = Path.of("target", "it-carried-out").toAbsolutePath();
    public static final Path BACK = Path.of("target", "it-carried-back").toAbsolutePath();

    private static final Optional<SeparateNetwork> NETWORK = SeparateNetwork.make();
    private static final Optional<SeparateNetwork> OTHER = NETWORK.flatMap(made -> SeparateNetwork.make());

    /** The extranet's database, which lets the test look into it while the server works. */
    public static final String OUTSIDE = "jdbc:h2:file:"
            + Path.of("target", "it-extranet", "disclosure").toAbsolutePath() + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";

    private record Session(DemoServer server, String userName) {}

    private static final Map<Session, List<Cookie>> SESSIONS = new HashMap<>();

    private static TwoNodes begun;

    private DemoServer intranet;
    private DemoServer extranet;
    private int released;

    private TwoNodes() {
        Folder.empty(OUT);
        Folder.empty(BACK);
        Folder.empty(data("intranet"));
        Folder.empty(data("extranet"));
        startIntranet();
        startExtranet();
        intranet.ready();
        extranet.ready();
    }

    public static TwoNodes begun(Page page) {
        if (begun == null) {
            TwoNodes nodes = new TwoNodes();
            nodes.trustEachOther(page);
            nodes.released = nodes.release(page, "officehead") + nodes.release(page, "office");
            nodes.publish(page);
            begun = nodes;
        }
        return begun;
    }

    private static Path data(String node) {
        return Path.of("target", "it-" + node).toAbsolutePath();
    }

    private void startIntranet() {
        intranet = DemoServer.resume(
                NETWORK,
                "intranet",
                "-Ddisclosure.demo=true",
                "-Ddisclosure.network=intranet",
                "-Ddisclosure.portal.address=required",
                "-Ddisclosure.package.outbox=" + OUT,
                "-Ddisclosure.package.inbox=" + BACK.resolve("QZ07000"));
    }

    private void startExtranet() {
        extranet = DemoServer.resume(
                OTHER,
                "extranet",
                "-Ddisclosure.demo=true",
                "-Ddisclosure.network=extranet",
                "-Ddisclosure.portal.column-url=https://www.nanan.gov.cn/zwgk/",
                "-Dh2.bindAddress=" + OTHER.map(SeparateNetwork::host).orElse("127.0.0.1"),
                "-Ddisclosure.db.url=" + OUTSIDE,
                "-Ddisclosure.package.outbox=" + BACK,
                "-Ddisclosure.package.inbox=" + OUT);
    }

    public DemoServer intranet() {
        return intranet;
    }

    public DemoServer extranet() {
        return extranet;
    }

    /** Items of the demo bureau that left it. */
    public int released() {
        return released;
    }

    /** Where there are networks of their own: whether one of the two can open a connection to the other. */
    public boolean isJoined() {
        return NETWORK.filter(its -> reaches(its, extranet)).isPresent()
                || OTHER.filter(its -> reaches(its, intranet)).isPresent();
    }

    private static boolean reaches(SeparateNetwork network, DemoServer server) {
        return network.reaches(server.address().getHost(), server.address().getPort());
    }

    /** A copy of what a node has on its disk at one moment, as if its power had failed: it stands still meanwhile. */
    public Path backup(String node) {
        Path kept = Path.of("target", "it-backup-" + node).toAbsolutePath();
        Folder.empty(kept);
        node(node).pause();
        Folder.copy(data(node), kept);
        node(node).goOn();
        return kept;
    }

    public void restore(String node, Path kept) {
        node(node).end();
        Folder.empty(data(node));
        Folder.copy(kept, data(node));
        start(node);
    }

    private DemoServer node(String name) {
        return name.equals("intranet") ? intranet : extranet;
    }

    private void start(String node) {
        if (node.equals("intranet")) {
            startIntranet();
            intranet.ready();
        } else {
            startExtranet();
            extranet.ready();
        }
    }

    /** An item's 办理单 inside, found by its title. */
    public ItemSheet sheet(Page page, String officer, String title) {
        login(page, intranet, officer);
        page.navigate(at(intranet, "/items/search?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true))
                .first()
                .click();
        page.waitForURL("**/items/item?id=*");
        return ItemSheet.open(page, page.url());
    }

    /** What waits inside is released by somebody else than who packed it, carried over and published. */
    public void cross(Page page) {
        release(page, "officehead");
        release(page, "office");
        publish(page);
    }

    public void publish(Page page) {
        Patience.until("what left is taken in", () -> {
            arrivals(page, extranet, "portal");
            return staged(page) > 0;
        });
        arrangeAndPublish(page);
    }

    /** Releases what waits, and takes it out of the folder before the other side looks. @return its number */
    public int releaseAndLose(Page page) {
        extranet.pause();
        release(page, "officehead");
        Patience.until("the package lies in the folder", () -> names(OUT).contains(".zip"));
        Folder.empty(OUT);
        extranet.goOn();
        return lastSent(page);
    }

    /** The number of the last package that left. */
    public int lastSent(Page page) {
        login(page, intranet, "office");
        page.navigate(at(intranet, "/packages/outgoing"));
        return Integer.parseInt(page.locator("#sealed tbody a").first().innerText());
    }

    /** The page of a package that left the bureau. */
    public void openSent(Page page, int number) {
        login(page, intranet, "office");
        page.navigate(at(intranet, "/packages/outgoing"));
        page.locator("#sealed tbody a", new Page.LocatorOptions().setHasText(Pattern.compile("^" + number + "$")))
                .click();
    }

    /** Until it is closed, no receipt comes home: where the folder was there is a file. */
    public NoWayBack noWayBack() throws IOException {
        return new NoWayBack(BACK.resolve("QZ07000"), BACK.resolve("QZ07000.away"));
    }

    /** 无回路. */
    public static final class NoWayBack implements AutoCloseable {
        private final Path folder;
        private final Path away;

        private NoWayBack(Path folder, Path away) throws IOException {
            this.folder = folder;
            this.away = away;
            Files.createDirectories(folder);
            Files.move(folder, away);
            Files.createFile(folder);
        }

        @Override
        public void close() throws IOException {
            Files.delete(folder);
            Files.move(away, folder);
        }
    }

    /** 重新送出 of a package and all after it. */
    public void sendAgain(Page page, int number) {
        openSent(page, number);
        press(page, "重新送出");
        assertThat(page.locator("#messages")).containsText("将重新送出");
    }

    /** 重新送出 of a type, by the register of what was sent, from the last but one on. */
    public void sendAgain(Page page, DemoServer from, String officer, String type) {
        login(page, from, officer);
        page.navigate(at(from, "/packages/sent"));
        Locator rows = page.locator("#sent tbody tr", new Page.LocatorOptions().setHasText(type));
        String number = rows.nth(1).locator("td").nth(1).innerText();
        Browser.assertAccessible(page);
        Locator choice = page.locator("form#again select");
        choice.selectOption(choice.locator("option", new Locator.LocatorOptions().setHasText(type))
                .first()
                .getAttribute("value"));
        page.locator("form#again input[type=number]").fill(number);
        press(page, "重新送出");
        assertThat(page.locator("#messages")).containsText("将重新送出 2 个数据包");
    }

    /** 重新送出回执 of whatever was published outside. */
    public void sendReceiptsAgain(Page page) {
        login(page, extranet, "portal");
        page.navigate(at(extranet, "/packages/incoming"));
        List<String> published =
                page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("已发布")).all().stream()
                        .map(row -> row.locator("a").first().getAttribute("href"))
                        .toList();
        for (String address : published) {
            page.navigate(extranet.address().resolve(address).toString());
            press(page, "重新送出回执");
        }
    }

    /** The list of what left the bureau, as text. */
    public String sealed(Page page) {
        page.navigate(at(intranet, "/packages/outgoing"));
        return page.locator("#sealed").innerText();
    }

    /** 接续编号 on a node whose disk went back, by what the other has of it: of every type that this one has. */
    public void resume(Page page, DemoServer back, String code, DemoServer other, String otherCode) {
        login(page, other, "admin");
        page.navigate(at(other, "/packages/trust"));
        List<List<String>> marks = page.locator("[aria-labelledby=marks-title] tbody tr").all().stream()
                .map(row -> row.locator("td").allInnerTexts())
                .filter(row -> row.get(0).equals(code) && !row.get(2).equals("0"))
                .toList();
        for (List<String> mark : marks) {
            login(page, back, "admin");
            page.navigate(at(back, "/packages/trust"));
            Locator form = page.locator("form#resume");
            form.getByLabel("接收单位").selectOption(otherCode);
            form.getByLabel("类型").selectOption(new SelectOption().setLabel(mark.get(1)));
            form.getByLabel("对方最后收到的序号").fill(mark.get(2));
            form.getByLabel("散列值").fill(mark.get(3));
            form.getByLabel("最后的编号").fill(mark.get(4));
            press(page, "核对");
            // Where its own numbers are not behind, there is nothing to be done.
            assertThat(page.locator("main")).containsText(Pattern.compile("请再核对一次|只能向后接续"));
            if (page.locator("form#resume-sure").isVisible()) {
                press(page, "接续编号");
                assertThat(page.locator("#messages")).containsText("已接续编号");
            }
        }
    }

    /** The public entry of an index number, with its status first. */
    public String entry(Page page, String number) {
        var answer = page.request().get(at(extranet, "/api/v1/catalogue/" + number));
        return answer.status() + " " + answer.text();
    }

    public static String names(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.joining(" "));
        } catch (IOException notYet) {
            return "";
        }
    }

    /** The text of a PDF to which a link of the page leads; the file stays for whoever wants to look. */
    public static String printed(Page page, String link) throws IOException {
        String address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .getAttribute("href");
        byte[] pdf = page.request()
                .get(URI.create(page.url()).resolve(address).toString())
                .body();
        Files.write(Path.of("target", "it-" + URI.create(address).getPath().replaceAll(".*/", "")), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void trustEachOther(Page page) {
        String bureau = certificate(page, intranet);
        String portal = certificate(page, extranet);
        trust(page, intranet, "PORTAL", "南安市人民政府门户网站", portal);
        trust(page, extranet, "QZ07000", "南安市工业和信息化局", bureau);
    }

    private static String certificate(Page page, DemoServer server) {
        login(page, server, "admin");
        page.navigate(at(server, "/packages/trust"));
        page.locator("summary").click();
        return page.locator("pre").first().innerText();
    }

    private static void trust(Page page, DemoServer server, String code, String name, String pem) {
        login(page, server, "admin");
        page.navigate(at(server, "/packages/trust"));
        page.getByLabel("节点代码").fill(code);
        page.getByLabel("节点名称").fill(name);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("node.pem", "text/plain", pem.getBytes(StandardCharsets.UTF_8)));
        press(page, "登记信任");
        assertThat(page.locator("#messages")).containsText("已登记信任");
    }

    public int release(Page page, String officer) {
        login(page, intranet, officer);
        page.navigate(at(intranet, "/packages/outgoing"));
        Locator choices = page.locator("#waiting input[type=checkbox]");
        int before = choices.count();
        if (before > 0) {
            look(page);
            press(page, "全部放行");
            assertThat(page.locator("#messages")).containsText("已放行");
        }
        return before;
    }

    /** 未公开信息目录: what is listed leaves by a second person. */
    public void letOut(Page page) {
        assertThat(page.locator("#messages")).containsText("待公开办另一位同事放行");
        login(page, intranet, "officehead");
        page.navigate(at(intranet, "/casework/withheld"));
        press(page, "全部放行");
        assertThat(page.locator("#messages")).containsText("已放行 1 条");
    }

    /** Once is enough of pages that are passed again and again. */
    private static void look(Page page) {
        if (begun == null) {
            Browser.assertAccessible(page);
        }
    }

    /** Elements are completed where there are any: a withdrawal has none. */
    private void arrangeAndPublish(Page page) {
        for (int left = staged(page); left > 0; left--) {
            page.navigate(at(extranet, "/packages/incoming"));
            first(page).locator("a").click();
            page.waitForURL("**/packages/arrival?id=*");
            Locator arrange = page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("整理").setExact(false));
            if (arrange.count() > 0) {
                arrange.first().click();
                page.getByLabel("主题词").fill("整理 外网");
                look(page);
                press(page, "保存要素");
                assertThat(page.locator("#messages")).containsText("要素已保存");
            }
            press(page, "发布");
            assertThat(page.locator("#messages")).containsText("回执已生成");
        }
    }

    /** Of what is to be arranged, the package with the lowest number. */
    private static Locator first(Page page) {
        return page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("待整理")).all().stream()
                .min(Comparator.comparing(row ->
                        Integer.valueOf(row.locator("td.gk-number").first().innerText())))
                .orElseThrow();
    }

    private static int staged(Page page) {
        return page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText("待整理"))
                .count();
    }

    public JsonObject catalogue(Page page) {
        String json =
                page.request().get(at(extranet, "/api/v1/catalogue?limit=500")).text();
        assertTrue(json.contains("外网"), json);
        return Json.createReader(new StringReader(json)).readObject();
    }

    /** What has come by now, the folder looked into once more. */
    public static String arrivals(Page page, DemoServer server, String officer) {
        login(page, server, officer);
        String incoming = at(server, "/packages/incoming");
        if (!page.url().equals(incoming)) {
            page.navigate(incoming);
        }
        press(page, "立即收取");
        assertThat(page.locator("#messages")).containsText("收");
        // Its table is not there as long as nothing has come.
        return page.locator("[aria-labelledby=arrivals-title]").innerText();
    }

    /** Until something of a kind has come. */
    public static void collect(Page page, DemoServer server, String officer, String kind) {
        Patience.until(kind + " has come", () -> {
            arrivals(page, server, officer);
            return page.locator("#arrivals tbody tr", new Page.LocatorOptions().setHasText(kind))
                            .filter(new Locator.FilterOptions().setHasText("已处理"))
                            .count()
                    > 0;
        });
    }

    public static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }

    /** The page is this officer's from now on: logged in once a start of the server, later by the session that he has. */
    public static void login(Page page, DemoServer server, String userName) {
        page.context().clearCookies();
        Session wanted = new Session(server, userName);
        if (SESSIONS.containsKey(wanted)) {
            page.context().addCookies(SESSIONS.get(wanted));
            return;
        }
        Browser.login(page, server, userName);
        SESSIONS.put(wanted, page.context().cookies());
    }

    public static String at(DemoServer server, String path) {
        return server.address().resolve(path).toString();
    }
}
