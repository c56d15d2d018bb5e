package cn.gov.nanan.disclosure.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Figures;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.LetterLine;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.request.AnswerFiles;
import cn.gov.nanan.disclosure.request.Application;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.LetterBook;
import cn.gov.nanan.disclosure.request.LetterOrder;
import cn.gov.nanan.disclosure.request.LetterRow;
import cn.gov.nanan.disclosure.request.OwedLetter;
import cn.gov.nanan.disclosure.request.ProposedAnswer;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestFile;
import cn.gov.nanan.disclosure.request.RequestFileKind;
import cn.gov.nanan.disclosure.request.RequestFiles;
import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.RequestLetters;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.request.Wanted;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.worklist.TrayFilter;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 应制发的文书: what an act owes is seen until it is issued, says what was recorded, and gives no more than was chosen. */
@ExtendWith(ArquillianExtension.class)
class OwedLettersIT {
    private static final TrayFilter EVERYTHING = new TrayFilter(null, false, null, null);

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Figures figures;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Requests requests;

    @Inject
    private RequestFiles files;

    @Inject
    private RequestLetters letters;

    @Inject
    private LetterBook book;

    @Inject
    private AnswerFiles answers;

    @Inject
    private RequestRegister register;

    @Inject
    private RequestTray tray;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("条例第三十条 告知补正后须制发告知书：清单、待办看得到，一字不必再填，制发后不再欠；编号各类各年连续")
    void whatIsOwedIsSeenUntilItIsIssued() {
        long id = registered("对企业的扶持");
        LetterOrder notice = order(LetterKind.CLARIFICATION_NOTICE, Map.of(Placeholder.POINTS, "另写的事项"));
        refused("request.error.letter-act", () -> letters.issue(id, notice));
        act("office", id, RequestAction.ASK_COMPLETION, new RequestInput.Awaiting(TODAY.plusDays(14), "写明扶持的年度"));
        OwedLetter owed = book.owed(id).get(0);
        assertEquals(LetterKind.CLARIFICATION_NOTICE, owed.kind());
        assertEquals(1, row(id).lettersOwed());
        assertTrue(tray.waiting(null, 9).rows().stream().anyMatch(row -> row.id() == id && row.lettersOwed() == 1));
        String text = text(id, notice);
        assertTrue(text.contains("写明扶持的年度") && text.contains("2026年3月16日"), text);
        assertFalse(text.contains("另写的事项"), "what was recorded is not written again");
        assertTrue(text.contains("可以口头提出"), text);
        refused(
                "request.error.letter-unknown",
                () -> letters.issue(id, new LetterOrder(notice.filling(), Optional.of(-1L), List.of(), "")));
        letters.issue(id, new LetterOrder(notice.filling(), Optional.of(owed.duty()), List.of(), ""));
        assertEquals(List.of(), book.owed(id));
        assertEquals(0, row(id).lettersOwed());
        assertFalse(book.ofRequest(id).get(0).isOvertaken(requests.find(id).trail()));
        letters.issue(id, notice);
        assertEquals(
                List.of("南工信公补〔2026〕1号", "南工信公补〔2026〕2号"),
                book.ofRequest(id).stream().map(LetterRow::number).toList());
        clock.set("2026-03-03T09:00");
        actingAs.user("office");
        act(
                "office",
                id,
                RequestAction.CORRECT,
                new RequestInput.Redating(RequestInput.Redating.RECEIPT, LocalDate.of(2026, 3, 3), "次日才收到"));
        assertTrue(book.ofRequest(id).get(0).isOvertaken(requests.find(id).trail()), "told after it was issued");
    }

    @Test
    @DisplayName("申请文书 申请人没有等到告知书就已补正的，公开办可以免予制发：不再欠，不在待办，办理记录里有理由")
    void whatIsPointlessIsWaived() {
        long id = registered("对企业的扶持");
        act("office", id, RequestAction.ASK_COMPLETION, new RequestInput.Awaiting(TODAY.plusDays(14), "写明扶持的年度"));
        act("office", id, RequestAction.COMPLETE, new RequestInput.Dated(TODAY, "当面补正"));
        Long duty = requests.find(id).pointlessLetters().get(0).id();
        assertEquals(duty, book.owed(id).get(0).duty());
        act("office", id, RequestAction.WAIVE, new RequestInput.Waiving(duty, "已当面告知"));
        assertEquals(List.of(), book.owed(id));
        assertEquals(0, row(id).lettersOwed());
        assertEquals("补正告知书；已当面告知", requests.find(id).trail().get(3).remark());
    }

