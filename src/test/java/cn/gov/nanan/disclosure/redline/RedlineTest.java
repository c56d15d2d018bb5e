package cn.gov.nanan.disclosure.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** 花脸稿: what is shown as inserted and deleted, by whom, in texts, tables and lists. */
class RedlineTest {
    private static final List<String> AUTHORS = List.of("张科长", "李局长", "王主任");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "各企业须于5日内报送, 各企业应于5日内报送, 各企业[须]{应}于5日内报送",
        "补助10.5万元, 补助12.5万元, 补助[10.5]{12.5}万元",
        "自2026年3月1日起施行, 自2026年4月1日起施行, 自[2026年3月1日]{2026年4月1日}起施行",
        "自二〇二六年三月一日起, 自二〇二六年四月一日起, 自[二〇二六年三月一日]{二〇二六年四月一日}起",
        "南工信〔2026〕8号文件, 南工信〔2026〕9号文件, 南工信[〔2026〕8号]{〔2026〕9号}文件",
        "联系 office@nanan.gov.cn 办理, 联系 desk@nanan.gov.cn 办理, 联系 [office@nanan.gov.cn]{desk@nanan.gov.cn} 办理",
        "支持中小企业发展, 支持企业发展, 支持[中小]企业发展",
        "支持企业发展, 支持民营企业健康发展, 支持{民营}企业{健康}发展",
    })
    @DisplayName("附件2 一（四）2 汉字逐字比较，数字、日期、文号、外文词不拆开")
    void wordsStayWhole(String before, String after, String shown) {
        assertEquals(shown, plain(Redline.plain(before).amended(1, after)));
        assertEquals(
                "<p>" + shown + "</p>",
                shown(Redline.html("<p>" + before + "</p>").amended(1, "<p>" + after + "</p>")));
    }

    @Test
    @DisplayName("附件2 一（四）2 段落增、删、改各自标明，没有动的段落不标")
    void paragraphs() {
        Redline redline = Redline.html("<h2>第一章</h2><p>总则的内容在这里。</p><p>要删去的一段话。</p><p>最后一段。</p>")
                .amended(1, "<h2>第一章</h2><p>总则的主要内容在这里。</p><p>最后一段。</p><p>附则新增的话。</p>");
        assertEquals("<h2>第一章</h2><p>总则的{主要}内容在这里。</p><p>[要删去的一段话。]</p><p>最后一段。</p><p>{附则新增的话。}</p>", shown(redline));
        assertEquals(2 + 7, redline.inserted());
        assertEquals(8, redline.deleted());
    }

    @Test
    @DisplayName("附件2 一（四）2 表格逐格比较：改一格、加一行、删一行，表格还是表格")
    void tables() {
        String before = table("甲公司 100", "乙公司 200", "丙公司 300");
        String after = table("甲公司 150", "丙公司 300", "丁公司 400");
        assertEquals(
                "<table><tbody><tr><td>甲公司</td><td>[100]{150}</td></tr><tr><td>[乙公司]</td><td>[200]</td></tr>"
                        + "<tr><td>丙公司</td><td>300</td></tr><tr><td>{丁公司}</td><td>{400}</td></tr></tbody></table>",
                shown(Redline.html(before).amended(1, after)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "<td>甲</td><td></td>, <td colspan=2>甲</td>, <td colspan=\"2\">〔改〕甲</td><td>〔删〕</td>",
        "<td colspan=2>甲</td>, <td>甲</td><td></td>, <td>〔改〕甲</td><td>〔改〕</td>",
        "<td>甲</td><td rowspan=2>乙</td>, <td>甲</td><td>乙</td>, <td>甲</td><td>〔改〕乙</td>",
        "<td>甲</td><td>乙</td>, <th>甲</th><td>乙</td>, <th>〔改〕甲</th><td>乙</td>",
        "<td>甲</td>, <td>甲</td><td></td>, <td>甲</td><td>〔改〕</td>",
        "<td>甲</td><td></td>, <td>甲</td>, <td>甲</td><td>〔删〕</td>",
        "<td>甲</td><td></td>, <td>甲</td><td></td>, <td>甲</td><td></td>",
    })
    @DisplayName("附件2 一（四）2 合并、拆分单元格，空单元格的增减：没有一个字变了也标明")
    void cells(String before, String after, String row) {
        Redline redline = Redline.html(oneRow(before)).amended(1, oneRow(after));
        assertEquals(oneRow(row), shown(redline));
        assertEquals(row.contains("〔"), redline.isMarked());
        assertEquals(0, redline.inserted() + redline.deleted());
        Redline later = redline.amended(2, oneRow(after) + "<p>后来加的一段。</p>");
        assertEquals(oneRow(row) + "<p>{后来加的一段。}</p>", shown(later), "the next author is not blamed");
    }

    @Test
    @DisplayName("附件2 一（四）2 只有空单元格的一行：增加、删去都标明，由谁也听得到")
    void bareRows() {
        String one = "<table><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>";
        String two = one.replace("</tbody>", "<tr><td></td><td></td></tr></tbody>");
        assertTrue(shown(Redline.html(one).amended(1, two)).contains("<tr><td>〔改〕</td><td>〔改〕</td></tr>"));
        Redline gone = Redline.html(two).amended(1, one);
        assertTrue(shown(gone).contains("<tr><td>〔删〕</td><td>〔删〕</td></tr>"), shown(gone));
        assertTrue(gone.xhtml(AUTHORS, Locale.CHINESE).contains("〔张科长删去单元格〕"));
    }

    private static String oneRow(String cells) {
        return "<table><tbody><tr>" + cells + "</tr></tbody></table>";
    }

    @Test
    @DisplayName("附件2 一（四）2 列表、加粗、链接：格式改了也看得出来")
    void formats() {
        assertEquals(
                "<ul><li>第一项内容</li><li>第二项{新}内容</li></ul>",
                shown(Redline.html("<ul><li>第一项内容</li><li>第二项内容</li></ul>")
                        .amended(1, "<ul><li>第一项内容</li><li>第二项新内容</li></ul>")));
        assertEquals(
                "<p>各企业[应当]{<strong>应当</strong>}按时报送材料</p>",
                shown(Redline.html("<p>各企业应当按时报送材料</p>").amended(1, "<p>各企业<strong>应当</strong>按时报送材料</p>")));
    }

    @Test
    @DisplayName("一（一）2 多人先后修改：每处增删都是谁做的；后来又删去的新增不留痕，恢复的不算修改")
    void severalAuthors() {
        Redline redline = Redline.html("<p>各企业须于五日内报送。</p>")
                .amended(1, "<p>各企业须于十日内报送情况。</p>")
                .amended(2, "<p>各镇企业须于十日内报送。</p>");
        String text = redline.xhtml(AUTHORS, Locale.CHINESE);
        assertEquals("<p>各{镇}企业须于[五]{十}日内报送。</p>", shown(redline));
        assertTrue(text.contains("〔李局长增〕</span>镇<sup aria-hidden=\"true\">2</sup></ins>"), text);
        assertTrue(text.contains("〔张科长删〕</span>五<sup aria-hidden=\"true\">1</sup></del>"), text);
        assertFalse(text.contains("情况"), text);
        assertFalse(Redline.html("<p>甲</p>").amended(1, "<p>甲</p>").isMarked());
    }

    @Test
    @DisplayName("保密、完整性 输出规范、无害：脚本和事件不出现，文字转义，任何 XML 解析器都读得通")
    void harmlessAndWellFormed() throws Exception {
        Redline redline = Redline.html("<p>甲 &lt;b&gt; &amp; 乙<br>丙<script>alert(1)</script></p>")
                .amended(
                        1,
                        "<p onclick=\"x()\">甲 &lt;i&gt; &amp; 乙<br>丙<img src=x onerror=alert(1)></p><table><tr><td>1</td></tr></table>")
                .amended(2, "<p>乱 <b><i>嵌</b>套</i></p><ul><li>一<ul><li>二</li></ul></li></ul>");
        String xhtml = redline.xhtml(AUTHORS, Locale.CHINESE);
        assertFalse(xhtml.matches("(?s).*(script|onerror|onclick|<img).*"), xhtml);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<div>" + xhtml + "</div>")));
        String title = Redline.plain("<b>甲</b>").amended(1, "<i>甲</i>").xhtml(AUTHORS, Locale.CHINESE);
        assertFalse(title.contains("<b>") || title.contains("<i>"), title);
    }

    @Test
    @DisplayName("附件2 一（四）2 去掉标记就是前后两稿：随便怎么改都不丢字、不多字")
    void nothingIsLost() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            String before = document(random, 12);
            String middle = edited(before, random);
            String after = edited(middle, random);
            Redline redline = Redline.html(before).amended(1, middle).amended(2, after);
            Document read = Jsoup.parseBodyFragment(redline.xhtml(AUTHORS, Locale.CHINESE));
            read.select("sup, .gk-hidden, [aria-hidden]").remove();
            Document earlier = read.clone();
            read.select("del").remove();
            earlier.select("ins").remove();
            assertEquals(words(after), read.text().replace(" ", ""), "after");
            assertEquals(words(before), earlier.text().replace(" ", ""), "before");
        }
    }

    @Test
    @DisplayName("附件2 一（四）2 极端的文稿不会拖住：十万段、十万字一段、全文打乱，都给出比较结果")
    void pathological() {
        Random random = new Random(11);
        String many = IntStream.range(0, 30_000)
                .mapToObj(at -> "<p>" + letter(random) + "</p>")
                .collect(Collectors.joining());
        String others = IntStream.range(0, 30_000)
                .mapToObj(at -> "<p>" + letter(random) + "</p>")
                .collect(Collectors.joining());
        assertTrue(Redline.html(many).amended(1, others).isMarked());
        String one = "<p>" + letters(random, 100_000) + "</p>";
        String other = "<p>" + letters(random, 100_000) + "</p>";
        assertEquals(100_000, Redline.html(one).amended(1, other).deleted());
    }

    @Test
    @DisplayName("附件2 一（四）2 两稿各十万字，一秒之内比较出来")
    void aLongTextIsComparedWithinASecond() {
        Random random = new Random(13);
        String before = document(random, 2_600);
        String after = edited(before, random);
        assertTrue(
                words(before).length() > 100_000, "characters: " + words(before).length());
        assertTrue(Redline.html(before).amended(1, after).isMarked());
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long began = clock.getCurrentThreadCpuTime();
        assertTrue(Redline.html(before).amended(1, after).isMarked());
        long millis = (clock.getCurrentThreadCpuTime() - began) / 1_000_000;
        assertTrue(millis < 1_000, "took " + millis + " ms of the processor");
    }

    static String table(String... rows) {
        return "<table><tbody>"
                + List.of(rows).stream()
                        .map(row -> "<tr><td>" + row.replace(" ", "</td><td>") + "</td></tr>")
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    static String document(Random random, int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(at -> at % 5 == 4
                        ? table(
                                letters(random, 3) + " " + random.nextInt(1000),
                                letters(random, 3) + " " + random.nextInt(1000))
                        : "<p>" + letters(random, 20 + random.nextInt(60)) + "。</p>")
                .collect(Collectors.joining());
    }

    /** Some words replaced, some paragraphs gone, some new. */
    static String edited(String html, Random random) {
        return html.chars()
                .mapToObj(one -> String.valueOf((char) one))
                .map(one -> Character.isIdeographic(one.charAt(0)) && random.nextInt(40) == 0
                        ? letters(random, random.nextInt(3))
                        : one)
                .collect(Collectors.joining())
                .replaceFirst("<p>", random.nextBoolean() ? "<p>" + letters(random, 30) + "</p><p>" : "<p>")
                .replaceFirst("<p>[^<]*</p>(?=<table>)", random.nextBoolean() ? "" : "$0");
    }

    static String letters(Random random, int count) {
        return IntStream.range(0, count).mapToObj(at -> letter(random)).collect(Collectors.joining());
    }

    private static String letter(Random random) {
        return Character.toString(0x4E00 + random.nextInt(3000));
    }

    private static String words(String html) {
        return Jsoup.parseBodyFragment(html).text().replace(" ", "");
    }

    /** Deleted in [ ], inserted in { }. */
    private static String shown(Redline redline) {
        return redline.xhtml(AUTHORS, Locale.CHINESE)
                .replaceAll("<span class=\"gk-hidden\">[^<]*</span>|<sup[^>]*>\\d+</sup>", "")
                .replaceAll("<span class=\"gk-by[^>]*><span aria-hidden=\"true\">〔单元格有改动〕</span></span>", "〔改〕")
                .replaceAll("<span class=\"gk-by[^>]*><span aria-hidden=\"true\">〔单元格已删去〕</span></span>", "〔删〕")
                .replaceAll("<del[^>]*>", "[")
                .replace("</del>", "]")
                .replaceAll("<ins[^>]*>", "{")
                .replace("</ins>", "}");
    }

    private static String plain(Redline redline) {
        return shown(redline);
    }
}
