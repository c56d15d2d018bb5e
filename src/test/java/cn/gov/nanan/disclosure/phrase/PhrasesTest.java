package cn.gov.nanan.disclosure.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.List;
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
        assertEquals(List.of("同意。", "请补充依据。"), phrases.lines());
        assertEquals("同意。\n请补充依据。", phrases.text());
        assertEquals(List.of(), Phrases.read(null).lines());
    }

    @Test
    @DisplayName("常用意见 太多、太长的不收，说明是哪一条；看不见的字符不留")
    void isBounded() {
        assertKey("phrase.error.long", () -> Phrases.read("同意。\n" + "长".repeat(201)));
        Phrases full = Phrases.read(IntStream.range(0, Phrases.MOST)
                .mapToObj(at -> at + "长".repeat(Phrases.LONGEST - 2))
                .collect(Collectors.joining("\n")));
        assertKey("phrase.error.many", () -> full.with("再来一条"));
        assertEquals(full, full.with(full.lines().get(3)));
        assertEquals(true, full.text().length() <= Phrases.LONGEST_TEXT);
        assertEquals(List.of("同意"), Phrases.read("同\u0000意").lines());
    }

    @Test
    @DisplayName("常用意见 存入的意见成为一行；没有写的、写得太长的不存")
    void remarkBecomesAPhrase() {
        assertEquals(
                List.of("同意。", "请核对。 再报。"),
                Phrases.read("同意。").with("请核对。\n再报。").lines());
        assertKey("phrase.error.blank", () -> Phrases.read("").with(" \n"));
        assertKey("phrase.error.too-long", () -> Phrases.read("").with("长".repeat(201)));
    }

    private static void assertKey(String key, Executable refused) {
        assertEquals(key, assertThrows(BusinessException.class, refused).key());
    }
}
