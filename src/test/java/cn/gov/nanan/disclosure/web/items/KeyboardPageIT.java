package cn.gov.nanan.disclosure.web.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import cn.gov.nanan.disclosure.browser.Keys;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 键盘与快慢: the whole procedure without a mouse, and how much a leader has to do. */
@ExtendWith(Browser.class)
class KeyboardPageIT {
    @Test
    @DisplayName("一（一） 只用键盘：拟稿、核稿、审定、签发、印发、复核、发布，一路不碰鼠标")
    void theWholeProcedureByKeyboard(Page page) {
        String title = "关于技术改造补助项目（只用键盘）的公告";
        Keys keys = Keys.of(page);
        keys.login("drafter").to("拟稿").press("Enter");
        page.waitForURL("**/items/draft*");
        keys.to("标题").type(title).to("文种").choose("公告").press("Tab");
        page.locator("[id='draft:subtypeField'] option").nth(1).waitFor(attached());
        keys.to("文种细分").choose("公告").press("Tab");
        page.locator("#suggested").getByText("主动公开").waitFor();
        keys.to("公开属性").choose("主动公开").to("内容类别").choose("政府集中采购");
        keys.to("正文").type("现将补助项目予以公告。").to("提交").press("Enter");
        page.waitForURL("**/items/item?id=*");
        assertTrue(keys.open("head", title, "同意").confirm().contains("审"));
        assertEquals("签发", keys.open("leader", title, "审定").confirm());
        assertEquals("印发", keys.open("signatory", title, "签发").confirm());
        assertEquals("复核", keys.open("general", title, "印发").confirm());
        keys.open("office", title, "复核通过").answerNo(7).to("意见").type("经保密审查，可以公开。");
        assertEquals("待发布", keys.confirm());
        keys.verb("发布");
        assertTrue(keys.refused().contains("还没有看过公众页面"));
        Page preview = page.waitForPopup(() -> keys.to("预览公众页面").press("Enter"));
        preview.locator("#preview").waitFor();
        preview.close();
        assertEquals("已发布", keys.confirm());
        assertEquals(0, keys.pressed());
    }

    @Test
    @DisplayName("一（一）3 分管领导从登录到审定：四次点击；正文和审定同在一屏")
    void leaderDecidesInFourClicks(Page page) {
        String title = "关于商请支持技术改造（快慢）的函";
        Keys keys = Keys.of(page);
        DraftSheet.letter(page, title).submit();
        ItemSheet.fromInTray(page, "head", title).act("同意", null);
        keys.pressed();
        long start = System.nanoTime();
        page.context().clearCookies();
        Browser.typeLogin(page, "leader");
        ItemSheet leader = ItemSheet.fromInTray(page, title).choose("审定");
        boolean together =
                (Boolean) page.evaluate("() => [document.querySelector('#body'), document.activeElement].every(one => {"
                        + " const at = one.getBoundingClientRect(); return at.top >= 0 && at.top < innerHeight; })");
        leader.confirm();
        double seconds = (System.nanoTime() - start) / 1e9;
        int clicks = keys.pressed();
        System.out.printf("A leader from login to decision: %d clicks, %.1f s by script%n", clicks, seconds);
        assertEquals(4, clicks);
        assertTrue(together, "the text and the act in sight together");
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
