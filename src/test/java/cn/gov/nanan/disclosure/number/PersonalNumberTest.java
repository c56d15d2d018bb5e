package cn.gov.nanan.disclosure.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 个人号码: found as it is typed, by the standard that builds it, and never shown whole. */
class PersonalNumberTest {
    @ParameterizedTest(name = "条例第十五条 个人号码：{0}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "身份证号11010519491231002X。 | IDENTITY 110***********002X",
                "１１０１０５１９４９１２３１００２Ｘ | IDENTITY 110***********002X",
                "350583 19900307 0012 | IDENTITY 350***********0012",
                "110105194912310021 | -",
                "11010519491331002X | -",
                "A11010519491231002X | -",
                "电话13800138000、139-0013-9000 | MOBILE 138****8000, MOBILE 139****9000",
                "+86 138 0013 8000 | MOBILE 138****8000",
                "13800138000 13800138000 | MOBILE 138****8000",
                "138\u200b00138000 | MOBILE 138****8000",
                "138001380001 | -",
                "0.13800138000 | -",
                "12345678901 | -",
                "0595-86381234 | -",
                "卡号6222 0212 3456 7890 128 | BANK_CARD 622************0128",
                "4111111111111111 | BANK_CARD 411*********1111",
                "4111111111111112 | -",
                "1111111111111117 | -",
                "索引号 QZ07000-0700-2026-00007 | -",
                "闽公网安备35058302000123号 | -",
                "913505830000000002 | -",
                "卡6222021234567890128，证11010519491231002X，机13800138000 | IDENTITY 110***********002X, BANK_CARD 622************0128, MOBILE 138****8000"
            })
    void found(String text, String found) {
        String all = PersonalNumber.in(text).stream()
                .map(number -> number.kind() + " " + number.masked())
                .collect(Collectors.joining(", "));
        assertEquals(found == null ? "" : found, all);
    }
}
