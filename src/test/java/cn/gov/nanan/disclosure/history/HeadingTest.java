package cn.gov.nanan.disclosure.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeadingTest {
    @ParameterizedTest
    @EnumSource
    @DisplayName("历史目录导入 本系统自己的列名，中文英文都认得")
    void knowsItsOwnNames(Heading heading) {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertEquals(Optional.of(heading), Heading.named(Messages.text(locale, Messages.keyOf(heading))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "文号, DOCUMENT_NUMBER",
        "关键词, KEYWORDS",
        "主题, THEME",
        "摘要, SUMMARY",
        "施行日期, EFFECTIVE",
        "失效日期, EXPIRY",
    })
    @DisplayName("历史目录导入 本系统不用的列名照样认得")
    void knowsWhatOthersCallIt(String name, Heading heading) {
        assertEquals(Optional.of(heading), Heading.named(name));
    }
}
