package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 填写的文字. */
class WrittenTest {
    @Test
    @DisplayName("填写的文字 看不见的不留：控制字符、零宽、方向、半个字符、非字符；换行、制表、罕用字、表情照留")
    void whatNobodySeesIsLeftOut() {
        assertEquals(
                "甲\t乙\r\n𠮷😀",
                Written.visible(
                        "甲\t\u0001\u200B\u202E乙\r\n\uD842\uFFFE\uFFFF\uFDD0\uDBFF\uDFFE𠮷\uFEFF😀\u007F\u0085"));
        assertNull(Written.text(" \u200B\u200D ", 10, "any"));
    }
}
