package cn.gov.nanan.disclosure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
    @ParameterizedTest
    @DisplayName("正文去除一切脚本")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><circle/></svg>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVa\tScRiPt:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"x.swf\"></object><embed src=\"x.swf\">",
                "<form action=\"https://example.org\"><input name=\"a\"><button>x</button></form>",
                "<style>body{background:url(javascript:alert(1))}</style>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<link rel=stylesheet href=https://example.org/x.css>",
                "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
                "<base href=\"https://example.org/\">",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=alert(1)></video>",
                "<p class=\"ql-align-center evil\">x</p>",
                "<p class=\"gk-top\">x</p>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<!--><script>alert(1)</script-->",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<p id=\"content\" name=\"cookie\">x</p>",
                "<table background=\"javascript:alert(1)\"><tr><td width=\"9999\">x</td></tr></table>"
            })
    void nothing_harmful_remains(String html) {
        String safe = RichText.sanitised(html).toLowerCase(Locale.ROOT);
        for (String bad : new String[] {
            "<script",
            "<svg",
            "<img",
            "<iframe",
            "<object",
            "<embed",
            "<form",
            "<input",
            "<style",
            "<link",
            "<meta",
            "<base",
            "<video",
            "<template",
            " on",
            "javascript:",
            "vbscript:",
            "data:",
            "style=",
            "evil",
            "gk-top",
            " id=",
            "background",
            "srcdoc"
        }) {
            assertFalse(safe.contains(bad) && !escaped(safe, bad), () -> bad + " remains in " + safe);
        }
        assertEquals(RichText.sanitised(safe), RichText.sanitised(RichText.sanitised(safe)));
    }

    /** Harmless: not within a tag. */
    private static boolean escaped(String safe, String bad) {
        return !safe.replaceAll(">[^<]*", ">").contains(bad);
    }

    @Test
    @DisplayName("正文 看不见的字符（零宽、方向、非字符、控制字符）不论怎样写入都不留；异体选择符留作字符")
    void nothingUnseenStays() {
        String unseen =
                "\u200B&#8203;\uFFFF&#xFFFE;\u202E&#x202e;\u0001\uDBFF\uDFFF&#x10ffff;\uFEFF&#xfeff;&shy;\uFDD0\u2060";
        assertEquals(
                "<p>甲乙</p><p>葛\uDB40\uDD00</p>", RichText.sanitised("<p>甲" + unseen + "乙</p><p>葛\uDB40\uDD00</p>"));
    }

    @Test
    void a_list_may_be_as_long_as_a_text() {
        String item = "<li data-list=\"bullet\">一</li>";
        String text = RichText.sanitised("<ol>" + item.repeat(30_000) + "</ol>");
        assertEquals("<ul>" + "<li>一</li>".repeat(30_000) + "</ul>", text);
        assertEquals(30_000, RichText.plain(text).lines().count());
    }

    @Test
    void lists_of_both_kinds_stay_in_their_order() {
        String mixed =
                "<ol><li data-list=\"ordered\">一</li><li data-list=\"bullet\">甲</li><li data-list=\"ordered\">二</li></ol>";
        assertEquals("<ol><li>一</li></ol><ul><li>甲</li></ul><ol><li>二</li></ol>", RichText.sanitised(mixed));
    }

    @Test
    void chinese_punctuation_and_rare_characters_stay_characters() {
        String text = "<p>各镇、街道，有关企业：现予公告（2026年）。𠮷</p>";
        assertEquals(text, RichText.sanitised(text));
    }

    @Test
    @DisplayName("正文保留编辑器的标题、列表、表格、对齐和链接")
    void what_the_editor_makes_is_kept() {
        String html = "<h2 class=\"ql-align-center\">总则</h2><p class=\"ql-indent-2\"><strong>第一条</strong>"
                + "<em>a</em><u>b</u><s>c</s></p><table><tbody><tr><td rowspan=\"2\">一</td></tr></tbody></table>";
        assertEquals(html, RichText.sanitised(html));
        assertEquals(
                "<a href=\"https://example.org/\" rel=\"nofollow\">x</a>",
                RichText.sanitised("<a href=\"https://example.org/\" target=\"_blank\">x</a>"));
        assertEquals(
                "<a href=\"mailto:a&#64;example.org\" rel=\"nofollow\">x</a>",
                RichText.sanitised("<a href=\"mailto:a@example.org\">x</a>"));
    }

    @Test
    @DisplayName("正文保留合并的单元格，数字不错列")
    void merged_cells_are_kept() {
        String table =
                "<table><tbody><tr><th scope=\"row\" rowspan=\"2\">煤</th><td>东矿</td><td class=\"ql-align-right\">7</td></tr>"
                        + "<tr><td>西矿</td><td>8</td></tr><tr><td colspan=\"120\">共</td><td>15</td></tr></tbody></table>";
        assertEquals(table, RichText.sanitised(table));
        assertEquals(
                table,
                RichText.sanitised(table.replace("<td", "<td contenteditable=\"true\"")
                        .replace("<table>", "<table contenteditable=\"false\" onclick=\"x()\">")));
        assertFalse(RichText.sanitised("<table><tr><td colspan=\"-2\" rowspan=\"0x9\">一</td></tr></table>")
                .contains("span"));
    }

    @Test
    @DisplayName("正文保留首行缩进，公开时不重复缩进")
    void typed_indents_are_kept() {
        String typed = "<p class=\"ql-typed\">\u3000\u3000第一段</p>";
        assertEquals(typed, RichText.sanitised("<p>\u3000\u3000第一段</p>"));
        assertEquals(typed, RichText.sanitised("<p>    第一段</p>"));
        assertEquals(typed, RichText.sanitised("<p>&nbsp;&nbsp;&nbsp;&nbsp;第一段</p>"));
        assertEquals(typed, RichText.sanitised(typed));
        assertEquals(
                "<p class=\"ql-typed ql-indent-1\">\u3000甲</p>",
                RichText.sanitised("<p class=\"ql-indent-1\">\u3000甲</p>"));
        assertEquals("<p> 一</p>", RichText.sanitised("<p> 一</p>"));
    }

    @Test
    @DisplayName("GB/T 9704 首行由拟稿人自己缩进的，没有缩进的（主送机关）顶格；没有一段自己缩进的，照旧一律缩进")
    void who_indents_by_hand_is_not_indented_for() {
        String written = "<p>各有关企业：</p><p>\u3000\u3000第一段</p><p class=\"ql-align-right\">落款</p>";
        String kept = "<p class=\"ql-typed\">各有关企业：</p><p class=\"ql-typed\">\u3000\u3000第一段</p>"
                + "<p class=\"ql-align-right\">落款</p>";
        assertEquals(kept, RichText.sanitised(written));
        assertEquals(kept, RichText.sanitised(kept));
        String signed = "<p>第一段</p><p class=\"ql-typed\">\u3000\u3000\u3000\u3000\u3000落款</p>";
        assertEquals(signed, RichText.sanitised("<p>第一段</p><p>\u3000\u3000\u3000\u3000\u3000落款</p>"));
    }

    @Test
    @DisplayName("正文中编辑器的项目符号成为真正的列表")
    void bullets_become_a_list_of_their_own() {
        assertEquals(
                "<ol><li>一</li></ol><ul><li>甲</li><li class=\"ql-indent-1\">乙</li></ul><ol><li>二</li></ol>",
                RichText.sanitised("<ol><li data-list=\"ordered\"><span class=\"ql-ui\" contenteditable=\"false\">"
                        + "</span>一</li><li data-list=\"bullet\">甲</li><li data-list=\"bullet\" class=\"ql-indent-1\">乙"
                        + "</li><li data-list=\"ordered\">二</li></ol>"));
        assertEquals("<ul><li>甲</li></ul>", RichText.sanitised("<ol><li data-list=\"bullet\">甲</li></ol>"));
    }

    @Test
    @DisplayName("正文提取纯文字供检索")
    void plain_text_for_search() {
        assertEquals(
                "总则\n第一条 A&B<C\n一\t二\n链接",
                RichText.plain("<h2>总则</h2><p>第一条&nbsp;A&amp;B&lt;C</p><script>x</script><table><tr><td>一</td>"
                        + "<td>二</td></tr></table><p><a href=\"https://example.org\">链接</a></p>"));
        assertEquals("", RichText.plain(null));
        assertEquals("", RichText.sanitised(null));
    }
}
