package cn.gov.nanan.disclosure.web.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.SlowLine;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 其他形式的证明: the scan and what is typed beside it arrive together, also while the page still waits for another answer. */
@ExtendWith(Browser.class)
class ReleaseUploadPageIT {
    @Test
    @DisplayName("其他形式 别的答复慢四秒时登记：说明和扫描件一起收下")
    void proofOnASlowLine(Page page, @TempDir Path folder) throws IOException {
        Path scan = Files.writeString(folder.resolve("公告栏.txt"), "照片");
        Browser.login(page, "office");
        page.navigate("/items/search?step=PUBLISHED");
        page.locator(".gk-items-title a").first().click();
        page.waitForURL("**/items/item?id=*");
        SlowLine line = SlowLine.of(page);
        page.locator(".gk-act-buttons button").first().click();
        line.underWay(1);
        Locator releases = page.locator("#releases");
        releases.locator("summary").click();
        releases.getByLabel("说明").fill("一楼公告栏");
        releases.getByLabel("照片或扫描件").setInputFiles(scan);
        releases.locator("button[id$=':record']").click(new Locator.ClickOptions().setNoWaitAfter(true));
        line.underWay(2).deliver();
        assertThat(page.locator("#messages li")).containsText("已登记");
        Locator recorded = releases.locator("li").filter(new Locator.FilterOptions().setHasText("一楼公告栏"));
        assertThat(recorded.locator("a")).hasText("公告栏.txt");
    }
}
