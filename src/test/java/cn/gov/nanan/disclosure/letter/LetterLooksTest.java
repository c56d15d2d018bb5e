package cn.gov.nanan.disclosure.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Archival;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.RemedyPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 文书版式: PDF and DOCX say the same, with the measures of official letters. */
class LetterLooksTest {
    private static final Path SHOWN = Path.of("target", "letters");

    @BeforeAll
    static void settings() {
        PlainConfig.install();
    }

    @Test
    @DisplayName("文书 每种文书的 PDF 与 DOCX 文字相同，PDF 为长期保存格式")
    void bothSayTheSame() throws IOException {
        Files.createDirectories(SHOWN);
        for (Map.Entry<String, ComposedLetter> one : all().entrySet()) {
            byte[] pdf = LetterPdf.of(one.getValue());
            Archival.assertPdfA(pdf);
            byte[] docx = LetterDocx.of(one.getValue());
            Files.write(SHOWN.resolve(one.getKey() + ".pdf"), pdf);
            Files.write(SHOWN.resolve(one.getKey() + ".docx"), docx);
            String said = bare(LetterCases.text(one.getValue()));
            assertEquals(said, words(docx), one.getKey());
            assertEquals(said, printed(pdf), one.getKey());
        }
    }

    @Test
    @DisplayName("条例第二十九条 空白申请表的 PDF 与 DOCX 文字相同")
    void theBlankFormTwice() throws IOException {
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve("blank-form.pdf"), BlankForm.pdf());
        Files.write(SHOWN.resolve("blank-form.docx"), BlankForm.docx());
        String said = bare(BlankForm.lines().stream().map(LetterLine::text).collect(Collectors.joining()));
        assertTrue(said.contains("统一社会信用代码") && said.startsWith("南安市工业和信息化局信息公开申请表"), said);
        assertEquals(said, words(BlankForm.docx()));
        assertEquals(said, printed(BlankForm.pdf()));
    }

    @Test
    @DisplayName("条例第二十九条 填好的申请表与空白表同一版式，勾选各归各栏，供申请人签名；空白表有传真栏")
    void theFilledForm() throws IOException {
        Map<String, String> values =
                Map.of("姓名", "李申请", "证件号码", "350583199003070012", "传真", "0595-12345", "其他特征描述", "第一行\n第二行");
        Map<String, String> chosen = Map.of("申请人类型", "自然人", "提供方式", "纸面", "获取途径", "传真");
        byte[] pdf = BlankForm.filled(values, chosen);
        Files.write(SHOWN.resolve("filled-form.pdf"), pdf);
        String said = printed(pdf);
        assertEquals(
                said,
                bare(BlankForm.filledLines(values, chosen).stream()
                        .map(LetterLine::text)
                        .collect(Collectors.joining())));
        for (String expected : List.of("姓名李申请", "证件号码350583199003070012", "■自然人□商业企业", "■纸面", "■传真", "传真0595-12345")) {
            assertTrue(said.contains(expected), expected + " in " + said);
        }
        assertEquals(3, said.chars().filter(one -> one == '■').count());
        String blank = printed(BlankForm.pdf());
        assertTrue(blank.contains("邮政编码传真委托代理人"), blank);
        assertEquals(
                BlankForm.lines().stream()
                        .map(line -> line.style() + " " + line.cells().size())
                        .toList(),
                BlankForm.filledLines(values, chosen).stream()
                        .map(line -> line.style() + " " + line.cells().size())
                        .toList());
    }

    @Test
    @DisplayName("GB/T 9704 页边距、仿宋内嵌，缺字由另一字体补上")
    void measuresAreThoseOfOfficialLetters() throws IOException {
        byte[] pdf = LetterPdf.of(LetterCases.letter(LetterKind.EXTENSION_NOTICE));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, Boolean> fonts = new LinkedHashMap<>();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                fonts.put(font.getName().replaceAll("^[A-Z]+\\+", ""), font.isEmbedded());
            }
            assertTrue(fonts.keySet().stream().anyMatch(font -> font.contains("Fang")), fonts.toString());
            assertTrue(fonts.values().stream().allMatch(embedded -> embedded), fonts.toString());
        }
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(LetterDocx.of(LetterCases.letter(LetterKind.EXTENSION_NOTICE))))) {
            var margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertEquals(
                    "2098 1984 1587 1474",
                    "%s %s %s %s"
                            .formatted(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()));
        }
    }

    private static Map<String, ComposedLetter> all() {
        Map<String, ComposedLetter> all = new LinkedHashMap<>();
        LetterKind.letters().stream()
                .filter(kind -> !kind.isReply())
                .forEach(kind -> all.put(kind.name(), LetterCases.letter(kind)));
        for (Outcome outcome : Outcome.values()) {
            LetterKind.choices(outcome)
                    .forEach(passage -> all.put(
                            "REPLY-" + outcome.row() + "-" + outcome + "-" + passage,
                            LetterCases.answer(passage, outcome)));
        }
        all.put(
                "REPLY-TWO",
                LetterCases.reply(
                        RemedyPath.RECONSIDERATION_FIRST,
                        Outcome.GRANTED,
                        Outcome.DENIED_PROCESS_INFO,
                        Outcome.UNABLE_NOT_HELD));
        return all;
    }

    private static String printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return bare(new PDFTextStripper().getText(document).replaceAll("(?m)^ *— ?\\d+ ?— *$", ""));
        }
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return bare(document.getBodyElements().stream()
                    .map(LetterLooksTest::words)
                    .collect(Collectors.joining()));
        }
    }

    private static String words(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph ? paragraph.getText() : ((XWPFTable) element).getText();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]", "");
    }
}
