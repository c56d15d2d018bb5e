package cn.gov.nanan.disclosure.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.harness.SharedData;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GB/T 9704 发文字号")
class DocumentNumberTest {
    private static final Pattern DOC_NUMBER = Pattern.compile("\"doc_number\": \"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "南工信〔2026〕5号",
                "南工信 〔2026〕5号",
                "南工信〔 2026 〕 5 号",
                "南工信[2026]5号",
                "南工信［2026］5号",
                "南工信(2026)5号",
                "南工信（2026）5号",
                "南工信【2026】5号",
                "南工信{2026}5号",
                "南工信<2026>5号",
                "南工信《2026》5号",
                "南工信﹝2026﹞5号",
                "南工信〔２０２６〕５号",
                "南工信〔2026〕05号",
                "南工信〔2026〕第5号",
                "南工信〔2026年〕5号",
                "南工信[2026）5",
                "\u200b南工信\u00a0〔2026〕\u20605号\ufeff",
                "　南工信〔2026〕5号　",
                "文号：南工信〔2026〕5号",
                "南工信〔2026\u00ad〕5号"
            })
    @DisplayName("every spelling that people type is the same number, shown in one way")
    void spellings(String typed) {
        DocumentNumber number = DocumentNumber.parse(typed);
        assertEquals("南工信〔2026〕5号", number.toString());
        assertEquals("南工信|2026|5", number.searchKey());
        assertEquals("南工信|2026|5", DocumentNumber.searchKey(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "省政府令 第5号,省政府令第5号,省政府令||5",
        "国家税务总局公告2015年第41号,国家税务总局公告2015年第41号,国家税务总局公告|2015|41",
        "国家税务总局公告〔2015〕41号,国家税务总局公告〔2015〕41号,国家税务总局公告|2015|41",
        "南工信2026-5号,南工信2026年第5号,南工信|2026|5"
    })
    @DisplayName("令第N号 and 公告YYYY年第N号 keep their form and share the key of their other spellings")
    void olderForms(String typed, String canonical, String key) {
        assertEquals(canonical, DocumentNumber.parse(typed).toString());
        assertEquals(key, DocumentNumber.parse(typed).searchKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "〔2026〕5号", "南工信5号", "南工信〔26〕5号", "南工信〔2026〕0号", "南工信〔2026〕号", "关于2026年工作的通知", "南工信20265号"})
    @DisplayName("what is not a complete number is refused with an example of one")
    void refused(String typed) {
        assertEquals(
                "number.error.document-number",
                assertThrows(BusinessException.class, () -> DocumentNumber.parse(typed))
                        .key());
    }

    @Test
    @DisplayName("a search may leave out the prefix; a title is no number")
    void searching() {
        assertEquals(Optional.of("南工信|2026|5"), DocumentNumber.searchPattern("南工信（2026）5号"));
        assertEquals(Optional.of("%|2026|5"), DocumentNumber.searchPattern("[2026]5"));
        assertEquals(Optional.empty(), DocumentNumber.searchPattern("专项资金"));
    }

    @Property
    @Label("what is written canonically is read back as itself")
    void roundTrip(
            @ForAll @IntRange(min = 1900, max = 2099) int year, @ForAll @IntRange(min = 1, max = 999_999) int serial) {
        DocumentNumber number = new DocumentNumber("南工信", year, serial, true);
        assertEquals(number, DocumentNumber.parse(number.toString()));
    }

    @Property
    @Label("no text breaks the search key, which is its own fixed point")
    void anyText(@ForAll @StringLength(max = 80) String text) {
        String key = DocumentNumber.searchKey(text);
        assertEquals(key, DocumentNumber.searchKey(key));
    }

    @Test
    @DisplayName("a letter and its accent are one, also where an invisible character stood between them")
    void accentApart() {
        String key = DocumentNumber.searchKey("A\u0000\u0306");
        assertEquals("\u0102", key);
        assertEquals(key, DocumentNumber.searchKey(key));
    }

    @Test
    @DisplayName("all numbers of 1,000 real documents are read")
    void realNumbers() throws IOException {
        for (String line : Files.readAllLines(SharedData.required("data/real-catalogue-1000.jsonl"))) {
            DOC_NUMBER.matcher(line).results().forEach(found -> DocumentNumber.parse(found.group(1)));
        }
    }
}
