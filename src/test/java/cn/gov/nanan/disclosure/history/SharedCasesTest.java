package cn.gov.nanan.disclosure.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.SharedData;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 历史目录文件的疑难: files after faults that others reported, and more of their kinds. */
class SharedCasesTest {
    private static final LocalDate THIRD = LocalDate.of(2021, 5, 3);

    @TempDir
    private Path folder;

    private static Inspection shared(String name) {
        return inspect(SharedData.required("cases/" + name), name);
    }

    private static Inspection inspect(Path file, String name) {
        return Inspection.of(file, name, new RowReview("默认来源", LocalDate.of(2026, 11, 23), Map.of()));
    }

    private Inspection inspect(byte[] content) throws IOException {
        return inspect(Files.write(folder.resolve("upload"), content), "目录.csv");
    }

    private static List<LocalDate> formed(Inspection file) {
        return file.records().stream().map(found -> found.when().formation()).toList();
    }

    @ParameterizedTest
    @DisplayName("历史目录导入 单元格按表格软件所显示的读：内置和东亚日期格式、公式的值、ISO 日期")
    @CsvSource({"cjk-date-formats.xlsx, 10", "type-formula-date.xlsx, 1", "type-d.xlsx, 1"})
    void datesAreDates(String name, int rows) {
        Inspection file = shared(name);
        assertEquals(0, file.faulty(), () -> file.errors().get(0).text(Locale.CHINESE));
        assertEquals(java.util.Collections.nCopies(rows, THIRD), formed(file));
    }

    @ParameterizedTest
    @DisplayName("历史目录导入 读不了的，用中文说明是什么、怎么办")
    @CsvSource({"cut-sheet.xlsx, 损坏", "tracked.docx, Word 文档", "old.xls, 旧版 Excel"})
    void refusalsSayWhatToDo(String name, String what) {
        BusinessException refused = assertThrows(BusinessException.class, () -> shared(name));
        String text =
                cn.gov.nanan.disclosure.platform.Messages.text(Locale.CHINESE, refused.key(), refused.arguments());
        assertTrue(text.contains(what) && text.contains(name) && text.contains("另存为"), text);
    }

    @Test
    @DisplayName("历史目录导入 没有读入的工作表、隐藏的行都点名；隐藏的行要人决定")
    void whatIsHiddenIsNamed() {
        assertEquals(
                List.of("工作表“2020年”没有读入：每次只读第一张。要导入它，请把它另存为一个文件。"),
                shared("two-sheets.xlsx").notes().stream()
                        .map(note -> note.text(Locale.CHINESE))
                        .toList());
        assertEquals(
                1,
                shared("hidden-data.xlsx".replace("hidden-data", "two-sheets")).good());
        Inspection file = shared("hidden-rows.xlsx");
        assertEquals(
                List.of("可以公开的通知"),
                file.records().stream().map(HistoricalRecord::title).toList());
        assertEquals(3, file.errors().get(0).row());
        assertTrue(file.errors().get(0).text(Locale.CHINESE).contains("隐藏"));
    }

    @Test
    @DisplayName("历史目录导入 _x000D_ 是换行，即空白；带时区的时刻按北京的日子；老 GBK 字体的专用区字符按标准对应")
    void charactersAndInstants() {
        String title = shared("x000d.xlsx").records().get(0).title();
        assertTrue(!title.contains("_x") && title.contains(" "), title);
        assertEquals(
                List.of("2021-05-04", "2021-05-04", "2021-05-04"),
                formed(shared("instants.jsonl")).stream()
                        .map(LocalDate::toString)
                        .toList());
        assertEquals("关于表彰王䶮同志的通知", shared("utf8-pua.csv").records().get(0).title());
        assertEquals(
                "关于表彰王𠮷同志和㛃同志的通知".substring(0, 6),
                shared("utf8-pua.csv").records().get(1).title().substring(0, 6));
    }

