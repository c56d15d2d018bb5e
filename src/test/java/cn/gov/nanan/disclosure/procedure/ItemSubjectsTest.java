package cn.gov.nanan.disclosure.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 作为事项的信息: what may be said of an item outside of its sheet. */
class ItemSubjectsTest {
    @ParameterizedTest
    @DisplayName("保密 非主动公开、属性未定的事项，标题不出门")
    @CsvSource({"PROACTIVE, 通知", "WITHHELD, ", "ON_REQUEST, ", ", "})
    void titlesThatAreNotForThePublicStayInside(Attribute attribute, String openTitle) {
        assertEquals(openTitle, ItemSubjects.name("通知", attribute, null).openTitle());
    }

    @Test
    @DisplayName("保密法第三十一条 国家秘密的事项，说过的话不再显示")
    void whatWasSaidOfASecretIsNotShown() {
        assertTrue(ItemSubjects.name("涉密事项", Attribute.WITHHELD, Ground.STATE_SECRET)
                .secret());
    }
}
