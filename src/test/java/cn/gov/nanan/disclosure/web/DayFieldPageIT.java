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

/** 日期栏目 in a browser: typed, pasted or chosen. */
@ExtendWith(Browser.class)
class DayFieldPageIT {
    private static final String MARK = "one => getComputedStyle(one, '::after').content";

    @Test
    @DisplayName("日期栏目 日历是中文的，休、班标在日期上；用键盘打开、选定；选了休息日，当场提示；半写的也记得")
    void aDayIsChosenFromTheCalendar(Page page) {
        Browser.login(page, "office");
        page.navigate("/casework/enter");
        Locator day = day(page);
        day.fill("2026-10-08");
        day.press("ArrowDown");
        Locator calendar = page.locator("[id$='on_panel']");
        assertThat(calendar).isVisible();
        assertThat(calendar).containsText(Pattern.compile("2026.*十月|十月.*2026"));
        assertEquals("\"休\"", calendar.locator("a.gk-rest").first().evaluate(MARK));
        assertEquals("\"班\"", calendar.locator("a.gk-work").first().evaluate(MARK));
        assertThat(calendar.locator("td:not(.ui-datepicker-other-month) a.gk-rest"))
                .hasCount(7);
        Browser.assertAccessible(page);
        Locator first = calendar.locator("td:not(.ui-datepicker-other-month) a").first();
        first.focus();
        first.press("Enter");
        assertThat(calendar).isHidden();
        assertThat(day).hasValue("2026-10-01");
        assertThat(page.locator("[id$='onOff']")).containsText("国庆节");
        page.reload();
        assertThat(day).hasValue("2026-10-01");
        day.press("ArrowDown");
        assertThat(day).hasValue("2026-10-01");
        day.press("Escape");
        day.fill("2026年10月");
        day.press("Tab");
        assertThat(day).hasValue("2026年10月");
    }

    @Test
    @DisplayName("日期栏目 手机上不撑宽页面；英文页面是英文的")
    void itFitsATelephoneAndSpeaksEnglish(Page page) {
        page.setViewportSize(390, 844);
        Browser.login(page, "office");
        page.navigate("/casework/enter?lang=en");
        Locator day = day(page);
        day.fill("2026-10-08");
        page.locator("[id$=':on'] button").click();
        Locator calendar = page.locator("[id$='on_panel']");
        assertThat(calendar).containsText("October");
        assertEquals("\"off\"", calendar.locator("a.gk-rest").first().evaluate(MARK));
        assertEquals(390, page.evaluate("document.scrollingElement.scrollWidth"));
        Browser.assertAccessible(page);
    }

    private static Locator day(Page page) {
        return page.locator("input[id$=':on_input']");
    }
}