    @Test
    @DisplayName("历史目录导入 引号不成对的行点名，其余照收")
    void oneLineDoesNotCondemnTheFile() throws IOException {
        Inspection file = shared("stray-quote.csv");
        assertEquals(2, file.good());
        assertEquals(3, file.errors().get(0).row());
        assertEquals("引号不成对，这一行分不清各格", file.errors().get(0).text(Locale.CHINESE));
        Inspection open = inspect("标题,发布日期\n\"未完,2021-05-03\n甲,2021-05-03\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(2), open.errors().stream().map(Remark::row).toList());
        assertEquals("甲", open.records().get(0).title());
    }

    @ParameterizedTest
    @DisplayName("历史目录导入 日期的写法：汉字数字、空格、长横、几号、时区")
    @ValueSource(
            strings = {
                "二〇二一年五月三日",
                "二零二一年五月三日",
                "二○二一年五月三日",
                "2021 年 5 月 3 日",
                "2021—05—03",
                "2021–5–3",
                "2021－05－03",
                "2021.5.3",
                "2021.05.03.",
                "2021年5月3号",
                "20210503",
                "2021-05-03 10:20:30",
                "2021-05-02T16:00:00Z",
                "2021-05-02T23:59:59+07:00",
                "2021-05-03T00:00:00+0800",
                "2021/5/3 0:00",
                "2021/05/02T16:00:00Z",
                "2021-5-2T16:00:00Z",
                "2021-05-02 16:00:00 UTC",
                "2021-05-02 16:00 GMT",
                "2021/5/2 16:00 +0000",
                "2021-05-02T16:00:00Z[UTC]",
                "2021-05-02T16:00:00,000Z",
                "2021-05-02T160000Z",
                "2021-05-02T16:00:00+0",
                "二O二一年五月三日",
                "二◯二一年五月三日",
                "二0二一年五月三日"
            })
    void datesAreRead(String written) {
        assertEquals(Optional.of(THIRD), HistoricalDate.read(written));
    }

    @ParameterizedTest
    @DisplayName("历史目录导入 说不清是哪一天的点名，不猜")
    @ValueSource(
            strings = {
                "2021-05-02 至 2021-06-01",
                "2021-05-02 ~ 2021-06-01",
                "2021年5月2日 到 6月1日",
                "2021-05-02 上午 GMT",
                "2021-05-02T25:00:00Z",
                "2021-05-02T10:00:00+25:00"
            })
    void whatIsNoOneDayIsRefused(String written) {
        assertEquals(Optional.empty(), HistoricalDate.read(written));
    }

    @ParameterizedTest
    @DisplayName("历史目录导入 汉字的十、廿、卅")
    @CsvSource({"二〇二〇年十二月三十一日, 2020-12-31", "二〇二〇年十月十日, 2020-10-10", "二〇二〇年元月廿三日, 2020-01-23", "二〇二〇年十一月二十日, 2020-11-20"
    })
    void tensAreRead(String written, LocalDate day) {
        assertEquals(Optional.of(day), HistoricalDate.read(written));
    }

    @Test
    @DisplayName("历史目录导入 UTF-16 按标记读；坏字节点名到行，不悄悄换掉；标题行之下的表头认得；一格两个网址不收")
    void textFiles() throws IOException {
        String csv = "标题,发布日期,链接\n甲𠮷的通知,2021-05-03,https://a.gov.cn/1\n乙的通知,2021-05-03,https://a.gov.cn/2\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(
                    "甲𠮷的通知",
                    inspect(("\uFEFF" + csv).getBytes(charset)).records().get(0).title());
        }
        byte[] broken = csv.getBytes(StandardCharsets.UTF_8);
        broken[csv.substring(0, csv.indexOf("乙")).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xC0;
        Inspection named = inspect(broken);
        assertEquals(1, named.good());
        assertEquals(3, named.errors().get(0).row());
        assertEquals("history.row.broken-character", named.errors().get(0).key());
        Inspection titled = inspect(("某某局信息公开目录,,\n2021年度,,\n" + csv).getBytes(StandardCharsets.UTF_8));
        assertEquals(2, titled.total());
        assertEquals(2, titled.good());
        String two = csv.replace("https://a.gov.cn/2", "https://a.gov.cn/2;https://a.gov.cn/3");
        assertEquals(
                "history.row.link-two",
                inspect(two.getBytes(StandardCharsets.UTF_8)).errors().get(0).key());
        String one = csv.replace("https://a.gov.cn/2", "https://a.gov.cn/go?to=https://b.gov.cn/3");
        assertEquals(2, inspect(one.getBytes(StandardCharsets.UTF_8)).good());
    }

    @ParameterizedTest
    @DisplayName("历史目录导入 自定义格式是不是日期")
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy\"年\"m\"月\"|true",
                "[$-804]yyyy-mm-dd;@|true",
                "[DBNum1]yyyy年m月d日|true",
                "m/d|true",
                "General|false",
                "0.00E+00|false",
                "#,##0.00_);[Red](#,##0.00)|false",
                "\"day\"0|false",
                "[$-411]ge.m.d|true",
                "0000|false"
            })
    void formatsOfDates(String format, boolean date) {
        assertEquals(date, ShownNumber.isDate(200, format));
    }
}
