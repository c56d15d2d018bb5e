package cn.gov.nanan.disclosure.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 栏目规则 in a browser: what is of one field alone is said at that field, once, and what was typed stays. */
@ExtendWith(Browser.class)
class FieldRulesPageIT {
    @Test
    @DisplayName("栏目规则 人员：写法不对、没有填写的各在其栏，写了的不丢；改正了就存")
    void patternAndBlank(Page page) {
        Browser.login(page, "admin");
        page.navigate("/admin/officers");
        page.locator("[id$='f-user:user']").fill("Zhang San");
        press(page, "enrol", "create");
        assertThat(said(page, "f-user")).hasText("用户名：用户名须以小写字母或数字开头，由 2 至 32 个小写字母、数字、点、横线、下划线或 @ 组成。");
        assertThat(said(page, "f-name")).hasText("姓名：请填写。");
        assertThat(page.locator("#messages li")).hasCount(2);
        assertThat(page.locator("[id$='f-user:user']")).hasValue("Zhang San");
        Browser.assertAccessible(page);
        page.locator("[id$='f-user:user']").fill("zhangsan");
        page.locator("[id$='f-name:name']").fill("张三三");
        press(page, "enrol", "create");
        assertThat(page).hasTitle(Pattern.compile("张三三（zhangsan）.*"));
        page.locator("[id$='f-email:email']").fill("张三三");
        press(page, "contact", "save");
        assertThat(said(page, "f-email")).hasText("电子邮箱：请填写正确的电子邮箱，例如 zhangsan@example.gov.cn。");
        assertThat(page.locator("[id$='f-email:email']")).hasValue("张三三");
        page.locator("[id$='f-email:email']").fill("");
        press(page, "contact", "save");
        assertThat(page.locator("#messages")).containsText("已保存");
        press(page, "appoint", "do");
        assertThat(said(page, "f-role")).hasText("身份：请填写。");
    }

    @Test
    @DisplayName("栏目规则 科室：太长的说出最多几字；期限：太大的说出最大几天；英文页面说英文")
    void lengthAndRange(Page page) {
        Browser.login(page, "admin");
        page.navigate("/admin/sections");
        String tooLong = "科".repeat(61);
        page.locator("[id$='f-name:name']").fill(tooLong);
        press(page, "edit", "save");
        assertThat(said(page, "f-name")).hasText("名称：最多 60 字。");
        assertThat(page.locator("[id$='f-name:name']")).hasValue(tooLong);
        page.navigate("/admin/periods?period=PAPER&lang=en");
        page.locator("[id$='f-days:days']").fill("251");
        page.locator("[id$='f-wording:wording']").fill(" ");
        press(page, "amend", "save");
        assertThat(said(page, "f-days")).containsText("not more than 250.");
        assertThat(said(page, "f-wording")).containsText("please fill in.");
        assertThat(page.locator("[id$='f-days:days']")).hasValue("251");
    }

    @Test
    @DisplayName("栏目规则 密码、代理：没有填写的在其栏说明，密码不因此被清掉")
    void blankWithoutLeavingThePage(Page page) {
        Browser.login(page, "drafter");
        page.navigate("/desk/password");
        Locator present = page.locator("input[type=password]").first();
        present.fill("disclosure-demo");
        press(page, "change", "save");
        assertThat(page.locator("#change .ui-message-error").first()).hasText("新密码：请填写。");
        assertThat(present).hasValue("disclosure-demo");
        page.navigate("/desk/delegation");
        page.locator("button[id$=save]").click();
        assertThat(said(page, "f-deputy")).hasText("代理人：请填写。");
        assertThat(said(page, "f-to")).containsText("请填写。");
        Browser.assertAccessible(page);
    }

    private static Locator said(Page page, String field) {
        return page.locator("[id$='" + field + "'] .ui-message-error");
    }

    private static void press(Page page, String form, String button) {
        page.locator("#" + form)
                .getByRole(AriaRole.BUTTON)
                .and(page.locator("[id='" + form + ":" + button + "']"))
                .click();
        page.waitForLoadState();
    }
}
