package cn.gov.nanan.disclosure.request;

import static cn.gov.nanan.disclosure.request.RequestAction.*;
import static cn.gov.nanan.disclosure.request.RequestCases.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.fee.FeeMethod;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 办理与文书合一: what an act owes, and that its letter says what it recorded. */
class LetterDutyTest {
    private InformationRequest request;
    private LocalDate today;

    @BeforeAll
    static void settings() {
        PlainConfig.install();
    }

    @BeforeEach
    void arrives() {
        today = ARRIVED;
        request = arrived(ArrivalChannel.IN_PERSON, wanted("名单"), wanted("意见"));
        act(OFFICE, REGISTER);
    }

    @Test
    @DisplayName("条例第三十条 告知补正之后须制发补正告知书，事项和期限就是登记的；办之前不能制发")
    void whatIsToBeCompleted() {
        early(LetterKind.CLARIFICATION_NOTICE);
        perform(OFFICE, ASK_COMPLETION, new RequestInput.Awaiting(LocalDate.of(2026, 3, 16), "写明年度"));
        assertEquals(List.of(LetterKind.CLARIFICATION_NOTICE), owed());
        LetterBasis basis = basis(LetterKind.CLARIFICATION_NOTICE);
        assertEquals(Map.of(Placeholder.POINTS, "写明年度", Placeholder.COMPLETE_BY, "2026年3月16日"), basis.recorded());
        assertEquals(List.of(), basis.corrections());
        today = today.plusDays(3);
        act(OFFICE, COMPLETE);
        assertEquals(
                "2026年3月16日",
                basis(LetterKind.CLARIFICATION_NOTICE).recorded().get(Placeholder.COMPLETE_BY),
                "also when it is awaited no more");
        basis(LetterKind.CLARIFICATION_NOTICE).duty().orElseThrow().settle();
        assertEquals(List.of(), owed());
    }

    @Test
    @DisplayName("条例第三十三条 更正收到日之后，延期告知书在制发前指出更正，期限按更正后的")
    void whatWasCorrectedIsSaid() {
        act(OFFICE, ASSIGN);
        perform(OFFICE_HEAD, EXTEND, new RequestInput.Extending(20, today, "内容较多"));
        today = today.plusDays(1);
        perform(OFFICE, CORRECT, new RequestInput.Redating(0, today, "次日才告知"));
        LetterBasis basis = basis(LetterKind.EXTENSION_NOTICE);
        assertEquals(Map.of(Placeholder.EXTENSION_REASON, "内容较多"), basis.recorded());
        assertEquals(
                new EventCorrection(ReplyEventKind.EXTENDED, ARRIVED, today),
                basis.corrections().get(0).correction());
        assertEquals(
                "2026年4月28日",
                LetterGround.of(request, RequestCases.nobody(), today).values().get(Placeholder.DUE));
    }

    @Test
    @DisplayName("申请文书 本机关联系方式写明政府信息公开工作机构的联系电话")
    void whomToAskIsSaid() {
        assertEquals("南安市工业和信息化局政府信息公开工作机构", contact());
        System.setProperty(Setting.REQUEST_PHONE.key(), "0595-86350000");
        try {
            assertEquals("南安市工业和信息化局政府信息公开工作机构，联系电话 0595-86350000", contact());
        } finally {
            System.clearProperty(Setting.REQUEST_PHONE.key());
        }
    }

    private String contact() {
        return LetterGround.of(request, RequestCases.nobody(), today).values().get(Placeholder.CONTACT);
    }

    @Test
    @DisplayName("条例第三十二条 征求几家就欠几份征询书，各写各的名称；期限更正只标出相应的一种")
    void eachIsAskedByItsLetter() {
        act(OFFICE, ASSIGN);
        consult(ReplyEventKind.THIRD_PARTY_ASKED, "甲公司", null);
        consult(ReplyEventKind.THIRD_PARTY_ASKED, "乙公司", null);
        consult(ReplyEventKind.JOINT_ASKED, "市财政局", null);
        consult(ReplyEventKind.AGENCY_ASKED, "市发改局", LocalDate.of(2026, 3, 20));
        assertEquals(
                List.of("甲公司", "乙公司", "市财政局", "市发改局"),
                request.letterDuties().stream().map(LetterDuty::whom).toList());
        assertEquals("甲公司", basis(LetterKind.THIRD_PARTY_LETTER).recorded().get(Placeholder.THIRD_PARTY));
        request.letterDuties().get(0).settle();
        assertEquals("乙公司", basis(LetterKind.THIRD_PARTY_LETTER).recorded().get(Placeholder.THIRD_PARTY));
        assertEquals(
                Map.of(Placeholder.ASKED_AGENCY, "市发改局", Placeholder.REPLY_BY, "2026年3月20日"),
                basis(LetterKind.AGENCY_LETTER).recorded());
        today = today.plusDays(1);
        perform(OFFICE, CORRECT, new RequestInput.Redating(2, today, "次日才发出"));
        assertEquals(1, basis(LetterKind.JOINT_MAKER_LETTER).corrections().size());
        assertEquals(0, basis(LetterKind.THIRD_PARTY_LETTER).corrections().size());
        assertEquals(0, basis(LetterKind.AGENCY_LETTER).corrections().size());
        assertTrue(basis(LetterKind.CONSULTATION_NOTICE)
                .suggested()
                .get(Placeholder.CONSULTED)
                .startsWith("所申请公开的政府信息可能涉及第三方合法权益、"));
        assertFalse(basis(LetterKind.CONSULTATION_NOTICE).suggested().containsValue("甲公司"));
        perform(OFFICE, WITHDRAW, new RequestInput.Plain("不再需要"));
        assertEquals(1, request.letterDuties().size(), "what was not issued is owed no more");
    }

