package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 目录首页 in a browser. */
@ExtendWith(Browser.class)
class HomePageIT {
    @Test
    @DisplayName("公开目录 首页在浏览器中打开，不设 Cookie")
    void homeOpensWithoutCookie(Page page) {
        assertEquals(200, page.navigate("/").status());
        assertEquals(0, page.context().cookies().size());
    }

    @Test
    @DisplayName("公开目录 答复期限推算：手机宽度不横向滚动，中英文都合规，回车即推算")
    void replyDeadlineOnATelephone(Page page) {
        page.setViewportSize(390, 844);
        for (String language : List.of("zh", "en")) {
            page.navigate("/catalogue/reply-deadline?lang=" + language + "&received=2026-03-02&served=2026-03-31"
                    + "&outcome=DENIED_THIRD_PARTY&third-party-asked=2026-03-05&third-party-answered=2026-03-18");
            assertEquals("2026-04-13", page.locator("#due").innerText());
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), language);
            Browser.assertAccessible(page);
        }
        page.locator("#received").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/catalogue/reply-deadline?received=2026-03-02**");
        assertEquals("2026-04-13", page.locator("#due").innerText());
        assertEquals(0, page.context().cookies().size());
    }
}
