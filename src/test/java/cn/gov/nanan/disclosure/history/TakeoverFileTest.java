package cn.gov.nanan.disclosure.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.SharedData;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakeoverFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("历史目录导入 CSV 中文列名、GB18030 编码、分号分隔都认得")
    void readsChineseCsv() throws IOException {
        String csv = "文件名称；;文号;成文日期;发布日期;来源;链接;备注\n".replace("；", "")
                + "关于甲的通知;南工信[2020]5号;2020年1月2日;2020/1/3;市工信局;https://a.gov.cn/1;x\n\n";
        Inspection file = inspect(csv.getBytes(Charset.forName("GB18030")));
        HistoricalRecord found = file.records().get(0);
        assertEquals("关于甲的通知", found.title());
        assertEquals("南工信〔2020〕5号", found.documentNumber());
        assertEquals(LocalDate.of(2020, 1, 2), found.when().formation());
        assertEquals(LocalDate.of(2020, 1, 3), found.when().published());
        assertEquals("市工信局", found.source());
        assertEquals(List.of("备注"), List.copyOf(file.unknownColumns()));
    }

    @Test
    @DisplayName("历史目录导入 XLSX 日期单元格与文字日期都认得")
    void readsSheets() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("目录");
            List<String> headings = List.of("标题", "文号", "成文日期", "发布日期");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            sheet.value(1, 0, "关于乙的公告");
            sheet.value(1, 1, "公告2018年第14号");
            sheet.value(1, 2, LocalDate.of(2018, 3, 4));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.value(1, 3, "2018-03-05");
            sheet.value(2, 0, "关于丙的公告");
            sheet.value(2, 3, "没有日期");
        }
        Inspection file = inspect(out.toByteArray());
        assertEquals(LocalDate.of(2018, 3, 4), file.records().get(0).when().formation());
        assertEquals("默认来源", file.records().get(0).source());
        assertEquals(3, file.errors().get(0).row());
        assertEquals("发布日期“没有日期”不是有效日期", file.errors().get(0).text(Locale.CHINESE));
    }

    @Test
    @DisplayName("历史目录导入 CSV 某一行的引号有误：指出是哪一行，其余各行照收；多行的单元格仍是一格")
    void misquotedLineIsNamed() throws IOException {
        String csv = "标题,文号,成文日期,发布日期\n关于甲的通知,测〔2021〕501号,2021-05-03,2021-05-04\n"
                + "\"双随机\"检查的通知,测〔2021〕502号,2021-05-03,2021-05-04\n"
                + "\"关于乙\n的通知\",测〔2021〕503号,2021-05-03,2021-05-04\n"
                + "5\"管道的通知,测〔2021〕504号,2021-05-03,2021-05-04\n"
                + "\"没有完,测〔2021〕505号,2021-05-03,2021-05-04\n关于丁的通知,,,2021-05-04\n";
        Inspection file = inspect(csv.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("关于甲的通知", "关于乙 的通知", "5\"管道的通知", "关于丁的通知"),
                file.records().stream().map(HistoricalRecord::title).toList());
        assertEquals(List.of(3, 7), file.errors().stream().map(Remark::row).toList());
        assertTrue(file.errors().get(0).text(Locale.CHINESE).startsWith("引号不成对"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"published\":\"2020-01-02\"} | true | 缺少标题",
                "{\"title\":\"甲\",\"published\":\"2020-02-30\"} | true | 发布日期“2020-02-30”不是有效日期",
                "{\"title\":\"甲\",\"issued\":\"昨天\",\"published\":\"2020-02-03\"} | true | 成文日期“昨天”不是有效日期",
                "{\"title\":\"甲\"} | true | 缺少发布日期，也没有其他日期可以代替",
                "{\"title\":\"甲\",\"issued\":\"2020-02-03\"} | false | 缺少发布日期，以 2020-02-03 代替",
                "{\"title\":\"甲\",\"published\":\"2030-01-01\"} | true | 发布日期 2030-01-01 在今天之后",
                "{\"title\":\"甲\",\"issued\":\"2020-02-03\",\"published\":\"2020-02-01\"} | false | 发布日期 2020-02-01 早于成文日期 2020-02-03",
                "{\"title\":\"甲\",\"published\":\"2020-02-03\",\"url\":\"javascript:alert(1)\"} | true | 链接“javascript:alert(1)”不是网址",
                "{\"title\":\"甲\",\"published\":\"2020-02-03\",\"url\":\"http://b.gov.cn/0\"} | true | 与第 1 行是同一条目（索引号或链接相同），内容却不同",
                "{\"title\":\"甲\",\"published\":\"2020-02-03\",\"doc_number\":\"豫政 [2020]0７号\"} | false | 发文字号 豫政〔2020〕7号 与第 1 行相同",
                "{\"title\":\"甲\",\"published\":\"2020-02-03\",\"doc_number\":\"无号\"} | false | 发文字号“无号”不是规范写法，按原文收录",
                "{\"title\":\"甲\",\"published\":\"2020-02-03\",\"url\":\"http://10.0.0.1/x\"} | true | 链接“http://10.0.0.1/x”是本网络内部的地址，公众打不开",
                "{\"title\":\"甲\",\"issued\":\"2099-02-03\",\"published\":\"2020-02-03\"} | true | 成文日期 2099-02-03 在今天之后",
                "{\"title\":\"甲\",\"issued\":\"2020-02-03\",\"published\":\"2020-02-03\",\"doc_number\":\"豫政〔2019〕8号\"} | false | 发文字号“豫政〔2019〕8号”的年份与成文日期、印发日期都不同，请核对",
                "{broken | true | 不是有效的 JSON 对象"
            })
    @DisplayName("历史目录导入 逐行说明错误与提示")
    void namesRowAndReason(String row, boolean error, String reason) throws IOException {
        String first =
                "{\"title\":\"乙\",\"published\":\"2020-01-01\",\"url\":\"http://b.gov.cn/0\",\"doc_number\":\"豫政〔2020〕7号\"}";
        Inspection file = inspect((first + "\n" + row).getBytes(StandardCharsets.UTF_8));
        Remark remark = (error ? file.errors() : file.warnings()).get(0);
        assertEquals(2, remark.row());
        assertEquals(reason, remark.text(Locale.CHINESE));
        assertEquals(error ? 1 : 2, file.good());
    }

    @Test
    @DisplayName("历史目录导入 完全相同的行只导入一次")
    void repeatedRowsCountOnce() throws IOException {
        String row = "{\"title\":\"甲\",\"published\":\"2020-01-01\"}\n";
        Inspection file = inspect((row + row).getBytes(StandardCharsets.UTF_8));
        assertEquals(1, file.good());
        assertEquals(0, file.faulty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "文号,发布日期\n甲,2020-01-01", "PK not a workbook", "\"open quote, a\n"})
    @DisplayName("历史目录导入 读不了的文件整个拒绝")
    void refusesWhatCannotBeRead(String content) {
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> inspect(content.getBytes(StandardCharsets.UTF_8)));
        assertTrue(refusal.key().startsWith("history.error."), refusal.key());
    }

    @Test
    @DisplayName("历史目录导入 错误文件含行号、原因和原有各列，改正后可再导入")
    void writesAnErrorFile() throws IOException {
        Inspection file = inspect("title,published\n=cmd(),2020-13-01\n好的,2020-01-01".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ErrorFile.write(file, Locale.CHINESE, out);
        assertEquals(
                "\uFEFF行号,错误,title,published\r\n2,发布日期“2020-13-01”不是有效日期,'=cmd(),2020-13-01\r\n",
                out.toString(StandardCharsets.UTF_8));
        String mended = out.toString(StandardCharsets.UTF_8).replace("2020-13-01", "2020-12-01");
        assertEquals(
                "=cmd()",
                inspect(mended.getBytes(StandardCharsets.UTF_8))
                        .records()
                        .get(0)
                        .title());
    }

    @Test
    @DisplayName("历史目录导入 标题行在表头之上、用制表符分隔：照样认出各列")
    void aTitleAboveTheHeadings() throws IOException {
        Inspection file = inspect("公开目录\n标题\t发布日期\n甲\t2020-01-01\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("甲", file.records().get(0).title());
    }

    @Test
    @DisplayName("历史目录导入 真实目录 32,147 行：有误的 53 行逐行指出，其余都可导入")
    void judgesTheRealCatalogue() {
        Inspection file = Inspection.of(
                SharedData.required("data/real-catalogue-32147.jsonl.gz"),
                "目录.csv",
                new RowReview("默认来源", TODAY, Map.of()));
        assertEquals(32_147, file.total());
        assertEquals(53, file.faulty());
        assertEquals(53, file.errors().stream().map(Remark::row).distinct().count());
        assertEquals(32_094, file.good());
    }

    @Test
    @DisplayName("历史目录导入 自带的索引号已被本系统的其他条目使用，是该行的错误；本条目自己的索引号不是")
    void refusesNumbersThatOthersHave() throws IOException {
        Path file = folder.resolve("taken.csv");
        Files.writeString(file, "标题,发布日期,索引号\n甲,2001-02-03,NA-1\n乙,2001-02-03,NA-2\n");
        String own = Inspection.of(file, "目录.csv", new RowReview("默认来源", TODAY, Map.of()))
                .records()
                .get(0)
                .key();
        Inspection judged =
                Inspection.of(file, "目录.csv", new RowReview("默认来源", TODAY, Map.of("NA-1", own, "NA-2", "")));
        assertEquals(1, judged.faulty());
        assertEquals("history.row.index-number-taken", judged.errors().get(0).key());
        assertEquals("甲", judged.records().get(0).title());
    }

    private Inspection inspect(byte[] content) throws IOException {
        Path file = folder.resolve("upload");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(content);
        }
        return Inspection.of(file, "目录.csv", new RowReview("默认来源", TODAY, Map.of()));
    }
}
