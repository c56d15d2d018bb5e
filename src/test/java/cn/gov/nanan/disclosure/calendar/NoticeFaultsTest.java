package cn.gov.nanan.disclosure.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.harness.Mutations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged notices, and those that would cost too much. */
class NoticeFaultsTest {
    private static final List<byte[]> NOTICES = List.of(
            utf8("日期,类别,名称\n2026-12-31,放假,元旦\n2027/1/1，休，元旦\n2027年1月2日\t上班\t元旦\n"),
            utf8("一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。1月4日（周一）上班。\n二、春节：12月31日至2027年2月11日放假，共2天。\n"));

    @Test
    @DisplayName("录入放假通知 假期从公元一年到九九九九年、过长的段落和通知，说明行号，不耗尽内存")
    void boundsWhatANoticeSays() {
        fault("calendar.row.too-far", "元旦：0001年1月1日至9999年12月31日放假。".repeat(20));
        fault("calendar.row.too-far", "元旦：" + "1月1日至12月31日".repeat(50) + "放假。");
        fault("calendar.row.too-long", "元旦：1月1日至3日放假。" + "1月1日（".repeat(1000));
        fault("calendar.row.too-long", "元旦：1月1日至3日放假。\n".repeat(20_000));
    }

    @Test
    @DisplayName("录入放假通知 损坏的通知：只认或指出行，不出错")
    void reads() throws IOException {
        damaged(Mutations.QUICK);
    }

    @Test
    @Tag(Mutations.FAULTS)
    @DisplayName("录入放假通知 损坏的通知一万种")
    void readsTenThousand() throws IOException {
        damaged(Mutations.THOROUGH);
    }

    private static void damaged(int times) throws IOException {
        Mutations.of(
                "calendar notices",
                times,
                NOTICES,
                bytes -> AnnouncedRows.read(2027, new String(bytes, StandardCharsets.UTF_8)));
    }

    private static void fault(String key, String notice) {
        assertEquals(key, AnnouncedRows.read(2027, notice).faults().get(0).key());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