    @Test
    @DisplayName("条例第三十二条 科室征求意见后，征询书在公开办的待办里；语句数不随件数增长；别的科室看不到")
    void theOfficeHasItInTray() {
        long id = handled("名单");
        actingAs.user("office");
        assertEquals(0, figures.of(tray.waitingCount(EVERYTHING)));
        act("drafter", id, RequestAction.CONSULT, consulting("甲公司"));
        act("drafter", id, RequestAction.CONSULT, consulting("乙公司"));
        actingAs.user("office");
        assertEquals(1, figures.of(tray.waitingCount(EVERYTHING)));
        assertEquals(
                List.of("甲公司", "乙公司"),
                book.owed(id).stream().map(OwedLetter::whom).toList());
        long few = Statements.during(() -> tray.waiting(null, 20));
        for (int more = 0; more < 4; more++) {
            long other = handled("名单" + more);
            act("drafter", other, RequestAction.CONSULT, consulting("丙公司"));
        }
        actingAs.user("office");
        assertEquals(5, figures.of(tray.waitingCount(EVERYTHING)));
        assertEquals(few, Statements.during(() -> tray.waiting(null, 20)));
        Map<Placeholder, String> suggested = letters.basis(id, LetterKind.THIRD_PARTY_LETTER, Optional.empty())
                .suggested();
        assertEquals("贵方的设备清单", suggested.get(Placeholder.SOUGHT));
        LetterOrder second =
                order(LetterKind.THIRD_PARTY_LETTER, Map.of(Placeholder.SOUGHT, suggested.get(Placeholder.SOUGHT)));
        long duty = book.owed(id).get(1).duty();
        letters.issue(id, new LetterOrder(second.filling(), Optional.of(duty), List.of(), ""));
        assertEquals("乙公司", book.ofRequest(id).get(0).whom());
        assertTrue(text(id, second).startsWith("南安市工业和信息化局"));
        assertEquals(
                List.of("甲公司"), book.owed(id).stream().map(OwedLetter::whom).toList());
        actingAs.user("drafter2");
        assertThrows(BusinessException.class, () -> book.owed(id));
        actingAs.user("auditor");
        assertThrows(BusinessException.class, () -> letters.basis(id, LetterKind.REPLY, Optional.empty()));
    }

    @Test
    @DisplayName("条例第三十七条 部分公开的逐项有区分处理后的文件才能拟定；答复只附选定的，写明散列值，只提供选定的")
    void whatIsGivenInPartIsRedacted() {
        long id = handled("名单", "预案");
        RequestInput proposal = new RequestInput.Proposing(
                List.of(
                        new ProposedAnswer(0, Outcome.GRANTED, ""),
                        new ProposedAnswer(1, Outcome.PARTIALLY_GRANTED, Outcome.DENIED_THIRD_PARTY, "含商业秘密")),
                "");
        RequestFile whole = add(id, RequestFileKind.TO_BE_GIVEN, 0, "名单.txt");
        RequestFile raw = add(id, RequestFileKind.TO_BE_GIVEN, 1, "预案.txt");
        RequestFile spare = add(id, RequestFileKind.TO_BE_GIVEN, 0, "底稿.txt");
        refused("request.error.file-matter", () -> add(id, RequestFileKind.REDACTED, 2, "预案.txt"));
        refused("request.error.redacted-missing", () -> act("drafter", id, RequestAction.PROPOSE, proposal));
        RequestFile redacted = add(id, RequestFileKind.REDACTED, 1, "预案（区分处理后）.txt");
        act("drafter", id, RequestAction.PROPOSE, proposal);
        act("head", id, RequestAction.AGREE, new RequestInput.Plain("同意"));
        act("office", id, RequestAction.AGREE, new RequestInput.Plain("同意"));
        act("leader", id, RequestAction.APPROVE, new RequestInput.Plain("同意"));
        actingAs.user("office");
        assertEquals(4, letters.given(id).size());
        refused("request.error.letter-no-enclosure", () -> letters.issue(id, reply(whole)));
        refused("request.error.letter-unredacted", () -> letters.issue(id, reply(whole, raw, redacted)));
        refused(
                "request.error.letter-files",
                () -> letters.issue(id, reply(whole, redacted).enclosing(List.of(-5L))));
        assertEquals(List.of(), book.ofRequest(id), "nothing is half stored");
        letters.issue(id, reply(whole, redacted));
        String text = text(id, reply(whole, redacted));
        assertTrue(text.contains(whole.sha256()) && text.contains(redacted.sha256()), text);
        assertFalse(text.contains(spare.sha256()) || text.contains(raw.sha256()), text);
        assertTrue(text.contains("涉及商业秘密、个人隐私等"), text);
        assertTrue(text.contains("依据《中华人民共和国政府信息公开条例》第十五条的规定不予公开，具体理由是：含商业秘密。"), text);
        assertEquals(
                List.of("南工信公复〔2026〕1号答复书.pdf", "名单.txt", "预案（区分处理后）.txt"),
                answers.of(requests.find(id)).stream()
                        .map(AnswerFiles.AnswerFile::name)
                        .toList());
    }

