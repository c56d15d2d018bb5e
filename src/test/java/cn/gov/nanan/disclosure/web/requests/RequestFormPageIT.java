package cn.gov.nanan.disclosure.web.requests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.harness.DemoServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 申请表与查询 in a browser, as a citizen uses them. */
@ExtendWith(Browser.class)
class RequestFormPageIT {
    private static final FilePayload PROOF =
            new FilePayload("身份证.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    @Test
    @DisplayName("条例第二十九条 填表、提交、回执、查询、撤回；没有 Cookie，查询码不在地址里，存在浏览器里的提交后清除")
    void fromTheFormToTheStatus(Page page) {
        page.navigate("/requests/new");
        Browser.assertAccessible(page);
        choose(page, "申请人类型", "自然人");
        fill(page, "姓名", "陈晓明");
        fill(page, "证件名称", "居民身份证");
        fill(page, "证件号码", "350583199003070012");
        fill(page, "联系电话", "13800001234");
        fill(page, "所需信息名称", "增加值");
        Locator known = page.locator("#public-already a");
        known.first().waitFor();
        assertTrue(known.first().innerText().contains("增加值"));
        choose(page, "提供方式", "电子文件");
        choose(page, "获取途径", "网上凭查询码领取");
        page.locator("#proofs").setInputFiles(PROOF);
        assertFalse(kept(page).contains("350583199003070012"));
        assertTrue(kept(page).contains("增加值"));
        press(page, "提交申请");
        page.locator("#receipt").waitFor();
        String number = page.locator("#number").innerText();
        String code = page.locator("#code").innerText();
        assertFalse(page.url().contains(code));
        assertEquals("[null,null]", kept(page));
        Browser.assertAccessible(page);
        page.navigate("/requests/status");
        Browser.assertAccessible(page);
        fill(page, "申请编号", number);
        fill(page, "查询码", code);
        press(page, "查询");
        page.locator("#progress").waitFor();
        assertEquals("已提交", page.locator("#standing").innerText());
        assertThat(page.locator("#wanted")).containsText("增加值");
        assertFalse(page.content().contains(code));
        page.getByText("撤回申请").first().click();
        page.locator("#withdrawal").fill("已经找到");
        press(page, "撤回申请");
        page.locator("#done").waitFor();
        Browser.assertAccessible(page);
        assertEquals(List.of(), page.context().cookies());
    }

    @Test
    @DisplayName("申请表 手机宽度不横向滚动，中英文都合规；离开再来，填的还在，证件号码不在；可以清除")
    void onATelephone(Page page) {
        page.setViewportSize(390, 844);
        for (String language : List.of("zh", "en")) {
            page.navigate("/requests/new?lang=" + language);
            page.locator("#kind").selectOption("COMMERCIAL");
            Browser.assertAccessible(page);
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), language);
            page.navigate("/requests/withheld?lang=" + language);
            Browser.assertAccessible(page);
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), language);
        }
        page.navigate("/requests/new");
        page.locator("#title1").fill("会议纪要");
        page.locator("#kind").selectOption("NATURAL_PERSON");
        page.locator("#idNumber").fill("350583199003070012");
        page.navigate("/requests/status");
        page.navigate("/requests/new");
        assertEquals("会议纪要", page.locator("#title1").inputValue());
        assertEquals("NATURAL_PERSON", page.locator("#kind").inputValue());
        assertEquals("", page.locator("#idNumber").inputValue());
        press(page, "清除并重新填写");
        assertThat(page.locator("#title1")).hasValue("");
        assertEquals("[null,null]", kept(page));
    }

    @Test
    @DisplayName("申请表 只用键盘：回到第一个没有填好的栏目；文件太大当场说明")
    void withTheKeyboardAlone(Page page) {
        page.navigate("/requests/new");
        page.locator("#kind").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        assertEquals("name", page.evaluate("document.activeElement.id"));
        page.keyboard().press("Enter");
        assertEquals("name", page.evaluate("document.activeElement.id"));
        assertTrue(page.url().endsWith("/requests/new"));
        page.locator("#purpose").fill("用".repeat(501));
        assertEquals("用".repeat(501), page.locator("#purpose").inputValue());
        assertTrue(page.evaluate("document.getElementById('purpose').validationMessage")
                .toString()
                .contains("500"));
        page.locator("#proofs").setInputFiles(new FilePayload("大.pdf", "application/pdf", new byte[6 * 1024 * 1024]));
        assertTrue(page.evaluate("document.getElementById('proofs').validationMessage")
                .toString()
                .contains("5 MB"));
    }

    @Test
    @DisplayName("条例第二十九条 个人信息：提交以后按后退，浏览器留着页面的、不留页面的，都看不到姓名和电话；没有提交成功的仍在")
    void backShowsNobody(Page page) {
        for (List<String> without : List.of(List.of("--disable-back-forward-cache"), List.<String>of())) {
            try (com.microsoft.playwright.Browser own = page.context()
                            .browser()
                            .browserType()
                            .launch(Browser.options().setIgnoreDefaultArgs(without));
                    Page citizen = own.newPage(new com.microsoft.playwright.Browser.NewPageOptions()
                            .setLocale("zh-CN")
                            .setBaseURL(DemoServer.shared().address().toString()))) {
                citizen.navigate("/requests/new");
                assertTrue(citizen.request()
                        .get("/requests/new")
                        .headers()
                        .get("cache-control")
                        .contains("no-store"));
                fillIn(citizen);
                citizen.route("**/requests/submit", route -> route.abort());
                press(citizen, "提交申请");
                citizen.waitForURL("chrome-error://**");
                back(citizen);
                assertThat(citizen.locator("#name")).hasValue("陈晓明");
                assertThat(citizen.locator("#idNumber")).hasValue("");
                citizen.unroute("**/requests/submit");
                fillIn(citizen);
                press(citizen, "提交申请");
                citizen.locator("#receipt").waitFor();
                back(citizen);
                assertThat(citizen.locator("#sending")).hasText("");
                for (String field : List.of("kind", "name", "idKind", "idNumber", "phone", "title1", "route")) {
                    assertThat(citizen.locator("#" + field)).hasValue("");
                }
                assertThat(citizen.locator("#kept")).isHidden();
                assertEquals("[null,null]", kept(citizen));
                fillIn(citizen);
                press(citizen, "提交申请");
                citizen.locator("#receipt").waitFor();
            }
        }
    }

    @Test
    @DisplayName("申请表 被退回的申请表，离开以后按后退照常回来，填的还在，证件号码不在")
    void backToARefusedForm(Page page) {
        page.navigate("/requests/new");
        fillIn(page);
        fill(page, "证件号码", "350583199003070011");
        press(page, "提交申请");
        assertThat(page.locator("#faults")).isVisible();
        page.navigate("/requests/status");
        back(page);
        assertThat(page.locator("#name")).hasValue("陈晓明");
        assertThat(page.locator("#title1")).hasValue("技改项目名单");
        assertThat(page.locator("#idNumber")).hasValue("");
        assertTrue(page.url().contains("/requests/new"));
    }

    @Test
    @DisplayName("条例第三十条 申请人在网上补正以后，查询页面说等待登记，不再请他补正，仍可补充")
    void whoHasClarifiedIsAskedNoMore(Page page) {
        page.navigate("/requests/new");
        fillIn(page);
        press(page, "提交申请");
        page.locator("#receipt").waitFor();
        String number = page.locator("#number").innerText();
        String code = page.locator("#code").innerText();
        try (Page office = page.context()
                .browser()
                .newPage(new com.microsoft.playwright.Browser.NewPageOptions()
                        .setLocale("zh-CN")
                        .setBaseURL(DemoServer.shared().address().toString()))) {
            Browser.login(office, "office");
            office.navigate("/casework/requests?q=" + number);
            office.locator("#requests a").first().click();
            office.waitForURL("**/casework/request?id=*");
            act(office, "登记", "主题分类", "0712");
            act(office, "确认收到", null, null);
            act(office, "告知补正", "须补正的事项", "请写明年度");
        }
        page.navigate("/requests/status");
        fill(page, "申请编号", number);
        fill(page, "查询码", code);
        press(page, "查询");
        assertThat(page.locator("#standing")).hasText("请补正");
        page.locator("#clarification").fill("2025年度");
        press(page, "提交补正");
        assertThat(page.locator("#standing")).hasText("已收到您的补正或者说明，等待公开办登记");
        assertThat(page.locator("#asked")).containsText("不必再办");
        assertThat(page.locator("#clarify")).containsText("再作补充");
        Browser.assertAccessible(page);
    }

    private static void act(Page page, String verb, String label, String given) {
        press(page, verb);
        page.locator("[id='act:confirm']").waitFor();
        assertThat(page.locator(".gk-act-form :focus")).hasCount(1);
        if (label != null && given.matches("\\d+")) {
            page.getByLabel(label).selectOption(given);
        } else if (label != null) {
            page.getByLabel(label).fill(given);
        }
        press(page, "确定");
        page.locator("#messages .ui-messages-info").waitFor();
    }

    /** A page that stood ready is not loaded again. */
    private static void back(Page page) {
        page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    private static void fillIn(Page page) {
        choose(page, "申请人类型", "自然人");
        fill(page, "姓名", "陈晓明");
        fill(page, "证件名称", "居民身份证");
        fill(page, "证件号码", "350583199003070012");
        fill(page, "联系电话", "13800001234");
        fill(page, "所需信息名称", "技改项目名单");
        choose(page, "提供方式", "电子文件");
        choose(page, "获取途径", "网上凭查询码领取");
    }

    private static String kept(Page page) {
        return page.evaluate(
                        "JSON.stringify([localStorage.getItem('request-form'), sessionStorage.getItem('request-form-person')])")
                .toString();
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private static void choose(Page page, String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
