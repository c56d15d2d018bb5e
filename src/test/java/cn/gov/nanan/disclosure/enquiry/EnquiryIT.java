package cn.gov.nanan.disclosure.enquiry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyEvent;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.request.GrantedReplies;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.ProposedAnswer;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.request.ServiceWay;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 网上申请: from the public form to the officers and back, between its two halves. */
@ExtendWith(ArquillianExtension.class)
class EnquiryIT {
    private static final String HOME = "10.0.0.1";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Submissions submissions;

    @Inject
    private Enquiries enquiries;

    @Inject
    private Correspondence correspondence;

    @Inject
    private SignedTickets tickets;

    @Inject
    private Requests requests;

    @Inject
    private GrantedReplies replies;

    @Inject
    private EnquiryShelf shelf;

    @Inject
    private PersonalSeal seal;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("附件2 二（二）1 网上提交、确认收到、补正、答复：申请人凭编号和查询码看得到进度，看不到内部的事")
    void fromTheFormToTheAnswer() {
        EnquiryReceipt receipt = submit(FilledForms.citizen("assistance", "请用大字", "otherForm", "yes"));
        assertEquals("YSQ-2026-0001", receipt.number());
        assertEquals(LocalDate.parse("2026-03-30"), receipt.due());
        assertEquals(List.of(PublicStep.ARRIVED), steps(receipt));
        long id = id(receipt);
        act("office", id, RequestAction.REGISTER, new RequestInput.Registering("0601", null, ""));
        assertEquals(PublicStep.REGISTERED, look(receipt).step());
        act("office", id, RequestAction.CONFIRM, new RequestInput.Dated(LocalDate.parse("2026-03-02"), "已电话确认"));
        act(
                "office",
                id,
                RequestAction.ASK_COMPLETION,
                new RequestInput.Awaiting(LocalDate.parse("2026-12-31"), "请写明年份"));
        assertTrue(look(receipt).step().isAsked());
        assertEquals(
                new AskedOfApplicant(LocalDate.parse("2026-12-31"), "请写明年份"),
                enquiries.asked(look(receipt)),
                "before the letter is made");
        assertEquals(
                List.of(MessageKind.ASSISTANCE, MessageKind.OTHER_FORM),
                enquiries.said(look(receipt)).stream().map(SaidMessage::kind).toList());
        clock.set("2026-03-05T10:00");
        String pass = tickets.pass(receipt.number());
        enquiries.say(pass, MessageKind.CLARIFICATION, " 2025年的名单 ", tickets.form());
        actingAs.user("office");
        SaidMessage told = correspondence.messages(id).get(2);
        assertEquals("2025年的名单", told.text());
        assertEquals(RequestStep.CLARIFYING, requests.find(id).step(), "nothing moves by itself");
        act("office", id, RequestAction.COMPLETE, new RequestInput.Dated(LocalDate.parse("2026-03-05"), "见来信"));
        assertEquals(null, enquiries.asked(look(receipt)), "nothing more is asked");
        act("office", id, RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        assertEquals(
                List.of(ReplyEvent.of(ReplyEventKind.CLARIFICATION_ANSWERED, LocalDate.parse("2026-03-05"))),
                look(receipt).events());
        assertEquals(LocalDate.parse("2026-03-02"), look(receipt).receivedOn());
        assertEquals(
                List.of(
                        PublicStep.ARRIVED,
                        PublicStep.REGISTERED,
                        PublicStep.RECEIVED,
                        PublicStep.CLARIFYING,
                        PublicStep.COMPLETED,
                        PublicStep.HANDLING),
                steps(receipt));
    }

    @Test
    @DisplayName("条例第三十六条 网上送达：凭查询码领取，首次领取告知公开办；别人的文件领不到")
    void theAnswerIsFetched() {
        EnquiryReceipt mine = submit(FilledForms.citizen());
        EnquiryReceipt other = submit(FilledForms.citizen("title1", "另一件"));
        actingAs.user("office");
        byte[] letter = "%PDF-1.4 答复".getBytes();
        correspondence.publishAnswer(mine.number(), List.of(new PublishedFile("答复书.pdf", "application/pdf", letter)));
        long file = enquiries.answers(look(mine)).get(0).id();
        String pass = tickets.pass(mine.number());
        assertArrayEquals(letter, enquiries.fetch(pass, file).content());
        enquiries.fetch(pass, file);
        assertEquals(
                List.of(MessageKind.FETCHED),
                correspondence.messages(id(mine)).stream()
                        .map(SaidMessage::kind)
                        .toList());
        assertRefused("enquiry.error.no-file", () -> enquiries.fetch(tickets.pass(other.number()), file));
        clock.set("2026-03-02T09:40");
        assertRefused("enquiry.error.pass", () -> enquiries.fetch(pass, file));
        assertRefused("enquiry.error.pass", () -> enquiries.again(pass.replace("0001", "0002")));
        assertRefused("enquiry.error.pass", () -> enquiries.again(tickets.form()));
    }

    @Test
    @DisplayName("网上申请 交两次只收一次，告诉编号而不再给查询码；太快、太久、伪造的表单都不收，一件也不留")
    void aFormIsTakenOnce() {
        String ticket = tickets.form();
        assertRefused("enquiry.error.fast", () -> submissions.submit(FilledForms.citizen(), ticket, HOME));
        clock.set("2026-03-02T09:01");
        EnquiryReceipt receipt = submissions.submit(FilledForms.citizen(), ticket, HOME);
        BusinessException twice =
                assertRefused("enquiry.error.sent", () -> submissions.submit(FilledForms.citizen(), ticket, HOME));
        assertArrayEquals(new Object[] {receipt.number()}, twice.arguments());
        String old = tickets.form();
        clock.set("2026-03-02T21:02");
        assertFalse(submissions.isUsable(old));
        assertRefused("enquiry.error.expired", () -> submissions.submit(FilledForms.citizen(), old, HOME));
        for (String forged : List.of("", "x", "abc.1772413200." + "0".repeat(64), tickets.pass(receipt.number()))) {
            assertRefused("enquiry.error.ticket", () -> submissions.submit(FilledForms.citizen(), forged, HOME));
        }
        assertEquals(1, count("select count(*) from information_request"));
    }

    @Test
    @DisplayName("网上申请 一个地址一小时只收这么多件，别的地址不受影响；填错的不算")
    void oneAddressIsLimited() {
        for (int n = 0; n < 20; n++) {
            submit(FilledForms.citizen("title1", "第" + n + "件"), "10.0.0.7");
        }
        assertRefused("enquiry.error.often", () -> submit(FilledForms.citizen(), "10.0.0.7"));
        assertRefused("applicant.error.needed", () -> submit(FilledForms.citizen("name", ""), "10.0.0.8"));
        submit(FilledForms.citizen(), "10.0.0.8");
        assertEquals(21, count("select count(*) from enquiry"));
    }

    @Test
    @DisplayName("申请查询 编号不对与查询码不对答得一样；猜的次数有限，按地址也按编号；过后可以再查")
    void guessesLearnNothing() {
        EnquiryReceipt receipt = submit(FilledForms.citizen());
        assertRefused("enquiry.error.unknown", () -> enquiries.look(receipt.number(), "ABCDEFGHJKMN", "10.0.1.1"));
        assertRefused("enquiry.error.unknown", () -> enquiries.look("YSQ-2026-0999", receipt.code(), "10.0.1.1"));
        assertRefused("enquiry.error.unknown", () -> enquiries.look(null, null, "10.0.1.1"));
        assertEquals(
                receipt.number(),
                enquiries
                        .look(" ysq-2026-0001 ", receipt.code().toLowerCase().replaceFirst("(.{4})", "$1-"), "10.0.1.1")
                        .number());
        for (int n = 3; n < Enquiries.MOST_BY_ADDRESS; n++) {
            assertRefused("enquiry.error.unknown", () -> enquiries.look("YSQ-2026-0777", "X", "10.0.1.1"));
        }
        assertRefused("enquiry.error.guesses", () -> enquiries.look(receipt.number(), receipt.code(), "10.0.1.1"));
        for (int n = 1; n < Enquiries.MOST_BY_NUMBER; n++) {
            String address = "10.0.2." + n;
            assertRefused("enquiry.error.unknown", () -> enquiries.look(receipt.number(), "X", address));
        }
        assertRefused("enquiry.error.guesses", () -> enquiries.look(receipt.number(), receipt.code(), "10.0.3.1"));
        clock.set("2026-03-02T09:30");
        assertEquals(
                receipt.number(),
                enquiries.look(receipt.number(), receipt.code(), "10.0.1.1").number());
    }

    @Test
    @DisplayName("身份证明 加密存放，不留原文件名；只有公开办看得到，每次查看都记录；查询码哪里都不存")
    void proofsAreSealed() {
        EnquiryReceipt receipt =
                submit(FilledForms.citizenWith(List.of(FilledForms.upload("陈晓明身份证.png", FilledForms.PICTURE))));
        long id = id(receipt);
        assertEquals(0, count("select count(*) from enquiry_file where name like '%陈晓明%'"));
        assertEquals(0, count("select count(*) from enquiry where code_digest = '" + receipt.code() + "'"));
        EnquiryFile stored = entities.createQuery("select f from EnquiryFile f", EnquiryFile.class)
                .getSingleResult();
        assertFalse(new String(stored.sealed().content(), StandardCharsets.ISO_8859_1).contains("PNG"));
        actingAs.user("office");
        long file = correspondence.proofs(id).get(0).id();
        assertArrayEquals(FilledForms.PICTURE, correspondence.proof(id, file).content());
        assertEquals("陈晓明", requests.applicant(id).get(PersonalField.NAME));
        assertEquals(1, count("select count(*) from audit_event where act = 'enquiry.proof'"));
        assertRefused("enquiry.error.no-file", () -> enquiries.fetch(tickets.pass(receipt.number()), file));
        for (String other : List.of("drafter", "leader", "general", "auditor")) {
            actingAs.user(other);
            assertThrows(BusinessException.class, () -> correspondence.proof(id, file), other);
            assertThrows(BusinessException.class, () -> correspondence.proofs(id), other);
        }
    }

    @Test
    @DisplayName("申请人来信 没有要求补正的不能补正，同一张表交两次只记一次；撤回只告知公开办，登记之后才算")
    void whatHeSaysIsTakenOnce() {
        EnquiryReceipt receipt = submit(FilledForms.citizen());
        String pass = tickets.pass(receipt.number());
        String ticket = tickets.form();
        assertRefused(
                "enquiry.error.closed", () -> enquiries.say(pass, MessageKind.CLARIFICATION, "补充", tickets.form()));
        assertRefused("enquiry.error.closed", () -> enquiries.say(pass, MessageKind.FETCHED, "", tickets.form()));
        assertRefused(
                "enquiry.error.long",
                () -> enquiries.say(pass, MessageKind.WITHDRAWAL, "长".repeat(2001), tickets.form()));
        enquiries.say(pass, MessageKind.WITHDRAWAL, "<script>", ticket);
        enquiries.say(pass, MessageKind.WITHDRAWAL, "<script>", ticket);
        assertEquals(1, count("select count(*) from enquiry_message"));
        assertEquals(PublicStep.ARRIVED, look(receipt).step());
        act("office", id(receipt), RequestAction.WITHDRAW, new RequestInput.Plain("见来信"));
        assertTrue(look(receipt).step().isEnded());
        assertRefused("enquiry.error.closed", () -> enquiries.say(pass, MessageKind.WITHDRAWAL, "", tickets.form()));
    }

    @Test
    @DisplayName("申请人来信 加密存放，看不见的字符不留；所需协助只有公开办看得到；期满清除；公开办之外的人不能网上送达")
    void whatHeSaysIsSealed() {
        EnquiryReceipt receipt = submit(FilledForms.citizen("assistance", "请用\u0000大字", "title1", "名\u0000单"));
        long id = id(receipt);
        act("office", id, RequestAction.REGISTER, new RequestInput.Registering("0601", null, ""));
        act("office", id, RequestAction.CONFIRM, new RequestInput.Dated(LocalDate.parse("2026-03-02"), "已电话确认"));
        act("office", id, RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        String pass = tickets.pass(receipt.number());
        enquiries.say(pass, MessageKind.WITHDRAWAL, "不需要\u0000了", tickets.form());
        assertRefused("enquiry.error.unknown", () -> enquiries.look("YSQ\u0000", "A\u0000", "10.0.9.1"));
        assertEquals(
                0,
                count("select count(*) from enquiry_message where personal_text like '%大字%' or personal_text like"
                        + " '%不需要%'"));
        assertEquals(
                List.of("请用大字", "不需要了"),
                enquiries.said(look(receipt)).stream().map(SaidMessage::text).toList());
        actingAs.user("office");
        assertEquals(2, correspondence.messages(id).size());
        actingAs.user("drafter");
        assertEquals(
                List.of(MessageKind.WITHDRAWAL),
                correspondence.messages(id).stream().map(SaidMessage::kind).toList());
        assertRefused("staff.error.role-needed", () -> correspondence.publishAnswer(receipt.number(), List.of()));
        assertFalse(shelf.resealMessages(seal.newestKey()));
        shelf.erase(receipt.number());
        assertEquals(0, count("select count(*) from enquiry_message where personal_text is not null"));
        assertEquals(
                List.of("", ""),
                enquiries.said(look(receipt)).stream().map(SaidMessage::text).toList());
    }

    @Test
    @DisplayName("附件2 二（二）1 申请查询写明申请了什么（只写名称）、答复实际由哪种方式送达；名称加密存放，换钥、清除都有它")
    void statusSaysWhatWasAskedAndHowItWasAnswered() {
        EnquiryReceipt two = submit(
                FilledForms.citizen("title1", "技改\n名单", "description1", "内情", "title2", "", "description2", "只有描述"));
        assertEquals(List.of("技改 名单", ""), enquiries.wanted(look(two)));
        assertEquals(0, count("select count(*) from enquiry where personal_text like '%名单%'"));
        assertEquals(1, count("select count(*) from enquiry where personal_key is not null and served_by is null"));
        assertFalse(shelf.resealAsked(seal.newestKey()));
        shelf.resealAsked("another");
        assertEquals(List.of("技改 名单", ""), enquiries.wanted(look(two)), "sealed anew, and opened");
        shelf.erase(two.number());
        assertEquals(List.of(), enquiries.wanted(look(two)));
        EnquiryReceipt receipt = submit(FilledForms.citizen("route", "ONLINE"));
        long id = id(receipt);
        act("office", id, RequestAction.REGISTER, new RequestInput.Registering("0601", null, ""));
        act("office", id, RequestAction.CONFIRM, new RequestInput.Dated(LocalDate.parse("2026-03-02"), "已电话确认"));
        act("office", id, RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        act(
                "drafter",
                id,
                RequestAction.PROPOSE,
                new RequestInput.Proposing(List.of(new ProposedAnswer(0, Outcome.GRANTED, "")), ""));
        act("head", id, RequestAction.AGREE, new RequestInput.Plain("同意"));
        act("office", id, RequestAction.AGREE, new RequestInput.Plain("同意"));
        act("leader", id, RequestAction.APPROVE, new RequestInput.Plain("同意"));
        assertEquals(null, look(receipt).served());
        act(
                "office",
                id,
                RequestAction.SERVE,
                new RequestInput.Serving(replies.issue(id), ServiceWay.POST, LocalDate.parse("2026-03-02"), "挂号 1"));
        assertEquals(PublicStep.ANSWERED, look(receipt).step());
        assertEquals(ServiceWay.POST, look(receipt).served(), "by post, though he chose to fetch it online");
        assertEquals(List.of("技改项目验收名单"), enquiries.wanted(look(receipt)));
    }

    private EnquiryReceipt submit(ApplicationForm form) {
        return submit(form, HOME);
    }

    private EnquiryReceipt submit(ApplicationForm form, String address) {
        clock.set("2026-03-02T08:59");
        String ticket = tickets.form();
        clock.set("2026-03-02T09:00");
        return submissions.submit(form, ticket, address);
    }

    private Enquiry look(EnquiryReceipt receipt) {
        return enquiries.look(receipt.number(), receipt.code(), HOME);
    }

    private List<PublicStep> steps(EnquiryReceipt receipt) {
        return look(receipt).progress().stream().map(ProgressLine::step).toList();
    }

    private long id(EnquiryReceipt receipt) {
        return entities.createQuery(
                        "select r from InformationRequest r where r.number = :number", InformationRequest.class)
                .setParameter("number", receipt.number())
                .getSingleResult()
                .id();
    }

    private void act(String user, long id, RequestAction action, RequestInput input) {
        actingAs.user(user);
        requests.perform(id, requests.find(id).version(), action, input);
    }

    private Section industry() {
        return entities.createQuery("select s from Section s where s.name = '产业发展科'", Section.class)
                .getSingleResult();
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static BusinessException assertRefused(String key, Runnable work) {
        BusinessException refused = assertThrows(BusinessException.class, work::run, key);
        assertEquals(key, refused.key());
        return refused;
    }
}
