package cn.gov.nanan.disclosure.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
}
