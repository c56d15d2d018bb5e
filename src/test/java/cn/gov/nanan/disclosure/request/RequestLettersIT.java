package cn.gov.nanan.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.letter.ComposedLetter;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.LetterLine;
import cn.gov.nanan.disclosure.letter.LetterTemplates;
import cn.gov.nanan.disclosure.letter.LetterText;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 制发文书: numbered, frozen and sealed in the database; who may, when, and how often. */
@ExtendWith(ArquillianExtension.class)
class RequestLettersIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String NAME = "李申请";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Requests requests;

    @Inject
    private RequestLetters letters;

    @Inject
    private LetterBook book;

    @Inject
    private RequestFiles files;

    @Inject
    private LetterTemplates templates;

    @Inject
    private OlderTemplates older;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("条例第三十六条 答复书编号、封存、可调阅；再次制发要写理由；每次调阅留痕")
    void aReplyIsIssuedOnce() {
        long id = approved(Outcome.GRANTED);
        Long first = letters.issue(id, reply(id));
        refused(RefusalKind.INVALID, () -> letters.issue(id, reply(id).because(" ")));
        Long again = letters.issue(id, reply(id).because("更正附件名称"));
        List<LetterRow> rows = book.ofRequest(id);
        assertEquals(
                List.of("南工信公复〔2026〕1号", "南工信公复〔2026〕2号"),
                rows.stream().map(LetterRow::number).toList());
        assertEquals(List.of(first, again), rows.stream().map(LetterRow::id).toList());
        assertEquals("南工信公复〔2026〕2号", book.replyNumber(id).orElseThrow());
        assertEquals("更正附件名称", rows.get(1).reason());
        byte[] pdf = book.download(first, LetterFormat.PDF).bytes();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        assertEquals(
                "PK", new String(book.download(first, LetterFormat.DOCX).bytes(), 0, 2, StandardCharsets.US_ASCII));
        assertTrue(rows.get(0).sha256().matches("[0-9a-f]{64}"));
        assertEquals(2, count("select count(*) from audit_event where act = 'request.letter-look'"));
        assertEquals(2, count("select count(*) from audit_event where act = 'request.letter'"));
        assertEquals(0, count("select count(*) from audit_event where detail like '%" + NAME + "%'"));
        refused(RefusalKind.NOT_FOUND, () -> book.download(-1, LetterFormat.PDF));
    }

    @Test
    @DisplayName("申请人信息 存库的文书是密文")
    void whatIsStoredIsSealed() {
        long id = approved(Outcome.GRANTED);
        letters.issue(id, reply(id));
        List<?> stored = entities.createNativeQuery("select personal_content from letter_copy", byte[].class)
                .getResultList();
        assertEquals(2, stored.size());
        for (Object one : stored) {
            String head = new String(Arrays.copyOf((byte[]) one, 40), StandardCharsets.ISO_8859_1);
            assertFalse(head.contains("PDF") || head.contains("PK\u0003\u0004"), head);
        }
    }

    @Test
    @DisplayName("条例第三十六条 审批之前没有答复书；缺内容、缺附件的不能制发，什么也没有留下；预览不留存")
    void nothingIsHalfStored() {
        long id = entered();
        act("office", id, RequestAction.REGISTER, new RequestInput.Registering("0601", TODAY, ""));
        LetterOrder early = order(LetterKind.REPLY, new LetterFilling.Passage(LetterKind.GRANT, Map.of()));
        refused(RefusalKind.RULE, () -> letters.issue(id, early));
        LetterOrder empty = order(LetterKind.CONSULTATION_NOTICE, Map.of());
        assertEquals(
                Set.of(Placeholder.CONSULTED),
                Set.copyOf(letters.preview(id, empty).missing()));
        refused(RefusalKind.INVALID, () -> letters.issue(id, empty));
        LetterOrder full = order(LetterKind.CONSULTATION_NOTICE, Map.of(Placeholder.CONSULTED, "向第三方征求意见"));
        assertTrue(text(letters.preview(id, full)).contains(NAME + "："));
        assertEquals(List.of(), book.ofRequest(id));
        letters.issue(id, full);
        assertEquals("南工信公知〔2026〕1号", book.ofRequest(id).get(0).number());
        long granted = approved(Outcome.GRANTED);
        LetterOrder bare = order(LetterKind.REPLY, new LetterFilling.Passage(LetterKind.GRANT, Map.of()));
        refused(RefusalKind.INVALID, () -> letters.issue(granted, bare));
        LetterOrder wrong = order(LetterKind.REPLY, new LetterFilling.Passage(LetterKind.DENIAL, Map.of()));
        refused(RefusalKind.RULE, () -> letters.issue(granted, wrong));
        assertEquals(0, count("select count(*) from letter_series where mark = '南工信公复'"));
        assertEquals(List.of(), book.ofRequest(granted));
    }

    @Test
    @DisplayName("条例第三十二条 第三方文书里没有申请人，经办人写进去也不能制发")
    void othersAreNotToldWhoAsks() {
        long id = handled();
        act("drafter", id, RequestAction.CONSULT, consulting("某公司"));
        actingAs.user("office");
        LetterOrder sound = order(LetterKind.THIRD_PARTY_LETTER, Map.of(Placeholder.SOUGHT, "申报书第三章"));
        assertFalse(text(letters.preview(id, sound)).contains(NAME));
        letters.issue(id, sound);
        LetterOrder telling = order(LetterKind.THIRD_PARTY_LETTER, Map.of(Placeholder.SOUGHT, NAME + "申请的申报书"));
        refused(RefusalKind.RULE, () -> letters.issue(id, telling));
        assertEquals(1, book.ofRequest(id).size());
    }

    @Test
    @DisplayName("申请人信息 只有公开办制作、调阅文书和信封；看得到申请的人看得到清单")
    void onlyTheOfficeMakesLetters() {
        long id = approved(Outcome.GRANTED);
        LetterOrder reply = reply(id);
        Long letter = letters.issue(id, reply);
        Posting posting = book.toPost().get(0);
        assertEquals(List.of(id), book.toPost().stream().map(Posting::id).toList());
        assertEquals(book.replyNumber(id).orElseThrow(), posting.letter());
        assertEquals(Outcome.GRANTED, posting.outcome());
        assertEquals(
                List.of(
                        requests.find(id).due(),
                        requests.find(id).matters().get(0).wanted()),
                List.of(posting.due(), posting.wanted()));
        assertFalse(posting.toString().contains(NAME));
        long few = Statements.during(() -> book.toPost());
        approved(Outcome.GRANTED);
        approved(Outcome.GRANTED);
        actingAs.user("office");
        assertEquals(3, book.toPost().size());
        assertEquals(few, Statements.during(() -> book.toPost()));
        assertEquals(1, few, "who asks is known from before");
        assertEquals(NAME, book.envelopes(List.of(id)).get(0).name());
        for (String other : List.of("drafter", "leader", "general", "auditor")) {
            actingAs.user(other);
            assertEquals(1, book.ofRequest(id).size(), other);
            assertEquals(List.of(), book.fitting(id), other);
            assertThrows(BusinessException.class, () -> letters.preview(id, reply), other);
            assertThrows(BusinessException.class, () -> letters.issue(id, reply.because("再发")), other);
            assertThrows(BusinessException.class, () -> book.download(letter, LetterFormat.PDF), other);
            assertThrows(BusinessException.class, () -> letters.basis(id, LetterKind.REPLY, Optional.empty()), other);
            assertThrows(BusinessException.class, () -> book.envelopes(List.of(id)), other);
        }
        actingAs.user("drafter2");
        refused(RefusalKind.NOT_FOUND, () -> book.ofRequest(id));
    }

    @Test
    @DisplayName("文书模板 修订后旧文书不变；后到的人得到提示；不合法的模板不保存；只有公开办修订")
    void oldLettersKeepTheirText() {
        long id = approved(Outcome.GRANTED);
        Long letter = letters.issue(id, reply(id));
        byte[] before = book.download(letter, LetterFormat.PDF).bytes();
        LetterText old = templates.current().get(LetterKind.REPLY).text();
        LetterText next = new LetterText(old.title(), old.body().replace("现就", "兹就"));
        actingAs.user("drafter");
        assertThrows(BusinessException.class, () -> templates.amend(LetterKind.REPLY, 1, next, "统一用语"));
        actingAs.user("office");
        LetterText bad = new LetterText(old.title(), old.body().replace("{救济途径}", ""));
        refused(RefusalKind.INVALID, () -> templates.amend(LetterKind.REPLY, 1, bad, "精简"));
        refused(RefusalKind.INVALID, () -> templates.amend(LetterKind.REPLY, 1, old, "没有改动"));
        refused(RefusalKind.INVALID, () -> templates.amend(LetterKind.REPLY, 1, next, ""));
        templates.amend(LetterKind.REPLY, 1, next, "统一用语");
        refused(RefusalKind.STALE, () -> templates.amend(LetterKind.REPLY, 1, next, "统一用语"));
        assertEquals(2, templates.history(LetterKind.REPLY).size());
        assertArrayEquals(before, book.download(letter, LetterFormat.PDF).bytes());
        assertTrue(text(letters.preview(id, reply(id))).contains("兹就"));
        letters.issue(id, reply(id).because("按新模板"));
        assertEquals(
                List.of(
                        "REPLY 1、GRANT 1、REMEDY_CHOICE 1、COMPLAINT_CLAUSE 1",
                        "REPLY 2、GRANT 1、REMEDY_CHOICE 1、COMPLAINT_CLAUSE 1"),
                entities.createQuery("select l.templates from RequestLetter l order by l.id", String.class)
                        .getResultList());
        assertTrue(text(letters.tried("YSQ-2026-0001", LetterKind.REPLY, old)).contains("现就您的申请答复如下"));
    }

    @Test
    @DisplayName("文书模板 软件更新之前修订的模板缺少法定内容的，不能制发，说明缺什么；修订之后可以")
    void whatLacksSomethingByNowIsNotIssued() {
        long id = approved(Outcome.GRANTED);
        LetterText sound = templates.current().get(LetterKind.REPLY).text();
        older.write(LetterKind.REPLY, sound.body().replace("{救济途径}", ""));
        assertEquals(
                List.of("{救济途径}"), templates.current().get(LetterKind.REPLY).missing());
        BusinessException refusal = assertThrows(BusinessException.class, () -> letters.issue(id, reply(id)));
        assertEquals("letter.error.outdated", refusal.key());
        assertEquals(0, count("select count(*) from request_letter"));
        templates.amend(LetterKind.REPLY, 1, sound, "补上救济途径");
        letters.issue(id, reply(id));
    }

    @Test
    @DisplayName("登记回执 凭申请编号和查询码打印，查询码不留存")
    void theReceiptTellsTheCodeOnce() {
        actingAs.user("office");
        RequestReceipt receipt = requests.enter(application());
        assertEquals(
                "%PDF", new String(letters.receipt(receipt.number(), receipt.code()), 0, 4, StandardCharsets.US_ASCII));
        refused(RefusalKind.NOT_FOUND, () -> letters.receipt(receipt.number(), "AAAAAAAAAAAA"));
        refused(RefusalKind.NOT_FOUND, () -> letters.receipt("YSQ-2026-9999", receipt.code()));
        assertEquals(List.of(), book.ofRequest(receipt.id()));
    }

    private long entered() {
        actingAs.user("office");
        return requests.enter(application()).id();
    }

    private long handled() {
        long id = entered();
        act("office", id, RequestAction.REGISTER, new RequestInput.Registering("0601", TODAY, ""));
        act("office", id, RequestAction.ASSIGN, new RequestInput.Allotting(industry(), "请办理"));
        return id;
    }

    private long approved(Outcome outcome) {
        long id = handled();
        actingAs.user("drafter");
        files.add(
                id,
                RequestFileKind.TO_BE_GIVEN,
                "技改项目名单.txt",
                new ByteArrayInputStream("名单".getBytes(StandardCharsets.UTF_8)));
        act(
                "drafter",
                id,
                RequestAction.PROPOSE,
                new RequestInput.Proposing(List.of(new ProposedAnswer(0, outcome, "理由")), ""));
        act("head", id, RequestAction.AGREE, new RequestInput.Plain("同意"));
        act("office", id, RequestAction.AGREE, new RequestInput.Plain("同意"));
        act("leader", id, RequestAction.APPROVE, new RequestInput.Plain("同意"));
        actingAs.user("office");
        return id;
    }

    private void act(String user, long id, RequestAction action, RequestInput input) {
        actingAs.user(user);
        requests.perform(id, requests.find(id).version(), action, input);
    }

    private LetterOrder reply(long id) {
        return order(LetterKind.REPLY, new LetterFilling.Passage(LetterKind.GRANT, Map.of()))
                .enclosing(letters.given(id).stream().map(RequestFile::id).toList());
    }

    private static LetterOrder order(LetterKind kind, LetterFilling.Passage... passages) {
        return LetterOrder.of(new LetterFilling(kind, Map.of(), List.of(passages), List.of()));
    }

    private static LetterOrder order(LetterKind kind, Map<Placeholder, String> values) {
        return LetterOrder.of(new LetterFilling(kind, values, List.of(), List.of()));
    }

    private static RequestInput consulting(String whom) {
        return new RequestInput.Consulting(ReplyEventKind.THIRD_PARTY_ASKED, TODAY, whom, "");
    }

    private static void refused(RefusalKind kind, Runnable act) {
        assertTrue(assertThrows(BusinessException.class, act::run).is(kind));
    }

    private static String text(ComposedLetter letter) {
        return letter.lines().stream().map(LetterLine::text).collect(Collectors.joining("\n"));
    }

    private Section industry() {
        return entities.createQuery("select s from Section s where s.name = '产业发展科'", Section.class)
                .getSingleResult();
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static Application application() {
        return new Application(
                ArrivalChannel.IN_PERSON,
                ApplicantKind.NATURAL_PERSON,
                new PersonalData(Map.of(
                        PersonalField.NAME,
                        NAME,
                        PersonalField.ID_NUMBER,
                        "350583199003070011",
                        PersonalField.ADDRESS,
                        "南安市溪美街道新华街1号")),
                List.of(new Wanted("技改项目名单", null, null)),
                DeliveryForm.PAPER,
                DeliveryRoute.POST,
                null,
                TODAY);
    }
}
