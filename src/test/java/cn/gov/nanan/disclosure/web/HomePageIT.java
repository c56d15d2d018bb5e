package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Page;
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
}