    @Test
    @DisplayName("国办函〔2020〕109号 收费的件数、标准和金额由登记写入通知书；免费的不通知")
    void theFeeIsThatOfTheAct() {
        act(OFFICE, ASSIGN);
        LocalDate until = LocalDate.of(2026, 4, 1);
        refused("RequestGuard.FEE_GIVEN", new RequestInput.Charging(until, FeeMethod.BY_ITEM, 0, 5, "请缴费"));
        refused("RequestGuard.FEE_GIVEN", new RequestInput.Charging(until, null, 0, 5, "请缴费"));
        refused("RequestGuard.FEE_GIVEN", new RequestInput.Awaiting(until, "请缴费"));
        perform(OFFICE, CHARGE, new RequestInput.Charging(until, FeeMethod.BY_ITEM, 9, 3, "请缴费"));
        Map<Placeholder, String> recorded = basis(LetterKind.FEE_NOTICE).recorded();
        assertEquals("人民币200元", recorded.get(Placeholder.FEE_AMOUNT));
        assertEquals("第10件免费；第11至第12件，每件100元，2件计200元", recorded.get(Placeholder.FEE_TARIFF));
        assertEquals("2026年4月1日", recorded.get(Placeholder.PAY_BY));
        assertEquals("人民币200元", request.asking().orElseThrow().asked());
    }

    @Test
    @DisplayName("条例第三十二条 第三方不同意而仍予公开的，审批之后须告知每一个不同意的第三方")
    void theOverruledAreTold() {
        act(OFFICE, ASSIGN);
        consult(ReplyEventKind.THIRD_PARTY_ASKED, "甲公司", null);
        consult(ReplyEventKind.THIRD_PARTY_ASKED, "乙公司", null);
        hear("甲公司", Opinion.REFUSES);
        hear("乙公司", Opinion.AGREES);
        early(LetterKind.THIRD_PARTY_DECISION);
        propose(
                new ProposedAnswer(0, Outcome.GRANTED, "涉及饮水安全"),
                new ProposedAnswer(1, Outcome.DENIED_THIRD_PARTY, "商业秘密"));
        early(LetterKind.REPLY);
        perform(LEADER, APPROVE, new RequestInput.Plain("同意"));
        assertEquals(
                List.of(LetterKind.REPLY, LetterKind.THIRD_PARTY_DECISION),
                owed().stream()
                        .filter(kind -> kind != LetterKind.THIRD_PARTY_LETTER)
                        .toList());
        LetterBasis basis = basis(LetterKind.THIRD_PARTY_DECISION);
        assertEquals(Map.of(Placeholder.THIRD_PARTY, "甲公司"), basis.recorded());
        assertEquals("名单", basis.suggested().get(Placeholder.DISCLOSED));
        assertEquals("涉及饮水安全", basis.suggested().get(Placeholder.DISCLOSURE_REASON));
    }

    @Test
    @DisplayName("条例第三十二条 只就其中一项征求意见的，不同意只涉及这一项：这一项不予公开的，不欠第三方告知书，另一项不必说明公共利益")
    void whoIsHeardAboutOneMatterIsOverruledInItAlone() {
        act(OFFICE, ASSIGN);
        consult(ReplyEventKind.THIRD_PARTY_ASKED, "甲公司", 1);
        hear("甲公司", Opinion.REFUSES);
        assertEquals(1, request.recordedEvents().get(1).matter(), "the answer is about what was asked");
        propose(new ProposedAnswer(0, Outcome.GRANTED, ""), new ProposedAnswer(1, Outcome.DENIED_THIRD_PARTY, "商业秘密"));
        perform(LEADER, APPROVE, new RequestInput.Plain("同意"));
        assertEquals(List.of(LetterKind.THIRD_PARTY_LETTER, LetterKind.REPLY), owed());
        assertEquals(List.of(), request.unheard());
        LetterOccasions.require(LetterKind.REPLY, request);
        assertEquals(
                "意见",
                basis(LetterKind.THIRD_PARTY_LETTER).suggested().get(Placeholder.SOUGHT),
                "he is asked of nothing else");
    }

