package cn.gov.nanan.disclosure.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncedRowsTest {
    @Test
    @DisplayName("录入放假通知 表头、空行、中文写法、全角逗号、制表符都认得")
    void readsWhatPeoplePaste() {
        AnnouncedRows rows = AnnouncedRows.read(
                2027,
                "\uFEFF日期,类别,名称\n\n2026-12-31,放假,元旦\n2027/1/1，休，元旦\r\n2027年1月2日\t上班\t元旦\n\"2027-1-3\",\"holiday\",\"元旦\"");
        assertEquals(List.of(), rows.faults());
        assertEquals(
                List.of("2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"),
                rows.days().stream().map(day -> day.date().toString()).toList());
        assertEquals(DayKind.WORKDAY, rows.days().get(2).kind());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30,放假,春节 | 第2行：“2027-02-30”不是有效日期",
                "2027-02,放假,春节 | 第2行：“2027-02”不是有效日期",
                "2028-01-01,放假,元旦 | 第2行：2028-01-01 不属于这一年的通知",
                "2026-11-30,放假,元旦 | 第2行：2026-11-30 不属于这一年的通知",
                "2027-02-05,请假,春节 | 第2行：类别“请假”无法识别",
                "2027-02-05,放假, | 第2行：名称为空",
                "2027-02-05,放假 | 第2行：应有三栏",
                "2027-01-01,放假,元旦 | 第2行：2027-01-01 重复出现"
            })
    @DisplayName("录入放假通知 有错的行说明行号和原因")
    void namesRowAndReason(String row, String reason) {
        AnnouncedRows rows = AnnouncedRows.read(2027, "2027-01-01,放假,元旦\n" + row);
        assertEquals(1, rows.faults().size());
        RowRemark fault = rows.faults().get(0);
        String text = Messages.text(Locale.SIMPLIFIED_CHINESE, fault.key(), String.valueOf(fault.row()), fault.found());
        assertTrue(text.startsWith(reason), text);
    }

    @Test
    @DisplayName("录入放假通知 一天也没有则拒绝")
    void refusesNothing() {
        assertEquals(
                "calendar.row.none",
                AnnouncedRows.read(2027, "\n  \n").faults().get(0).key());
    }

    @Test
    @DisplayName("国办发明电〔2020〕1号 平日列为上班只提示核对")
    void remarksAWorkedWeekday() {
        AnnouncedRows rows = AnnouncedRows.read(2020, "2020-02-03,上班,春节");
        assertEquals(List.of(), rows.faults());
        assertEquals(1, rows.remarks().size());
        assertEquals(LocalDate.of(2020, 2, 3), rows.days().get(0).date());
    }

    private static final String SENTENCES = "各省、自治区、直辖市人民政府：\n\u3000\u3000一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。\n"
            + "二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。\n"
            + "三、清明节：4月4日(周六)至6日(周一)放假，共3天。\n四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。\n"
            + "五、端午节：6月19日（周五）至21日（周日）放假，共3天。\n六、中秋节：9月25日（周五）至27日（周日）放假，共3天。\n"
            + "七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。\n国务院办公厅\n2025年11月4日";

    @Test
    @DisplayName("录入放假通知 国务院办公厅通知原文逐日认出，与2026年已录入的完全一致")
    void readsTheSentencesOfTheNotice() {
        AnnouncedRows rows = AnnouncedRows.read(2026, SENTENCES);
        assertEquals(List.of(), rows.faults());
        assertEquals(39, rows.days().size());
        assertEquals(
                33,
                rows.days().stream()
                        .filter(day -> day.kind() == DayKind.HOLIDAY)
                        .count());
        assertEquals(
                new SpecialDay(LocalDate.of(2026, 2, 28), DayKind.WORKDAY, "春节"),
                rows.days().get(14));
        assertEquals(List.of(), StatutoryDays.missing(2026, List.of(), rows.days()));
        assertEquals(
                List.of("2026-10-01 国庆节", "2026-10-02 国庆节", "2026-10-03 国庆节"),
                StatutoryDays.missing(
                        2026,
                        List.of(),
                        AnnouncedRows.read(2026, SENTENCES.substring(0, SENTENCES.indexOf("七、国庆")))
                                .days()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "元旦：12月31日至2027年1月2日放假调休，共3天。 | 2026-12-31 2027-01-01 2027-01-02",
                "元旦：2026年12月31日至2027年1月2日放假，共3天。 | 2026-12-31 2027-01-01 2027-01-02",
                "元旦：1月1日放假，与周末连休。 | 2027-01-01",
                "清明节：4月4日至5日放假调休，共2天，4月10日（周六）上班。 | 2027-04-04 2027-04-05 2027-04-10",
                "清明节：4月4日放假，4月5日（星期一）补休。 | 2027-04-04 2027-04-05",
                "春节：2月10日至11日放假，共2天。鼓励安排职工在除夕（2月9日）休息放假。 | 2027-02-10 2027-02-11"
            })
    @DisplayName("录入放假通知 往年通知的各种写法")
    void otherWaysOfSayingIt(String sentence, String days) {
        AnnouncedRows rows = AnnouncedRows.read(2027, sentence);
        assertEquals(List.of(), rows.faults());
        assertEquals(
                days, rows.days().stream().map(day -> day.date().toString()).collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("录入放假通知 粘贴时一句断成两行的照样认出，上班的一天也不漏")
    void brokenLines() {
        AnnouncedRows rows = AnnouncedRows.read(
                2026, "一、春节：2月15日至23日放假调休，共9天。2月14日（周六）、2月28日\n（周六）上班。\n二、清明节：4月4日放假。\n国务院办公厅\n2025年11月4日");
        assertEquals(List.of(), rows.faults());
        assertEquals(
                List.of("2026-02-14", "2026-02-28"),
                rows.days().stream()
                        .filter(day -> day.kind() == DayKind.WORKDAY)
                        .map(day -> day.date().toString())
                        .toList());
        assertEquals(12, rows.days().size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "元旦：1月1日（周四）放假。 | 第2行：日期与星期不符（2027-01-01 ≠ 周四）",
                "元旦：1月1日至3日放假，共4天。 | 第2行：写明的天数与列出的日期不符（共4天 ≠ 3）",
                "元旦：2月30日放假。 | 第2行：“2月30日放假”不是有效日期",
                "元旦：1日放假。 | 第2行：“1日放假”不是有效日期",
                "元旦：1月3日至1日放假。 | 第2行：截止日期早于起始日期",
                "元旦：1月1日放假，1月3日（周日）。 | 第2行：没有写明放假还是上班",
                "元旦：1月1日（周五）、1月2日放假，共3天，1月3日（周日）上班。 | 第2行：写明的天数与列出的日期不符（共3天 ≠ 2）",
                "1月1日放假，共1天。 | 第2行：看不出是哪个节日"
            })
    @DisplayName("录入放假通知 原文前后不符的说明行号，一天也不录入")
    void sentencesThatContradictThemselves(String sentence, String reason) {
        AnnouncedRows rows = AnnouncedRows.read(2027, "通知如下\n" + sentence);
        assertEquals(1, rows.faults().size());
        RowRemark fault = rows.faults().get(0);
        String text = Messages.text(Locale.SIMPLIFIED_CHINESE, fault.key(), String.valueOf(fault.row()), fault.found());
        assertTrue(text.startsWith(reason), text);
    }

    @Test
    @DisplayName("全国年节及纪念日放假办法第六条 适逢周六、周日的在工作日补假")
    void statutoryDaysOnWeekendsAreMadeUp() {
        List<SpecialDay> statutory = AnnouncedRows.read(
                        2027,
                        "2027-02-05,放假,除夕\n2027-02-06,放假,初一\n2027-02-07,放假,初二\n2027-02-08,放假,初三\n2027-05-01,放假,劳动节")
                .days();
        assertEquals(
                List.of("2027-02-09", "2027-02-10", "2027-05-03"),
                StatutoryDays.madeUp(statutory).stream()
                        .filter(day -> !statutory.contains(day))
                        .map(day -> day.date().toString())
                        .toList());
    }
}
