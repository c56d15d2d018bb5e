package cn.gov.nanan.disclosure.web.letters;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 文书模板页面 in a browser: what is missing is said, and nothing that was typed is lost. */
@ExtendWith(Browser.class)
class LetterTemplatesPageIT {
    @Test
    @DisplayName("文书模板 列表、修订页合规；缺法定内容的不保存，写的还在；占位按钮写入光标处；修订后旧版可读")
    void amendingATemplate(Page page) {
        Browser.login(page, "office");
        page.navigate("/letters/templates");
        Browser.assertAccessible(page);
        page.navigate("/letters/template?kind=NEEDS_CREATION");
        Browser.assertAccessible(page);
        Locator body = page.locator("[id='template:f-body:body']");
        body.fill("需要加工分析，不予提供");
        page.getByLabel("修订理由").fill("统一用语");
        page.locator("[id='template:save']").click();
        assertThat(page.locator("#messages")).containsText("正文还必须包含：{理由}");
        assertThat(body).hasValue("需要加工分析，不予提供");
        body.focus();
        page.keyboard().press("End");
        page.locator("[data-insert='{理由}']").click();
        assertThat(body).hasValue("需要加工分析，不予提供{理由}");
        page.locator("[id='template:save']").click();
        assertThat(page.locator("#messages")).containsText("已保存");
        assertThat(page.locator("#edition")).containsText("第2版");
        page.locator("#history a").nth(1).click();
        assertThat(page.locator("#text")).containsText("第三十八条");
        for (String wrong : new String[] {"kind=NOTHING", "kind=REPLY&edition=x"}) {
            assertEquals(400, page.navigate("/letters/template?" + wrong).status(), wrong);
        }
        assertEquals(
                404, page.navigate("/letters/template?kind=REPLY&edition=77").status());
        for (String nobody : new String[] {"999999", "abc", ""}) {
            assertEquals(404, page.navigate("/letters/case?request=" + nobody).status(), nobody);
            assertEquals(
                    404,
                    page.navigate("/letters/letter?kind=REPLY&request=" + nobody)
                            .status(),
                    nobody);
        }
        page.navigate("/letters/posting");
        Browser.assertAccessible(page);
        page.setViewportSize(390, 844);
        page.navigate("/letters/template?kind=THIRD_PARTY_LETTER");
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
    }

    @Test
    @DisplayName("文书模板 审计员只读；别人的地址打不开制作页")
    void whoOnlyReads(Page page) {
        Browser.login(page, "auditor");
        page.navigate("/letters/template?kind=REPLY");
        assertThat(page.locator("#text")).containsText("{救济途径}");
        assertEquals(0, page.locator("[id='template:save']").count());
        page.navigate("/letters/posting");
        assertThat(page.locator("body")).not().containsText("打印信封标签");
    }
}
