package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import cn.gov.nanan.disclosure.signature.SigningKeys;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 核对单的码: what stands on paper is what two nodes alone can make. */
class ControlCodeTest {
    private static final String NUMBER = "QZ07000-0101-2026-00001";
    private static final ArrangedElements ELEMENTS = new ArrangedElements("政策文件", null, List.of("乙", "甲"), "概述");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final ControlCode CODE = new ControlCode(SigningKeys.shared().get(0));

    @Test
    @DisplayName("数据包 要素码：空格、全角半角不论，一字之差即不同；别的包、别的条目也不同")
    void elementsHaveTheirCode() {
        String code = CODE.elements("ab", NUMBER, ELEMENTS);
        assertEquals(
                code,
                CODE.elements("ab", NUMBER, new ArrangedElements("政策文件", null, List.of("乙", "甲"), " 概\u3000述\r\n")));
        assertNotEquals(code, CODE.elements("ab", NUMBER, new ArrangedElements("政策文件", null, List.of("甲", "乙"), "概述")));
        assertNotEquals(
                code, CODE.elements("ab", NUMBER, new ArrangedElements("政策文件", null, List.of("乙甲"), "概述")), "两个词不是一个词");
        assertNotEquals(code, CODE.elements("ac", NUMBER, ELEMENTS));
        assertNotEquals(code, CODE.elements("ab", NUMBER.replace("1", "2"), ELEMENTS));
    }

    @Test
    @DisplayName("数据包 回执码：两侧各用自己的密钥和对方的证书算出同一个码，有包无密钥的人算不出")
    void onlyTheTwoNodesMakeIt() {
        List<ControlCode> sides =
                SigningKeys.shared().stream().map(ControlCode::new).toList();
        String here = sides.get(0).receipt("ab", DAY, List.of());
        assertTrue(here.matches("[0-9A-F]{8}"), here);
        assertEquals(here, sides.get(1).receipt("ab", DAY, List.of()));
        assertNotEquals(here, sides.get(2).receipt("ab", DAY, List.of()), "somebody else's key");
        assertNotEquals(here, sides.get(0).receipt("ab", DAY.plusDays(1), List.of()));
        assertNotEquals(here, sides.get(0).receipt("ac", DAY, List.of()));
    }

    @Test
    @DisplayName("一（一）4（1） 整理要素的字数：外网与内网的办理单一致")
    void bothSidesHoldTheSameLengths() {
        assertEquals(FormText.KEYWORDS.limit(), ArrangedElements.LONGEST_KEYWORDS);
        assertEquals(FormText.SUMMARY.limit(), ArrangedElements.LONGEST_SUMMARY);
    }
}
