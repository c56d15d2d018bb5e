package cn.gov.nanan.disclosure.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.platform.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 电子邮箱: one address, and nothing that could become another line of a header. */
class EmailAddressTest {
    @Test
    @DisplayName("电子邮箱 去掉空白；不填即为没有")
    void isReadAsWritten() {
        assertEquals(
                "li.ming+oa@gxj.nanan.gov.cn",
                EmailAddress.read(" li.ming+oa@gxj.nanan.gov.cn ").text());
        assertNull(EmailAddress.read("  "));
        assertNull(EmailAddress.read(null));
    }

    @ParameterizedTest
    @DisplayName("电子邮箱 不是一个地址的不收")
    @ValueSource(
            strings = {
                "li",
                "li@",
                "li@host",
                "li@a.cn,wang@a.cn",
                "li@a.cn\r\nBcc: x@b.cn",
                "\"li\"@a.cn",
                "李@a.cn",
                "li@-a.cn",
                "li @a.cn"
            })
    void othersAreRefused(String typed) {
        assertThrows(BusinessException.class, () -> EmailAddress.read(typed));
    }
}
