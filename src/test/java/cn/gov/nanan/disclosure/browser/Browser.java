package cn.gov.nanan.disclosure.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Patience;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * 浏览器: gives each test a {@link Page} of its own in a fresh browser context, on the demo bureau. Nothing may be loaded
 * from another host: such a request fails the test.
 */
public class Browser implements ParameterResolver, AfterEachCallback {
    private static final Namespace SPACE = Namespace.create(Browser.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How Chromium is started, for a test that needs one of its own. */
    public static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(
                        Path.of(System.getProperty("browser.executable", "/usr/bin/chromium-headless-shell")))
                .setArgs(FLAGS);
    }

    /**
     * Logs a demo officer in by what the login page would send; a person's ways through that page are {@link #typeLogin} and
     * {@link Keys#login}. What the page shows stays until it goes elsewhere.
     */
    public static void login(Page page, String userName) {
        login(page, DemoServer.shared(), userName);
    }

    /** As a person does with the mouse, ending at the in-tray. */
    public static void typeLogin(Page page, String userName) {
        page.navigate("/login");
        page.getByLabel("用户名").fill(userName);
        page.getByLabel("密码").fill("disclosure-demo");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        page.waitForURL("**/desk/in-tray*");
    }

    static void login(Page page, DemoServer server, String userName) {
        String address = server.address().resolve("/login").toString();
        RequestOptions asChinese = RequestOptions.create().setHeader("Accept-Language", "zh-CN");
        Document shown = Jsoup.parse(page.request().get(address, asChinese).text(), address);
        FormData typed = FormData.create();
        ((FormElement) shown.selectFirst("form#login"))
                .formData()
                .forEach(field -> typed.set(field.key(), field.value()));
        typed.set("login:user", userName).set("login:password", "disclosure-demo");
        APIResponse answer = page.request()
                .post(address, asChinese.setForm(typed.set("login:enter", "登录")).setMaxRedirects(0));
        assertEquals(302, answer.status(), userName + " is not let in: " + answer.text());
    }

    /** No fault that axe-core finds against WCAG 2.1 A and AA. */
    public static void assertAccessible(Page page) {
        // What is just fading away, turning its colour under the mouse, or a button whose answer has come less than
        // half
        // a second ago, has no contrast that anybody reads.
        Patience.until(
                "nothing of the page moves any more",
                () -> (Boolean) page.evaluate("() => !document.querySelector('.ui-state-loading')"
                        + " && (!window.jQuery || jQuery(':animated').length === 0)"
                        + " && document.getAnimations().every(one => !(one instanceof CSSTransition))"));
        AxeRunOptions faultsOnly = new AxeRunOptions();
        faultsOnly.setResultTypes(List.of("violations"));
        List<String> faults = new AxeBuilder(page)
                        .options(faultsOnly)
                        .setLegacyMode(true) // our pages have no frames
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml() + " "
                                + rule.getNodes().get(0).getFailureSummary())
                        .toList();
        assertEquals(List.of(), faults, page.url());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE)
                .getOrComputeIfAbsent(
                        Tab.class,
                        key -> new Tab(context.getRoot().getStore(SPACE).getOrComputeIfAbsent(Desk.class)),
                        Tab.class)
                .page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Tab tab = context.getStore(SPACE).get(Tab.class, Tab.class);
        if (tab != null) {
            String name = context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName() + ".png";
            tab.page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "failsafe-reports", "browser", name))
                    .setFullPage(true));
            assertEquals(Set.of(), tab.strangers, "loaded from other hosts");
        }
    }

    /** The one browser of a test run. */
    static class Desk implements AutoCloseable {
        final Playwright playwright = Playwright.create();
        final com.microsoft.playwright.Browser chromium = playwright.chromium().launch(options());

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** One test's page. */
    private static final class Tab implements AutoCloseable {
        final Set<String> strangers = new ConcurrentSkipListSet<>();
        final BrowserContext context;
        final Page page;

        Tab(Desk desk) {
            context = desk.chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(DemoServer.shared().address().toString())
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai")
                    .setViewportSize(1366, 768));
            page = context.newPage();
            // Its own viewer of PDF a browser loads from itself.
            page.onRequest(request -> {
                String host = URI.create(request.url().split("[?#]")[0]).getHost();
                if (host != null && request.url().startsWith("http") && !DemoServer.isOurs(host)) {
                    strangers.add(request.url());
                }
            });
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
