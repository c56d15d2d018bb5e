package cn.gov.nanan.disclosure.web.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 纸质文件报送、移交批次（页面）: the dialogues in which paper is registered. */
@ExtendWith(Browser.class)
class HandoverPageIT {
    @Test
    @DisplayName("一（一）4（2） 登记收到：份数、日期的错各在各栏；平板、手机宽度一样能办；登录过期时填写的不丢")
    void arrivalIsRegistered(Page page) {
        Browser.login(page, "office");
        page.navigate("/handover/copies");
        open(page, "登记收到", "arrive");
        fill(page, "arrive", "count", "0");
        fill(page, "arrive", "day", LocalDate.now().plusYears(1).toString());
        confirm(page, "arrive");
        assertThat(said(page, "arrive", "count")).containsText("份数应为 1 至 99");
        assertThat(said(page, "arrive", "day")).containsText("日期应在");
        assertThat(input(page, "arrive", "count")).isFocused();
        assertThat(input(page, "arrive", "count")).hasValue("0");
        everyWidth(page, "arrive");
        fill(page, "arrive", "count", "1");
        fill(page, "arrive", "day", LocalDate.now().toString());
        String list = page.url();
        page.context().clearCookies();
        confirm(page, "arrive");
        assertThat(page.locator("#kept-ended")).isVisible();
        assertThat(page.locator("#arrive-dialog")).isHidden();
        Browser.assertAccessible(page);
        again(page, list);
        open(page, "登记收到", "arrive");
        assertThat(input(page, "arrive", "count")).hasValue("1");
        confirm(page, "arrive");
        page.locator("#messages .ui-messages-info").waitFor();
    }

    @Test
    @DisplayName("闽政办函〔2016〕42号 登记送达：缺签收人、日期不对的各在各栏；登录过期时填写的不丢")
    void deliveryIsRegistered(Page page) {
        Browser.login(page, "office");
        page.navigate("/handover/batches");
        String day = page.locator("#preview-title").innerText().replaceAll(".*(20\\d\\d-\\d\\d-\\d\\d).*", "$1");
        page.locator("[id='waiting:open']").click();
        page.waitForURL("**/handover/batch?id=*");
        String batch = page.url();
        Locator deliver = page.locator("button").filter(new Locator.FilterOptions().setHasText("登记送达"));
        deliver.first().click();
        inSight(page, "deliver");
        fill(page, "deliver", "day", "");
        confirm(page, "deliver");
        assertThat(said(page, "deliver", "day")).containsText("请填写签收日期");
        assertThat(said(page, "deliver", "receiver")).containsText("请填写签收人");
        everyWidth(page, "deliver");
        fill(page, "deliver", "receiver", "档案馆接收人");
        fill(page, "deliver", "day", LocalDate.now().plusYears(1).toString());
        fill(page, "deliver", "copies", "999");
        confirm(page, "deliver");
        assertThat(said(page, "deliver", "day")).containsText("日期应在");
        assertThat(said(page, "deliver", "copies")).containsText("请核对份数");
        assertThat(input(page, "deliver", "receiver")).hasValue("档案馆接收人");
        page.context().clearCookies();
        confirm(page, "deliver");
        assertThat(page.locator("#kept-ended")).isVisible();
        again(page, batch);
        deliver.first().click();
        assertThat(input(page, "deliver", "receiver")).hasValue("档案馆接收人");
        page.context().clearCookies();
        Browser.login(page, "auditor");
        page.navigate("/admin/audit?about=" + day);
        Locator opened = page.locator("#audit-events tbody tr").first().locator(".gk-items-title");
        assertThat(opened).containsText("移交批次");
        opened.locator("a").filter(new Locator.FilterOptions().setHasText(day)).click();
        page.waitForURL(batch);
    }

    private static void again(Page page, String address) {
        page.locator("#kept-login").click();
        page.getByLabel("用户名").fill("office");
        page.getByLabel("密码").fill("disclosure-demo");
        press(page, "登录").click();
        page.waitForURL(address);
    }

    private static void everyWidth(Page page, String act) {
        for (int width : new int[] {1366, 768, 390}) {
            page.setViewportSize(width, 844);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
            confirm(page, act);
            page.waitForCondition(() -> (Boolean) page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
            assertThat(page.locator("[id='" + act + "-form:" + act + "-confirm']"))
                    .isInViewport();
            Browser.assertAccessible(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "failsafe-reports", "browser", "paper-" + act + "-" + width + ".png")));
        }
        page.setViewportSize(1366, 768);
    }

    private static void open(Page page, String verb, String act) {
        press(page, verb).first().click();
        inSight(page, act);
    }

    /** Its window has come, and has put the cursor into its first field: what is typed before that may be lost. */
    private static void inSight(Page page, String act) {
        page.locator("[id='" + act + "-form:" + act + "-confirm']").waitFor();
        assertThat(page.locator("#" + act + "-dialog :focus")).hasCount(1);
    }

    private static void confirm(Page page, String act) {
        page.locator("[id='" + act + "-form:" + act + "-confirm']").click();
    }

    private static void fill(Page page, String act, String input, String text) {
        input(page, act, input).fill(text);
    }

    private static Locator input(Page page, String act, String input) {
        String id = act + "-form:f-" + input + ":" + input;
        return page.locator("input:is([id='" + id + "'], [id='" + id + "_input'])");
    }

    private static Locator said(Page page, String act, String input) {
        return page.locator("[id='" + act + "-form:f-" + input + "'] .ui-message-error");
    }

    private static Locator press(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
