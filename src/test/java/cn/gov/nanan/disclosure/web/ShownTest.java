package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 显示. */
class ShownTest {
    @Test
    @DisplayName("公开目录 主题分类以“›”分级显示")
    void themesAreShownWithoutBackslash() {
        assertEquals("工业、交通 › 其他", new Shown().theme("工业、交通\\其他"));
        assertEquals("", new Shown().theme(null));
    }
}
