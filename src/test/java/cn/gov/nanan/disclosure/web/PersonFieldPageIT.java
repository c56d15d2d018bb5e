package cn.gov.nanan.disclosure.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 提示栏目 in a browser: people by a part of their names, providers as they were written before. */
@ExtendWith(Browser.class)
class PersonFieldPageIT {
    @Test
    @DisplayName("提示 代理人：输入一部分就有提示，只用键盘选定；没有这个人、管理员都不行，写了的不丢")
    void aDeputyIsFoundByAPartOfHisName(Page page) {
        Browser.login(page, "head");
        page.navigate("/desk/delegation");
        Locator deputy = page.locator("input[id$='deputy_input']");
        Locator offered = page.locator("[id$='deputy_panel'] .ui-autocomplete-item");
        deputy.pressSequentially("draf");
        assertThat(offered.first()).isVisible();
        assertThat(deputy).hasAttribute("role", "combobox");
        assertThat(deputy).hasAttribute("aria-expanded", "true");
        Browser.assertAccessible(page);
        assertThat(offered.first()).containsText(Pattern.compile("（drafter2?）"));
        String first = offered.first().getAttribute("data-item-label");
        deputy.press("Enter");
        assertThat(offered.first()).isHidden();
        assertThat(deputy).hasValue(first);
        deputy.fill("");
        deputy.pressSequentially("admin");
        assertThat(page.locator("[id$='deputy_panel']")).containsText(Pattern.compile("没有|无"));
        deputy.press("Escape");
        assertThat(page.locator("[id$='deputy_panel']")).isHidden();
        String today = deputyDay(page);
        page.locator("input[id$='from_input']").fill(today);
        page.locator("input[id$='to_input']").fill(today);
        deputy.fill("没有这个人");
        assertThat(page.locator("[id$='deputy_panel']")).isVisible();
        deputy.press("Escape");
        assertThat(page.locator("[id$='deputy_panel']")).isHidden();
        page.locator("button[id$=save]").click();
        assertThat(page.locator("[id$='f-deputy'] .ui-message-error")).containsText("没有在用的人员“没有这个人”。");
        assertThat(deputy).hasValue("没有这个人");
        Browser.assertAccessible(page);
        deputy.fill("drafter2");
        deputy.press("Escape");
        page.locator("button[id$=save]").click();
        assertThat(page.locator("#messages")).containsText("已委托");
        page.locator("#list button").first().click();
    }

    @Test
    @DisplayName("提示 提供单位：只提示本科室写过的；不选也可以照写；手机上不撑宽页面，半写的也记得")
    void aProviderMetBefore(Page page) {
        Browser.login(page, "drafter");
        page.navigate("/items/draft?kind=OBTAINED");
        Locator holder = page.locator("input[id$='holder_input']");
        Locator offered = page.locator("[id$='holder_panel'] .ui-autocomplete-item");
        // What is written by an input method comes with keys.
        holder.press("ArrowRight");
        holder.pressSequentially("局");
        assertThat(offered.first()).isVisible();
        Browser.assertAccessible(page);
        String first = offered.first().getAttribute("data-item-label");
        holder.press("ArrowDown");
        holder.press("Enter");
        assertThat(holder).hasValue(first);
        holder.fill("某市从未写过的单位");
        holder.press("Tab");
        assertThat(holder).hasValue("某市从未写过的单位");
        page.setViewportSize(390, 844);
        assertEquals(390, page.evaluate("document.scrollingElement.scrollWidth"));
    }

    private static String deputyDay(Page page) {
        return (String) page.evaluate("() => new Date(Date.now() + 40 * 86400000).toISOString().slice(0, 10)");
    }
}
