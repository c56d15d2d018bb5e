package cn.gov.nanan.disclosure.courier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 期限日历: RFC 5545 as calendar programs read it, and the secret of its address. */
class AlmanacTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Link LINK = Link.from(Optional.of("https://oa.example.gov.cn"));

    private static final String TEXT = new Almanac(
                    "政府信息公开期限（李科员）",
                    List.of(
                            new Deadline(
                                    "obligation-7",
                                    item(42),
                                    "关于公布第一批数字化改造示范企业名单，并组织申报第二批示范企业的通知；附件另发",
                                    "Channel.WEBSITE",
                                    Role.DISCLOSURE_OFFICE,
                                    null,
                                    LocalDate.parse("2026-03-05")),
                            new Deadline(
                                    "step-8-1",
                                    item(43),
                                    null,
                                    "Step.SIGNING",
                                    null,
                                    "王局长",
                                    LocalDate.parse("2026-12-31"))),
                    LINK,
                    "qz07000.disclosure")
            .text(NOW);

    @Test
    @DisplayName("RFC 5545 全天事件，写明做什么、谁做、链接；能被日历软件读回")
    void calendarIsReadBack() {
        ICalendar calendar = Biweekly.parse(TEXT).first();
        assertEquals(List.of(), calendar.validate(calendar.getVersion()).getWarnings());
        List<VEvent> events = calendar.getEvents();
        assertEquals(2, events.size());
        VEvent owed = events.get(0);
        assertEquals("obligation-7@qz07000.disclosure", owed.getUid().getValue());
        ICalDate start = owed.getDateStart().getValue();
        assertFalse(start.hasTime());
        assertEquals("20260305", start.getRawComponents().toString(false, false));
        assertTrue(owed.getSummary().getValue().startsWith("在政府网站发布：关于公布第一批数字化改造示范企业名单，并"));
        assertTrue(owed.getDescription().getValue().contains("承办：公开办"));
        assertEquals("https://oa.example.gov.cn/items/item?id=42", owed.getUrl().getValue());
        assertTrue(owed.getTransparency().isTransparent());
        assertTrue(events.get(1).getSummary().getValue().startsWith("【代 王局长】办理“签发”：（非主动公开事项"));
        assertTrue(TEXT.contains("DTEND;VALUE=DATE:20270101"), TEXT);
    }

    @Test
    @DisplayName("RFC 5545 3.1 行以 CRLF 结束，不长于 75 字节")
    void linesAreFolded() {
        assertTrue(TEXT.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && TEXT.endsWith("END:VCALENDAR\r\n"), TEXT);
        assertFalse(TEXT.replace("\r\n", "").contains("\n"));
        Arrays.stream(TEXT.split("\r\n"))
                .forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
    }

    @Test
    @DisplayName("日历地址 猜不到，只存其散列，日志里不出现")
    void tokensAreSecret() {
        CalendarToken token = CalendarToken.generate();
        assertNotEquals(token, CalendarToken.generate());
        assertEquals(Optional.of(token), CalendarToken.parse(token.text()));
        assertEquals(64, token.hash().length());
        assertFalse(token.toString().contains(token.text()));
    }

    @ParameterizedTest
    @DisplayName("日历地址 不成样的不查库")
    @ValueSource(strings = {"", "x", "../../etc/passwd", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%"})
    void whatIsNoTokenIsNone(String given) {
        assertEquals(Optional.empty(), CalendarToken.parse(given));
    }

    private static Subject item(long id) {
        return new Subject(SubjectKind.ITEM, id, null, null);
    }
}