    @Test
    @DisplayName("条例第三十二条 待送达时第三方才不同意的，答复书不能制发，退回重办之后才能，且欠第三方告知书")
    void whoRefusesAfterTheApprovalIsHeard() {
        act(OFFICE, ASSIGN);
        consult(ReplyEventKind.THIRD_PARTY_ASKED, "甲公司", 0);
        consult(ReplyEventKind.THIRD_PARTY_ASKED, "乙公司", 1);
        for (String whom : List.of("甲公司", "乙公司")) {
            perform(
                    DRAFTER,
                    HEAR,
                    new RequestInput.Hearing(ReplyEventKind.THIRD_PARTY_RECEIVED, today, whom, null, ""));
        }
        today = today.plusDays(40);
        ProposedAnswer[] answers = {
            new ProposedAnswer(0, Outcome.GRANTED, "涉及饮水安全"), new ProposedAnswer(1, Outcome.DENIED_THIRD_PARTY, "商业秘密")
        };
        propose(answers);
        perform(LEADER, APPROVE, new RequestInput.Plain("同意"));
        hear("乙公司", Opinion.REFUSES);
        LetterOccasions.require(LetterKind.REPLY, request);
        hear("甲公司", Opinion.REFUSES);
        assertEquals(List.of("甲公司"), request.unheard());
        assertEquals(
                "request.error.letter-unheard",
                assertThrows(BusinessException.class, () -> LetterOccasions.require(LetterKind.REPLY, request))
                        .key());
        perform(OFFICE, RETURN, new RequestInput.Plain("第三方不同意"));
        propose(answers);
        perform(LEADER, APPROVE, new RequestInput.Plain("仍予公开"));
        assertEquals(List.of(), request.unheard());
        LetterOccasions.require(LetterKind.REPLY, request);
        LetterBasis basis = basis(LetterKind.THIRD_PARTY_DECISION);
        assertEquals(Map.of(Placeholder.THIRD_PARTY, "甲公司"), basis.recorded());
        assertEquals("名单", basis.suggested().get(Placeholder.DISCLOSED));
    }

    @Test
    @DisplayName("条例第三十七条 部分公开的要选定其余部分的情形；答复引用相应的条款")
    void aPartIsWithheldOnAGround() {
        act(OFFICE, ASSIGN);
        for (Outcome wrong : new Outcome[] {null, Outcome.DENIED_ADMIN_QUERY, Outcome.GRANTED}) {
            RequestInput bad = new RequestInput.Proposing(
                    List.of(
                            new ProposedAnswer(0, Outcome.PARTIALLY_GRANTED, wrong, "理由"),
                            new ProposedAnswer(1, Outcome.GRANTED, "")),
                    "");
            assertEquals(
                    "RequestGuard.PARTS_GROUNDED",
                    assertThrows(BusinessException.class, () -> perform(DRAFTER, PROPOSE, bad))
                            .key());
        }
        for (Outcome ground : Outcome.grounds()) {
            Outcome other = ground;
            InformationRequest one = arrived(ArrivalChannel.IN_PERSON, wanted("名单"));
            one.matters().get(0).answer(new ProposedAnswer(0, Outcome.PARTIALLY_GRANTED, other, "理由"));
            Map<Placeholder, String> said =
                    LetterGround.of(one, RequestCases.nobody(), today).matters().get(0);
            assertTrue(said.get(Placeholder.BASIS).matches("《中华人民共和国政府信息公开条例》第十[四五六]条(第[一二]款)?"), said.toString());
            assertFalse(said.get(Placeholder.GROUND).isEmpty());
        }
    }

    private void refused(String key, RequestInput input) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> perform(OFFICE, CHARGE, input))
                        .key());
    }

    private void early(LetterKind kind) {
        assertThrows(BusinessException.class, () -> LetterOccasions.require(kind, request));
    }

    private LetterBasis basis(LetterKind kind) {
        return LetterBasis.of(kind, request, Optional.empty());
    }

    private List<LetterKind> owed() {
        return request.letterDuties().stream()
                .filter(duty -> !duty.isIssued())
                .map(LetterDuty::kind)
                .toList();
    }

    private void consult(ReplyEventKind kind, String whom, LocalDate until) {
        perform(DRAFTER, CONSULT, new RequestInput.Consulting(kind, today, whom, until, null, ""));
    }

    private void consult(ReplyEventKind kind, String whom, int matter) {
        perform(DRAFTER, CONSULT, new RequestInput.Consulting(kind, today, whom, null, matter, ""));
    }

    private void hear(String whom, Opinion opinion) {
        perform(DRAFTER, HEAR, new RequestInput.Hearing(ReplyEventKind.THIRD_PARTY_ANSWERED, today, whom, opinion, ""));
    }

    private void propose(ProposedAnswer... answers) {
        perform(DRAFTER, PROPOSE, new RequestInput.Proposing(List.of(answers), ""));
        perform(HEAD, AGREE, new RequestInput.Plain("同意"));
        perform(OFFICE, AGREE, new RequestInput.Plain("同意"));
    }

    private void act(Actor actor, RequestAction action) {
        perform(actor, action, everything(action, request, today));
    }

    private void perform(Actor actor, RequestAction action, RequestInput input) {
        request.perform(action, actor, input, clock(today), at(today));
    }
}
