package cn.gov.nanan.disclosure.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 打印的字体: every character of the lists has an outline; what has none is printed as its code. */
class FontsTest {
    private static final Path FONTS = Path.of("src/main/resources/fonts");
    private static final List<String> FACES =
            List.of("wqy-microhei.ttf", "hanazono-bmp.ttf", "hanazono-sip.ttf", "dejavu-sans.ttf");
    private static final String SYMBOLS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅴⅹ℃℉№℡㎎㎏㎜㎝㎞㎡㏄㏎㏑㏒㏕‰‱±×÷≈≠≤≥∞∴∵∠⊥⌒⊙←↑→↓↖↗↘↙↔⇒⇔"
            + "■□▲△▼▽◆◇○◎●★☆☎☑☒✓✔✗①②⑩⑳㉑㊿⑴⒈㈠㊣〇々〆《》「」『』【】〔〕〖〗…—～·•℗©®™§¶€£¥￥￡😀";

    private static BitSet drawn() throws IOException {
        BitSet drawn = new BitSet();
        for (String face : FACES) {
            try (TrueTypeFont font = new TTFParser()
                    .parse(new RandomAccessReadBufferedFile(FONTS.resolve(face).toFile()))) {
                CmapLookup characters = font.getUnicodeCmapLookup();
                for (int one = 0; one < 0x30000; one++) {
                    int glyph = characters.getGlyphId(one);
                    if (glyph != 0 && !drawn.get(one)) {
                        GlyphData outline = font.getGlyph().getGlyph(glyph);
                        drawn.set(one, outline != null && outline.getNumberOfContours() != 0);
                    }
                }
            }
        }
        return drawn;
    }

    /** 通用规范汉字表 (国发〔2013〕23号), its three levels in their order; by kTGH of Unicode's Unihan 15.0. */
    private static String standardCharacters() throws IOException {
        return Files.readString(Path.of("src/test/resources/print/standard-characters.txt"))
                .replace("\n", "");
    }

    private static String missing(BitSet drawn, IntStream wanted) {
        return wanted.filter(one -> Character.isDefined(one) && !drawn.get(one))
                .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                .filter(one -> Character.getType(one) != Character.PRIVATE_USE && !Character.isISOControl(one))
                .filter(one -> Character.getType(one) != Character.FORMAT)
                .mapToObj("%04X"::formatted)
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("打印 通用规范汉字表、GBK、GB 18030 双字节区、汉字基本区和扩展 A 至 F、常用符号，个个有字形")
    void everyCharacterIsDrawn() throws IOException {
        BitSet drawn = drawn();
        for (String charset : List.of("GBK", "GB18030")) {
            TreeSet<Integer> all = new TreeSet<>();
            for (int lead = 0x81; lead <= 0xFE; lead++) {
                for (int trail = 0x40; trail <= 0xFE; trail++) {
                    String text = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset));
                    if (text.codePointCount(0, text.length()) == 1 && !text.contains("\uFFFD")) {
                        all.add(text.codePointAt(0));
                    }
                }
            }
            assertTrue(all.size() > 21_000, charset);
            assertEquals("", missing(drawn, all.stream().mapToInt(one -> one)), charset);
        }
        assertEquals("", missing(drawn, SYMBOLS.codePoints()));
        String standard = standardCharacters();
        assertEquals(8105, standard.codePoints().distinct().count());
        assertEquals("", missing(drawn, standard.codePoints()), "通用规范汉字表");
        assertEquals("", missing(drawn, IntStream.rangeClosed(0x4E00, 0x9FEA)), "CJK");
        assertEquals("", missing(drawn, IntStream.rangeClosed(0x3400, 0x4DB5)), "A");
        Map.of(
                        "B",
                        new int[] {0x20000, 0x2A6D6},
                        "C",
                        new int[] {0x2A700, 0x2B734},
                        "D",
                        new int[] {0x2B740, 0x2B81D},
                        "E",
                        new int[] {0x2B820, 0x2CEA1},
                        "F",
                        new int[] {0x2CEB0, 0x2EBE0})
                .forEach((name, ends) ->
                        assertEquals("", missing(drawn, IntStream.rangeClosed(ends[0], ends[1])), name));
        BitSet told = new BitSet();
        IntStream.range(0, 0x30000)
                .filter(one -> drawn.get(one) != Printable.isDrawn(one))
                .forEach(told::set);
        assertEquals("", missing(drawn, told.stream()), "characters.txt");
        assertTrue(
                told.stream().allMatch(one -> Character.isWhitespace(one) || Character.isSpaceChar(one)),
                told.toString());
    }

    @Test
    @DisplayName("打印 罕用字、符号、箭头照印，选得中；没有字形的印成编码；不是字符的不印，也不妨碍打印")
    void nothingVanishes() throws IOException {
        String rare = "王䶮㛃𠮷𬭎Ⅴ℃Ⅹ℉→←★☎";
        for (String face : List.of(Pdf.FONT, Pdf.LETTER_FONT + ", " + Pdf.FONT)) {
            String read = printed(face, Markup.text(rare + "\uFFFF\uFFFE\u200B\u0001\uD842甲\uFE0F\uDBFF\uDFFD"));
            assertTrue(read.contains(rare + "甲〔U+10FFFD〕"), read);
            assertFalse(read.contains("#"), read);
        }
        assertTrue(printed(Pdf.FONT, Markup.rich("<p>" + rare + "&#x1f9ff;\uFFFF</p>"))
                .contains(rare));
    }

    @Test
    @DisplayName("打印 没有字形的字符先说明，一个字符说一次，连同所印的编码")
    void whatHasNoFormIsNamed() {
        assertEquals(
                List.of("\uDBFF\uDFFC〔U+10FFFC〕", "\u0378〔U+0378〕"),
                Printable.undrawn(Stream.of("甲\uDBFF\uDFFC乙\uDBFF\uDFFC", "", "䶮\u200B\uFFFF\uFE0F\u0378\r\n")));
    }

    private static String printed(String face, Markup text) throws IOException {
        byte[] pdf = Pdf.of("<html><head><title>t</title></head><body style=\"font-family: " + face + "\">"
                + text.xhtml() + "</body></html>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
