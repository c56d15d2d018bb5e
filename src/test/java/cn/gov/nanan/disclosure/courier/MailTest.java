package cn.gov.nanan.disclosure.courier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.calendar.AnnouncedYears;
import cn.gov.nanan.disclosure.notice.NoticeRow;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.subject.SubjectName;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 邮件提醒: a digest, handed in to a real SMTP server. */
class MailTest {
    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");
    private static final Subject ITEM = new Subject(SubjectKind.ITEM, 7L, 1L, 11L);
    private static final Link LINK = Link.from(Optional.of("https://oa.example.gov.cn/"));

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    @DisplayName("邮件提醒 一封摘要送达，中文标题正文完好，标明系统自动发出")
    void digestArrives() throws Exception {
        Digest digest = new Digest("李科员", List.of(row(Occasion.OVERDUE, true)), 0, LINK);
        try (PostOffice office = PostOffice.open(server("none"))) {
            assertEquals(SendOutcome.TAKEN, office.send("li@example.gov.cn", digest.subject(), digest.body(), NOW));
        }
        MimeMessage[] arrived = greenMail.getReceivedMessages();
        assertEquals(1, arrived.length);
        assertEquals("政府信息公开提醒：1 项未读，其中 1 项逾期", arrived[0].getSubject());
        assertEquals("auto-generated", arrived[0].getHeader("Auto-Submitted", null));
        String text = (String) arrived[0].getContent();
        assertTrue(text.contains("· 关于公布名单的通知，逾期"), text);
        assertTrue(text.contains("https://oa.example.gov.cn/items/item?id=7"), text);
    }

    @Test
    @DisplayName("邮件提醒 要求加密而服务器不支持的，一个字也不送；服务器不在的，不算已送")
    void nothingIsSentInTheClear() {
        assertThrows(MessagingException.class, () -> PostOffice.open(server("starttls")));
        assertEquals(0, greenMail.getReceivedMessages().length);
        MailServer nobody = server("none");
        greenMail.stop();
        assertThrows(MessagingException.class, () -> PostOffice.open(nobody));
    }

    @Test
    @DisplayName("邮件提醒 逾期、今日到期、即将到期、退回、转办、分办与催办依次分组，每条写明做什么、谁做、何时前")
    void digestIsGrouped() {
        Digest digest = new Digest(
                "李科员",
                List.of(
                        row(Occasion.URGED, true),
                        row(Occasion.DUE_TODAY, true),
                        row(Occasion.STEP_NEXT, true),
                        row(Occasion.STEP_OVERDUE, true)),
                3,
                Link.from(Optional.empty()));
        String body = digest.body();
        List<Integer> places = List.of(
                body.indexOf("【逾期】"), body.indexOf("【今日到期】"), body.indexOf("【即将到期】"), body.indexOf("【退回、转办、分办与催办】"));
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(places.get(0) > 0 && body.contains("另有 3 项"), body);
        assertTrue(body.contains("待办：办理“核稿”，承办：科室负责人，期限：2026-03-05"), body);
        assertFalse(body.contains("http"), body);
    }

    @Test
    @DisplayName("代理 只因代理而收到的，摘要注明代谁")
    void behalfIsSaid() {
        NoticeRow row = new NoticeRow(
                1,
                Occasion.STEP_NEXT,
                ITEM,
                new SubjectName("通知", true, false),
                null,
                Role.LEADER,
                null,
                "王局长",
                null,
                null,
                NOW,
                null);
        String body = new Digest("李科员", List.of(row), 0, LINK).body();
        assertTrue(body.contains("· 通知，下一工作日应办结，承办：分管领导（代 王局长）"), body);
    }

    @Test
    @DisplayName("保密 非主动公开、属性未定的事项，邮件不写标题")
    void titlesThatAreNotForThePublicStayInside() {
        Digest digest = new Digest("李科员", List.of(row(Occasion.RETURNED, false)), 0, LINK);
        assertFalse(digest.body().contains("关于公布名单的通知"), digest.body());
        assertFalse(digest.subject().contains("关于公布名单的通知"));
    }

    @Test
    @DisplayName("邮件提醒 只要逾期的，不发其他；不要的，都不发")
    void choiceIsKept() {
        assertTrue(MailChoice.ALL.wants(Occasion.DUE_LATER));
        assertTrue(MailChoice.OVERDUE.wants(Occasion.STEP_OVERDUE));
        assertFalse(MailChoice.OVERDUE.wants(Occasion.DUE_TODAY));
        assertFalse(MailChoice.NONE.wants(Occasion.OVERDUE));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("外发时段 工作时间才发；节假日不发，调休上班的周末照发")
    @CsvSource({
        "2026-03-05T00:00:00Z, true",
        "2026-03-04T23:59:59Z, false",
        "2026-03-05T10:00:00Z, false",
        "2026-03-07T02:00:00Z, false",
        "2026-02-17T02:00:00Z, false",
        "2026-02-28T02:00:00Z, true"
    })
    void officeHours(Instant now, boolean open) {
        OfficeHours hours = new OfficeHours(LocalTime.of(8, 0), LocalTime.of(18, 0));
        assertEquals(open, hours.isOpen(now, AnnouncedYears.calendar()));
    }

    private MailServer server(String tls) {
        return new MailServer("127.0.0.1", greenMail.getSmtp().getPort(), null, "", "oa@example.gov.cn", tls);
    }

    private static NoticeRow row(Occasion occasion, boolean open) {
        return new NoticeRow(
                1,
                occasion,
                ITEM,
                new SubjectName("关于公布名单的通知", open, false),
                "Step.SECTION_REVIEW",
                Role.SECTION_HEAD,
                LocalDate.parse("2026-03-05"),
                null,
                null,
                null,
                NOW,
                null);
    }
}
