package cn.gov.nanan.disclosure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("申报指南.pdf", "申报指南.pdf", "pdf"),
                Arguments.of("C:\\Users\\x\\附件1.DOCX", "附件1.DOCX", "docx"),
                Arguments.of("../../etc/passwd.txt", "passwd.txt", "txt"),
                Arguments.of("附件\u202Efdp.exe", "附件fdp.exe", "exe"),
                Arguments.of("a\u0000b\r\nc\u200b.pdf", "abc.pdf", "pdf"),
                Arguments.of("  ..表 \u3000 格.xlsx. ", "表 格.xlsx", "xlsx"),
                Arguments.of("问“号”?*<1>.txt", "问“号”__<1>.txt".replaceAll("[<>]", "_"), "txt"),
                Arguments.of("无扩展名", "无扩展名", ""),
                Arguments.of(".pdf", "附件.pdf", "pdf"),
                Arguments.of("下载%20(1).pdf", "下载%20(1).pdf", "pdf"),
                Arguments.of("a%22b.pdf", "a_b.pdf", "pdf"),
                Arguments.of("a:b.pdf", "a_b.pdf", "pdf"));
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("附件文件名去除路径、控制字符和方向字符")
    @MethodSource("names")
    void is_cleaned(String received, String clean, String extension) {
        assertEquals(clean, FileName.of(received).value());
        assertEquals(extension, FileName.of(received).extension());
    }

    @Test
    @DisplayName("附件文件名过长的截短并保留扩展名")
    void is_shortened_and_keeps_its_extension() {
        String name = FileName.of("𠮷".repeat(150) + ".pdf").value();
        assertTrue(name.length() <= FileName.LONGEST);
        assertTrue(name.endsWith("𠮷.pdf"));
    }

    @ParameterizedTest
    @DisplayName("附件没有可用文件名的不收")
    @NullSource
    @ValueSource(strings = {"", "..", "a/b/", "\u202e\u0007"})
    void needs_something(String received) {
        assertEquals(
                "file.error.name",
                assertThrows(BusinessException.class, () -> FileName.of(received))
                        .key());
    }
}
