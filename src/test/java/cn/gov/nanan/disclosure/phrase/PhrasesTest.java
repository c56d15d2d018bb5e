package cn.gov.nanan.disclosure.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PhrasesTest {
    @Test
    @DisplayName("常用意见 一行一条，空行不算，同样的只留一条，次序照写")
    void oneALine() {
        Phrases phrases = Phrases.read("同意。\r\n\n  请补充依据。 \n同意。\n");
        assertEquals(List.of("同意。", "请补充依据。"), texts(phrases));
        assertEquals("同意。\n请补充依据。", phrases.text());
        assertEquals(List.of(), texts(Phrases.read(null)));
    }

    @Test
    @DisplayName("常用意见 太多、太长的不收，说明是哪一条；看不见的字符不留")
    void isBounded() {
        assertKey("phrase.error.long", () -> Phrases.read("同意。\n" + "长".repeat(201)));
        Phrases full = Phrases.read(IntStream.range(0, Phrases.MOST)
                .mapToObj(at -> at + "长".repeat(Phrases.LONGEST - 2))
                .collect(Collectors.joining("\n")));
        assertKey("phrase.error.many", () -> full.and("RETURN", "再来一条"));
        assertEquals(full, full.and("RETURN", full.all().get(3).text()));
        assertEquals(true, full.text().length() <= Phrases.LONGEST_TEXT);
        assertEquals(List.of("同意"), texts(Phrases.read("同\u0000意")));
    }

    @Test
    @DisplayName("常用意见 存入的意见成为一行；没有写的、写得太长的不存")
    void remarkBecomesAPhrase() {
        assertEquals(List.of("同意。", "请核对。 再报。"), texts(Phrases.read("同意。").and("RETURN", "请核对。\n再报。")));
        assertKey("phrase.error.blank", () -> Phrases.read("").and("RETURN", " \n"));
        assertKey("phrase.error.too-long", () -> Phrases.read("").and("RETURN", "长".repeat(201)));
    }

    @Test
    @DisplayName("常用意见 【退回】以下的只在退回时列出，列在前面；写在最前面的哪个动作都列；几个动作可以共用，名称写错的指明")
    void eachActHasItsOwn() {
        Phrases phrases = Phrases.read("请办理。\n【退回】\n请补充依据。\n【 同意， 审定 】\n同意。\n【退回】\n请核对。\n【归档】\n", name -> Map.of(
                        "退回", "RETURN", "同意", "AGREE", "审定", "DETERMINE", "归档", "FILE")
                .get(name));
        assertEquals(List.of("请补充依据。", "请核对。", "请办理。"), phrases.with("RETURN"));
        assertEquals(List.of("同意。", "请办理。"), phrases.with("DETERMINE"));
        assertEquals(List.of("请办理。"), phrases.with("SIGN"));
        assertEquals("请办理。\n【RETURN】\n请补充依据。\n请核对。\n【AGREE、DETERMINE】\n同意。", phrases.text());
        assertEquals(phrases.with("AGREE"), Phrases.read(phrases.text()).with("AGREE"));
        assertEquals(List.of("不同意。", "请办理。"), phrases.and("SIGN", "不同意。").with("SIGN"));
        assertEquals(phrases, phrases.and("SIGN", "请办理。"));
        assertEquals(
                List.of("同意。", "请办理。", "甲"),
                Phrases.read("请办理。\n甲\n【AGREE】\n同意。\n请办理。").with("AGREE"));
    }

    private static List<String> texts(Phrases phrases) {
        return phrases.all().stream().map(Phrase::text).toList();
    }

    private static void assertKey(String key, Executable refused) {
        assertEquals(key, assertThrows(BusinessException.class, refused).key());
    }
}