    private LetterOrder reply(RequestFile... chosen) {
        LetterFilling.Passage part = new LetterFilling.Passage(
                LetterKind.PARTIAL_GRANT, Map.of(Placeholder.GIVEN, "总则", Placeholder.WITHHELD, "附录"));
        LetterFilling reply = new LetterFilling(
                LetterKind.REPLY,
                Map.of(),
                List.of(new LetterFilling.Passage(LetterKind.GRANT, Map.of()), part),
                List.of());
        return LetterOrder.of(reply)
                .enclosing(Stream.of(chosen).map(RequestFile::id).toList());
    }

    private static LetterOrder order(LetterKind kind, Map<Placeholder, String> values) {
        return LetterOrder.of(new LetterFilling(kind, values, List.of(), List.of()));
    }

    private String text(long id, LetterOrder order) {
        return letters.preview(id, order).lines().stream().map(LetterLine::text).collect(Collectors.joining("\n"));
    }

    private RequestFile add(long id, RequestFileKind kind, int matter, String name) {
        actingAs.user("drafter");
        return files.add(
                id,
                new RequestFile.Placed(kind, matter),
                name,
                new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)));
    }

    private RequestRow row(long id) {
        return register.page(RequestCriteria.ALL, null, 50).rows().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static RequestInput consulting(String whom) {
        return new RequestInput.Consulting(ReplyEventKind.THIRD_PARTY_ASKED, TODAY, whom, "贵方的设备清单");
    }

    private long handled(String... titles) {
        long id = registered(titles);
        Section industry = entities.createQuery("select s from Section s where s.name = '产业发展科'", Section.class)
                .getSingleResult();
        act("office", id, RequestAction.ASSIGN, new RequestInput.Allotting(industry, "请办理"));
        return id;
    }

    private long registered(String... titles) {
        actingAs.user("office");
        long id = requests.enter(new Application(
                        ArrivalChannel.IN_PERSON,
                        ApplicantKind.NATURAL_PERSON,
                        new PersonalData(Map.of(
                                PersonalField.NAME,
                                "李申请",
                                PersonalField.ID_NUMBER,
                                "350583199003070011",
                                PersonalField.ADDRESS,
                                "南安市溪美街道新华街1号")),
                        Stream.of(titles)
                                .map(title -> new Wanted(title, null, null))
                                .toList(),
                        DeliveryForm.PAPER,
                        DeliveryRoute.POST,
                        null,
                        TODAY))
                .id();
        act("office", id, RequestAction.REGISTER, new RequestInput.Registering("0601", TODAY, ""));
        return id;
    }

    private void act(String user, long id, RequestAction action, RequestInput input) {
        actingAs.user(user);
        requests.perform(id, requests.find(id).version(), action, input);
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(BusinessException.class, act::run).key());
    }
}
