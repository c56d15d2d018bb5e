package cn.gov.nanan.disclosure.request;

import static cn.gov.nanan.disclosure.request.RequestAction.*;
import static cn.gov.nanan.disclosure.request.RequestCases.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 申请的办理: from the counter to the file, and what is refused on the way. */
class InformationRequestTest {
    private InformationRequest request;
    private LocalDate today;

    @BeforeEach
    void counter() {
        today = ARRIVED;
        request = arrived(ArrivalChannel.IN_PERSON, wanted("2025年度技术改造项目名单"), wanted("评审意见"));
    }

    @Test
    @DisplayName("条例第三十六条 登记、分办、查找、拟答复、审核、保密审查、审批、送达、归档：各由其人，期限自收到日起算")
    void fromTheCounterToTheFile() {
        act(OFFICE, REGISTER);
        assertEquals(LocalDate.parse("2026-03-30"), request.due());
        act(OFFICE, ASSIGN);
        today = LocalDate.parse("2026-03-04");
        act(DRAFTER, SEARCH);
        perform(DRAFTER, PROPOSE, answers(Outcome.GRANTED, "", Outcome.DENIED_PROCESS_INFO, "属于讨论记录"));
        act(HEAD, AGREE);
        act(OFFICE, AGREE);
        act(LEADER, APPROVE);
        today = LocalDate.parse("2026-03-10");
        act(OFFICE, SERVE);
        assertEquals(today, request.servedOn());
        assertEquals(today, request.concludedOn());
        assertEquals(Outcome.PARTIALLY_GRANTED, request.outcome(), "given and denied at once");
        settleAll();
        act(GENERAL, FILE);
        assertEquals(RequestStep.FILED, request.step());
        assertEquals(
                List.of(Outcome.GRANTED, Outcome.DENIED_PROCESS_INFO),
                request.matters().stream().map(RequestMatter::outcome).toList());
        assertEquals(
                List.of(REGISTER, ASSIGN, SEARCH, PROPOSE, AGREE, AGREE, APPROVE, SERVE, FILE),
                request.trail().stream().map(RequestEntry::action).toList());
    }

    @ParameterizedTest
    @EnumSource(ArrivalChannel.class)
    @DisplayName("条例第三十一条 当面、口头、签收的，到达即收到；平信、网络、邮件、传真的，确认之日才是收到日")
    void theReceiptFollowsFromTheChannel(ArrivalChannel channel) {
        request = arrived(channel, wanted("名单"));
        act(OFFICE, REGISTER);
        if (channel.isConfirmed()) {
            assertEquals(RequestStep.CONFIRMING, request.step());
            assertNull(request.due(), "no period before the receipt");
            today = LocalDate.parse("2026-03-05");
            act(OFFICE, CONFIRM);
        }
        assertEquals(RequestStep.RECEIVED, request.step());
        assertEquals(channel.isConfirmed() ? today : ARRIVED, request.receivedOn());
        assertEquals(CALENDAR.after(request.receivedOn(), 20), request.due());
    }

    @Test
    @DisplayName("条例第三十条 补正只告知一次，收到补正材料后重新起算；逾期不补正按放弃处理")
    void completionIsAskedOnce() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASK_COMPLETION);
        today = LocalDate.parse("2026-03-20");
        act(OFFICE, COMPLETE);
        assertEquals(LocalDate.parse("2026-04-20"), request.due());
        assertRefused("RequestGuard.NOT_ASKED_BEFORE", OFFICE, ASK_COMPLETION, new RequestInput.Plain("再补"));
        today = ARRIVED;
        request = arrived(ArrivalChannel.IN_PERSON, wanted("不清楚"));
        act(OFFICE, REGISTER);
        act(OFFICE, ASK_COMPLETION);
        assertRefused("RequestGuard.WAITED_OUT", OFFICE, LAPSE, new RequestInput.Plain("未补正"));
        today = today.plusDays(11);
        settleAll();
        act(OFFICE, LAPSE);
        assertEquals(RequestStep.FILING, request.step());
        assertEquals(
                Outcome.OTHER_CLARIFICATION_LAPSED, request.matters().get(0).outcome());
        assertEquals(Outcome.OTHER_CLARIFICATION_LAPSED, request.outcome());
        assertEquals(today, request.concludedOn());
    }

    @Test
    @DisplayName("条例第三十条 收到之日起七个工作日内告知补正，过后不再告知；给申请人的时间必须还没有到")
    void completionIsAskedInTime() {
        act(OFFICE, REGISTER);
        assertRefused("RequestGuard.UNTIL_GIVEN", OFFICE, ASK_COMPLETION, new RequestInput.Awaiting(today, "补"));
        assertRefused(
                "RequestGuard.COMPLETION_TOLD",
                OFFICE,
                ASK_COMPLETION,
                new RequestInput.Awaiting(today.plusDays(9), " "));
        today = LocalDate.parse("2026-03-12");
        assertRefused(
                "RequestGuard.IN_TIME_TO_ASK", OFFICE, ASK_COMPLETION, everything(ASK_COMPLETION, request, today));
        today = LocalDate.parse("2026-03-11");
        act(OFFICE, ASK_COMPLETION);
        assertEquals(today.plusDays(10), request.awaitedUntil());
        act(OFFICE, COMPLETE);
        assertNull(request.awaitedUntil());
    }

    @Test
    @DisplayName("条例第三十二条 征求第三方意见期间不计算，意见未到、期限未满不能提交拟答复；延长一次，由公开办负责人")
    void opinionsStopTheClock() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        today = LocalDate.parse("2026-03-05");
        act(DRAFTER, CONSULT);
        assertTrue(request.isProvisional());
        assertRefused("RequestGuard.OPINIONS_IN", DRAFTER, PROPOSE, everything(PROPOSE, request, today));
        today = LocalDate.parse("2026-03-18");
        act(DRAFTER, HEAR);
        assertEquals(LocalDate.parse("2026-04-13"), request.due());
        assertFalse(request.isProvisional());
        assertRefused("RequestGuard.BY_OFFICE_HEAD", OFFICE, EXTEND, everything(EXTEND, request, today));
        assertRefused(
                "RequestGuard.EXTENSION_REASONED", OFFICE_HEAD, EXTEND, new RequestInput.Extending(5, today, " "));
        act(OFFICE_HEAD, EXTEND);
        assertEquals(LocalDate.parse("2026-04-27"), request.due());
        assertRefused("RequestGuard.NOT_EXTENDED_BEFORE", OFFICE_HEAD, EXTEND, everything(EXTEND, request, today));
        assertRefused("reply.error.not-asked", DRAFTER, HEAR, everything(HEAR, request, today));
        assertEquals(LocalDate.parse("2026-04-27"), request.due(), "what is refused moves nothing");
    }

    @Test
    @DisplayName("条例第三十三条 到期之后不能再延长")
    void tooLateToExtend() {
        act(OFFICE, REGISTER);
        today = LocalDate.parse("2026-03-31");
        assertRefused("RequestGuard.IN_TIME_TO_EXTEND", OFFICE_HEAD, EXTEND, everything(EXTEND, request, today));
        assertEquals(1, request.trail().size());
    }

    @Test
    @DisplayName("条例第三十五条 说明过理由、尚未到期的，可以延迟至告知申请人的日期；只定一次，此后不再延长")
    void theAnswerIsPutOff() {
        act(OFFICE, REGISTER);
        assertRefused("request.error.not-open", OFFICE, DELAY, everything(DELAY, request, today));
        act(OFFICE, ASSIGN);
        assertRefused("RequestGuard.REASON_EXPLAINED", OFFICE, DELAY, everything(DELAY, request, today));
        assertRefused(
                "RequestGuard.EXPLANATION_TOLD", OFFICE, ASK_REASON, new RequestInput.Awaiting(today.plusDays(9), " "));
        act(OFFICE, ASK_REASON);
        assertRefused("request.error.not-open", OFFICE, DELAY, everything(DELAY, request, today));
        today = LocalDate.parse("2026-03-10");
        act(OFFICE, EXPLAIN);
        assertRefused("request.error.not-open", DRAFTER, DELAY, everything(DELAY, request, today));
        LocalDate due = LocalDate.parse("2026-03-30");
        for (RequestInput wrong : List.of(
                new RequestInput.Delaying(today, due, "不晚于到期日"),
                new RequestInput.Delaying(today.plusDays(1), due.plusDays(30), "还没有告知"),
                new RequestInput.Delaying(today, null, "没有日期"),
                new RequestInput.Plain("没有日期"))) {
            assertRefused("RequestGuard.DELAY_GIVEN", OFFICE, DELAY, wrong);
        }
        assertRefused(
                "RequestGuard.DELAY_REASONED", OFFICE, DELAY, new RequestInput.Delaying(today, due.plusDays(1), " "));
        assertEquals(due, request.due(), "what is refused moves nothing");
        perform(OFFICE, DELAY, new RequestInput.Delaying(today, LocalDate.parse("2026-05-08"), "数量较多"));
        assertEquals(LocalDate.parse("2026-05-08"), request.due());
        assertEquals(RequestStep.HANDLING, request.step());
        assertEquals(
                LocalDate.parse("2026-05-08"), request.recordedEvents().get(0).until());
        assertRefused("RequestGuard.NOT_DELAYED_BEFORE", OFFICE, DELAY, everything(DELAY, request, today));
        assertRefused("RequestGuard.NOT_DELAYED_BEFORE", OFFICE_HEAD, EXTEND, everything(EXTEND, request, today));
        LocalDate right = LocalDate.parse("2026-05-15");
        assertRefused("RequestGuard.CORRECTION_GIVEN", OFFICE, CORRECT, new RequestInput.Redating(0, true, null, "?"));
        assertRefused(
                "RequestGuard.CORRECTION_GIVEN", OFFICE, CORRECT, new RequestInput.Redating(-1, true, right, "?"));
        perform(OFFICE, CORRECT, new RequestInput.Redating(0, true, right, "告知的是这一天"));
        assertEquals(right, request.due());
        EventCorrection correction =
                request.trail().get(request.trail().size() - 1).correction();
        assertEquals(
                new EventCorrection(ReplyEventKind.DELAYED, LocalDate.parse("2026-05-08"), right, true), correction);
        assertEquals(RequestField.DELAY, correction.what());
        today = LocalDate.parse("2026-03-31");
        assertRefused("reply.error.delayed-late", OFFICE, CORRECT, new RequestInput.Redating(0, today, "告知之日是到期之后"));
    }

    @Test
    @DisplayName("条例第三十五条 到期之后不能再延迟答复；延长过的，在延长的期限内还可以延迟")
    void tooLateToDelay() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        act(OFFICE, ASK_REASON);
        act(OFFICE, EXPLAIN);
        act(OFFICE_HEAD, EXTEND);
        LocalDate extended = request.due();
        today = extended.plusDays(1);
        assertRefused("RequestGuard.IN_TIME_TO_DELAY", OFFICE, DELAY, everything(DELAY, request, today));
        today = extended;
        act(OFFICE, DELAY);
        assertEquals(CALENDAR.onOrAfter(extended.plusDays(60)), request.due());
    }

    @Test
    @DisplayName("国办函〔2020〕109号 通知缴费一次，期限内缴费的重新起算；逾期缴费的不重新起算，按放弃处理；更正也不能绕过")
    void theFee() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        act(OFFICE, CHARGE);
        today = LocalDate.parse("2026-03-12");
        act(OFFICE, SETTLE);
        assertEquals(CALENDAR.after(today, 20), request.due());
        assertRefused(
                "reply.error.paid-late",
                OFFICE,
                CORRECT,
                new RequestInput.Redating(0, today.plusDays(1), "银行回单为准"),
                today.plusDays(1));
        assertRefused("RequestGuard.NOT_CHARGED_BEFORE", OFFICE, CHARGE, new RequestInput.Plain("再收"));
        request = arrived(ArrivalChannel.IN_PERSON, wanted("很多"));
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        act(OFFICE, CHARGE);
        assertRefused("RequestGuard.WAITED_OUT", OFFICE, LAPSE, new RequestInput.Plain("未缴费"));
        LocalDate until = request.awaitedUntil();
        today = until.plusDays(1);
        assertRefused("reply.error.paid-late", OFFICE, SETTLE, everything(SETTLE, request, today));
        assertEquals(RequestStep.AWAITING_FEE, request.step(), "what is refused moves nothing");
        settleAll();
        act(OFFICE, LAPSE);
        assertEquals(Outcome.OTHER_FEE_LAPSED, request.matters().get(0).outcome());
    }

    @Test
    @DisplayName("条例第三十六条 每一项都要有结果；不给的要有理由；说“不掌握”之前要查找过")
    void answersAreWhole() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        RequestInput one = new RequestInput.Proposing(List.of(new ProposedAnswer(0, Outcome.GRANTED, "")), "");
        assertRefused("RequestGuard.ANSWERS_GIVEN", DRAFTER, PROPOSE, one);
        assertRefused(
                "RequestGuard.REASONS_GIVEN",
                DRAFTER,
                PROPOSE,
                answers(Outcome.GRANTED, "", Outcome.DENIED_THIRD_PARTY, " "));
        RequestInput notHeld = answers(Outcome.GRANTED, "", Outcome.UNABLE_NOT_HELD, "未制作");
        assertRefused("RequestGuard.SEARCH_RECORDED", DRAFTER, PROPOSE, notHeld);
        RequestInput.Proposing anothers = new RequestInput.Proposing(
                List.of(
                        new ProposedAnswer(0, Outcome.GRANTED, null, "", true, "不当有"),
                        new ProposedAnswer(1, Outcome.UNABLE_NOT_HELD, null, " ", true, "市发展和改革局")),
                "");
        assertFalse(anothers.answers().get(0).elsewhere(), "said of what is not held alone");
        assertEquals("", anothers.answers().get(0).rightAgency());
        assertRefused("RequestGuard.REASONS_GIVEN", DRAFTER, PROPOSE, anothers);
        act(DRAFTER, SEARCH);
        perform(DRAFTER, PROPOSE, notHeld);
        assertEquals(RequestStep.SECTION_REVIEW, request.step());
    }

    @Test
    @DisplayName("条例第三十六条 第（五）项：不属于本机关负责公开的，说明理由即可，不必登记查找情况；写明负责的机关")
    void whatIsAnothersNeedsNoSearch() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        perform(
                DRAFTER,
                PROPOSE,
                new RequestInput.Proposing(
                        List.of(
                                new ProposedAnswer(0, Outcome.GRANTED, ""),
                                new ProposedAnswer(1, Outcome.UNABLE_NOT_HELD, null, "由发改部门制作", true, " 市发展和改革局 ")),
                        ""));
        RequestMatter matter = request.matters().get(1);
        assertTrue(matter.isElsewhere());
        assertEquals("市发展和改革局", matter.rightAgency());
        assertEquals(List.of(LetterKind.NOT_THIS_AGENCY), matter.passages());
        assertEquals(Outcome.UNABLE_NOT_HELD, matter.outcome(), "the same row of the annual report");
    }

    @Test
    @DisplayName("条例第十七条 谁提交拟答复，谁就不审核它；负责人自己提交的直接送公开办")
    void nobodyReviewsHisOwn() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        act(BOTH, PROPOSE);
        assertEquals(RequestStep.SECRECY_REVIEW, request.step(), "as head");
        request = arrived(ArrivalChannel.IN_PERSON, wanted("名单"));
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        act(DRAFTER, PROPOSE);
        act(HEAD, RETURN);
        assertEquals(RequestStep.HANDLING, request.step());
        assertEquals(List.of(), request.openActions(STRANGER, clock(today), at(today)));
        assertEquals(List.of(), request.openActions(ADMIN, clock(today), at(today)));
    }

    @Test
    @DisplayName("条例第三十六条 批准后答复书尚未制发的，公开办可以退回重办，应制发的答复书随之撤销；制发后不能再退回")
    void whatWasNotYetSentMayBeTakenBack() {
        approved();
        assertRefused("RequestGuard.REMARK_GIVEN", OFFICE, RETURN, new RequestInput.Plain(""));
        act(OFFICE, RETURN);
        assertEquals(RequestStep.HANDLING, request.step());
        assertEquals(List.of(), replies());
        act(DRAFTER, PROPOSE);
        act(HEAD, AGREE);
        act(OFFICE, AGREE);
        act(LEADER, APPROVE);
        assertEquals(1, replies().size());
        replies().get(0).settle();
        assertRefused("RequestGuard.NOT_REPLIED", OFFICE, RETURN, new RequestInput.Plain("再议"));
    }

    @Test
    @DisplayName("条例第三十二条 审核期间第三方表示不同意的，没有写明公共利益的拟答复不能批准，退回补充后才能批准")
    void whoRefusesDuringTheReviewIsHeard() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        act(DRAFTER, CONSULT);
        perform(DRAFTER, HEAR, letter(ReplyEventKind.THIRD_PARTY_RECEIVED, "某公司"));
        today = today.plusMonths(2);
        perform(DRAFTER, PROPOSE, answers(Outcome.GRANTED, "", Outcome.DENIED_PROCESS_INFO, "属于讨论记录"));
        act(HEAD, AGREE);
        act(OFFICE, AGREE);
        perform(
                DRAFTER,
                HEAR,
                new RequestInput.Hearing(ReplyEventKind.THIRD_PARTY_ANSWERED, today, "某公司", Opinion.REFUSES, "涉及商业秘密"));
        assertRefused("RequestGuard.OPPOSED_WITH_REASON", LEADER, APPROVE, everything(APPROVE, request, today));
        act(LEADER, RETURN);
        assertEquals(RequestStep.HANDLING, request.step());
    }

    @Test
    @DisplayName("条例第三十二条 第三方同意部分公开的，写明哪些；仍全部公开的，须写明公共利益并告知第三方")
    void whoAgreesInPartIsHeard() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        act(DRAFTER, CONSULT);
        perform(DRAFTER, HEAR, letter(ReplyEventKind.THIRD_PARTY_RECEIVED, "某公司"));
        assertRefused("RequestGuard.PART_NAMED", DRAFTER, HEAR, partly(""));
        perform(DRAFTER, HEAR, partly("报价部分不同意公开"));
        RequestInput whole = answers(Outcome.GRANTED, "", Outcome.GRANTED, "");
        assertRefused("RequestGuard.OVERRULING_REASONED", DRAFTER, PROPOSE, whole);
        perform(DRAFTER, PROPOSE, answers(Outcome.GRANTED, "涉及公众安全", Outcome.GRANTED, "涉及公众安全"));
        act(HEAD, AGREE);
        act(OFFICE, AGREE);
        act(LEADER, APPROVE);
        assertTrue(request.letterDuties().stream()
                .anyMatch(duty -> duty.kind() == LetterKind.THIRD_PARTY_DECISION
                        && duty.whom().equals("某公司")));
    }

    private RequestInput partly(String which) {
        return new RequestInput.Hearing(ReplyEventKind.THIRD_PARTY_ANSWERED, today, "某公司", Opinion.PARTLY, which);
    }

    @Test
    @DisplayName("条例第三十条 补正告知书没有制发、送达的，不能按放弃处理；送达晚于期限的，自送达起给足时间")
    void whoWasNotToldHasMissedNothing() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASK_COMPLETION);
        today = ARRIVED.plusDays(11);
        assertNamed("RequestGuard.NOTICE_MADE", LetterKind.CLARIFICATION_NOTICE, OFFICE, LAPSE);
        settleAll();
        assertRefused("RequestGuard.NOTICE_SERVED", OFFICE, LAPSE, new RequestInput.Plain("未补正"));
        RequestInput late = new RequestInput.Dated(ARRIVED.plusDays(10), "未补正");
        assertRefused("RequestGuard.NOTICE_SERVED", OFFICE, LAPSE, late);
        assertRefused("RequestGuard.NOTICE_SERVED", OFFICE, LAPSE, late, ARRIVED.plusDays(20));
        today = ARRIVED.plusDays(21);
        perform(OFFICE, LAPSE, late);
        assertEquals(
                "告知书 2026-03-12 送达；未补正",
                request.trail().get(request.trail().size() - 1).remark());
    }

    @Test
    @DisplayName("条例第三十三条 延期答复告知书没有制发的，不能登记送达")
    void whoseAnswerIsPutOffIsTold() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        act(OFFICE_HEAD, EXTEND);
        act(DRAFTER, PROPOSE);
        act(HEAD, AGREE);
        act(OFFICE, AGREE);
        act(LEADER, APPROVE);
        assertNamed("RequestGuard.DELAY_TOLD", LetterKind.EXTENSION_NOTICE, OFFICE, SERVE);
        settleAll();
        act(OFFICE, SERVE);
    }

    @Test
    @DisplayName("申请文书 还有应制发的文书的不能归档，逐一点名；送达登记缺什么就说什么")
    void aFileIsWhole() {
        approved();
        for (RequestInput.Serving wrong : List.of(
                new RequestInput.Serving("", ServiceWay.POST, today, "XA1"),
                new RequestInput.Serving("1号", null, today, "XA1"),
                new RequestInput.Serving("1号", ServiceWay.POST, today.plusDays(1), "XA1"),
                new RequestInput.Serving("1号", ServiceWay.POST, today, " "))) {
            String missing = wrong.letterNumber().isEmpty()
                    ? "LETTER_NUMBER"
                    : wrong.way() == null ? "SERVICE_WAY" : wrong.proof().isEmpty() ? "SERVICE_PROOF" : "SERVICE_DAY";
            assertRefused("RequestGuard." + missing + "_GIVEN", OFFICE, SERVE, wrong);
        }
        act(OFFICE, SERVE);
        assertNamed("RequestGuard.LETTERS_MADE", LetterKind.REPLY, GENERAL, FILE);
        settleAll();
        act(GENERAL, FILE);
    }

    @ParameterizedTest
    @EnumSource(DeliveryRoute.class)
    @DisplayName("申请文书 送达方式先按申请人选定的获取途径；传真不是送达方式，由公开办选择")
    void theWayIsThatWhichHeWished(DeliveryRoute route) {
        ServiceWay way = ServiceWay.of(route);
        assertEquals(route == DeliveryRoute.FAX ? null : route.name(), way == null ? null : way.name());
    }

    @Test
    @DisplayName("申请文书 申请人已经补正的，补正告知书可以免予制发，写明理由；告知决定和期限变动的不能")
    void whatIsPointlessIsWaived() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASK_COMPLETION);
        assertRefused("RequestGuard.LETTER_POINTLESS", OFFICE, WAIVE, everything(WAIVE, request, today));
        act(OFFICE, COMPLETE);
        assertRefused("RequestGuard.REMARK_GIVEN", OFFICE, WAIVE, new RequestInput.Waiving(null, ""));
        assertRefused("RequestGuard.LETTER_CHOSEN", OFFICE, WAIVE, new RequestInput.Waiving(7L, "已补正"));
        assertRefused("request.error.not-open", DRAFTER, WAIVE, everything(WAIVE, request, today));
        act(OFFICE, WAIVE);
        assertEquals(List.of(), request.letterDuties());
        assertEquals(
                "补正告知书；已当面告知", request.trail().get(request.trail().size() - 1).remark());
        act(OFFICE, ASSIGN);
        act(OFFICE_HEAD, EXTEND);
        act(OFFICE, CONSULT);
        assertEquals(List.of(), request.pointlessLetters());
        act(OFFICE, HEAR);
        assertEquals(
                List.of(LetterKind.THIRD_PARTY_LETTER),
                request.pointlessLetters().stream().map(LetterDuty::kind).toList());
    }

    private void settleAll() {
        request.letterDuties().forEach(LetterDuty::settle);
    }

    private void assertNamed(String key, LetterKind named, Actor actor, RequestAction action) {
        BusinessException refused =
                assertThrows(BusinessException.class, () -> perform(actor, action, everything(action, request, today)));
        assertEquals(key, refused.key());
        assertEquals(List.of(named), refused.arguments()[0]);
    }

    private void approved() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        act(DRAFTER, PROPOSE);
        act(HEAD, AGREE);
        act(OFFICE, AGREE);
        act(LEADER, APPROVE);
    }

    private List<LetterDuty> replies() {
        return request.letterDuties().stream()
                .filter(duty -> duty.kind() == LetterKind.REPLY)
                .toList();
    }

    @Test
    @DisplayName("条例第十七条 每个动作只听它问的：审核时夹带的拟答复、科室、送达都不起作用")
    void whatBelongsToAnotherActSaysNothing() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        perform(DRAFTER, PROPOSE, answers(Outcome.GRANTED, "", Outcome.DENIED_PROCESS_INFO, "属于讨论记录"));
        perform(HEAD, AGREE, answers(Outcome.OTHER_MISC, "换掉", Outcome.OTHER_MISC, "换掉"));
        perform(OFFICE, RETURN, new RequestInput.Allotting(SAFETY, "请补充"));
        assertEquals(
                List.of(Outcome.GRANTED, Outcome.DENIED_PROCESS_INFO),
                request.matters().stream().map(RequestMatter::outcome).toList());
        assertEquals(INDUSTRY, request.section());
        act(DRAFTER, PROPOSE);
        act(HEAD, AGREE);
        act(OFFICE, AGREE);
        perform(LEADER, APPROVE, everything(SERVE, request, today));
        assertNull(request.servedOn());
    }

    @Test
    @DisplayName("条例第三十一条 收到日不早于到达，不晚于今天")
    void theReceiptIsADayThatCanBe() {
        assertRefused(
                "RequestGuard.RECEIPT_GIVEN",
                OFFICE,
                REGISTER,
                new RequestInput.Registering("0601", ARRIVED.minusDays(1), ""));
        assertRefused(
                "RequestGuard.RECEIPT_GIVEN",
                OFFICE,
                REGISTER,
                new RequestInput.Registering("0601", ARRIVED.plusDays(1), ""));
        assertRefused("RequestGuard.THEME_GIVEN", OFFICE, REGISTER, new RequestInput.Plain(""));
        assertRefused("request.error.not-open", DRAFTER, REGISTER, everything(REGISTER, request, today));
        assertEquals(List.of(), request.trail());
    }

    @Test
    @DisplayName("申请人撤回 送达之前都可以，每一项都有结果")
    void theApplicantMayWithdraw() {
        act(OFFICE, REGISTER);
        act(OFFICE, WITHDRAW);
        assertEquals(RequestStep.WITHDRAWN, request.step());
        assertTrue(request.matters().stream().allMatch(matter -> matter.outcome() == Outcome.OTHER_MISC));
        assertEquals(
                "request.error.nothing-wanted",
                assertThrows(BusinessException.class, () -> arrived(ArrivalChannel.INTERNET, new Wanted(" ", "文号", "")))
                        .key());
    }

    @Test
    @DisplayName("附件2 二（二）2 多项内容可以分项交给别的科室：各拟各的，都提交了才汇总；别人的不改；交回即由承办科室拟定")
    void eachMatterHasItsSection() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        assertEquals(List.of(), request.openActions(STRANGER, clock(today), at(today)));
        assertRefused("request.error.not-open", HEAD, SHARE, everything(SHARE, request, today));
        for (RequestInput wrong : List.of(
                new RequestInput.Sharing(2, SAFETY, ""),
                new RequestInput.Sharing(-1, SAFETY, ""),
                new RequestInput.Sharing(1, null, ""))) {
            assertRefused("RequestGuard.SHARE_GIVEN", OFFICE, SHARE, wrong);
        }
        act(OFFICE, SHARE);
        assertEquals(
                List.of(SEARCH, CONSULT, HEAR, CONTRIBUTE), request.openActions(STRANGER, clock(today), at(today)));
        assertRefused("request.error.not-open", HEAD, CONTRIBUTE, everything(CONTRIBUTE, request, today));
        assertRefused("RequestGuard.PARTS_IN", DRAFTER, PROPOSE, everything(PROPOSE, request, today));
        assertRefused("RequestGuard.ANSWERS_GIVEN", STRANGER, CONTRIBUTE, everything(PROPOSE, request, today));
        RequestInput denied = part(Outcome.DENIED_PROCESS_INFO, " ");
        assertRefused("RequestGuard.REASONS_GIVEN", STRANGER, CONTRIBUTE, denied);
        perform(STRANGER, CONTRIBUTE, part(Outcome.DENIED_PROCESS_INFO, "属于讨论记录"));
        assertEquals(RequestStep.HANDLING, request.step());
        assertNull(request.matters().get(0).outcome(), "only its own");
        assertRefused("RequestGuard.PARTS_KEPT", DRAFTER, PROPOSE, everything(PROPOSE, request, today));
        perform(DRAFTER, PROPOSE, answers(Outcome.GRANTED, "", Outcome.DENIED_PROCESS_INFO, "属于讨论记录"));
        act(HEAD, RETURN);
        perform(OFFICE, SHARE, new RequestInput.Sharing(1, INDUSTRY, "交回"));
        assertEquals(List.of(), request.openActions(STRANGER, clock(today), at(today)));
        act(DRAFTER, PROPOSE);
        request = arrived(ArrivalChannel.IN_PERSON, wanted("只有一项"));
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        assertRefused("RequestGuard.SEVERAL_MATTERS", OFFICE, SHARE, new RequestInput.Sharing(0, SAFETY, ""));
    }

    private static RequestInput part(Outcome outcome, String why) {
        return new RequestInput.Proposing(List.of(new ProposedAnswer(1, outcome, why)), "");
    }

    @Test
    @DisplayName("改派 换科室后只有新科室可以办")
    void reassigned() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        perform(OFFICE, REASSIGN, new RequestInput.Allotting(SAFETY, "归安监科"));
        assertEquals(List.of(), request.openActions(DRAFTER, clock(today), at(today)));
        assertTrue(request.openActions(STRANGER, clock(today), at(today)).contains(PROPOSE));
        assertEquals(ReplyEventKind.EXTENDED, ReplyEventKind.of("extended").orElseThrow());
    }

    @Test
    @DisplayName("条例第三十三条 记错的日子可以更正：到期日重新推算，留下更正前后的日子；推算不通的不予更正")
    void aDayRecordedWronglyIsCorrected() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        today = LocalDate.parse("2026-03-05");
        act(DRAFTER, CONSULT);
        today = LocalDate.parse("2026-03-18");
        act(DRAFTER, HEAR);
        LocalDate before = request.due();
        perform(OFFICE, CORRECT, new RequestInput.Redating(1, LocalDate.parse("2026-03-17"), "回函戳记为准"));
        assertEquals(before.minusDays(3), request.due(), "a working day less is left out, and a weekend");
        RequestEntry entry = request.trail().get(request.trail().size() - 1);
        assertEquals(
                new EventCorrection(ReplyEventKind.THIRD_PARTY_ANSWERED, today, LocalDate.parse("2026-03-17")),
                entry.correction());
        assertRefused(
                "reply.error.not-asked",
                OFFICE,
                CORRECT,
                new RequestInput.Redating(1, LocalDate.parse("2026-03-04"), "倒置"));
        assertRefused("RequestGuard.CORRECTION_GIVEN", OFFICE, CORRECT, new RequestInput.Redating(2, today, "没有这一项"));
        assertEquals(
                LocalDate.parse("2026-03-17"), request.recordedEvents().get(1).day(), "refused: as it was");
        LocalDate late = LocalDate.parse("2026-03-03");
        perform(OFFICE, CORRECT, new RequestInput.Redating(RequestInput.Redating.RECEIPT, late, "签收回执为准"));
        assertEquals(late, request.receivedOn());
    }

    @Test
    @DisplayName("条例第三十二条 谁的意见算谁的：后征求的先答复，先征求的仍在等；期满未答复的自动不再等，不登记“未答复”")
    void eachOpinionIsThatOfWhoWasAsked() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        perform(DRAFTER, CONSULT, new RequestInput.Consulting(ReplyEventKind.THIRD_PARTY_ASKED, today, "甲公司", ""));
        perform(DRAFTER, CONSULT, new RequestInput.Consulting(ReplyEventKind.THIRD_PARTY_ASKED, today, "乙公司", ""));
        today = LocalDate.parse("2026-03-05");
        perform(DRAFTER, HEAR, heard("乙公司", Opinion.AGREES));
        assertTrue(request.isProvisional(), "甲公司 is still waited for");
        assertRefused("reply.error.not-asked", DRAFTER, HEAR, heard("丙公司", Opinion.AGREES));
        RequestInput silent = heard("甲公司", Opinion.UNHEARD);
        assertRefused("RequestGuard.SILENCE_LEFT_TO_LAW", DRAFTER, HEAR, silent);
        perform(DRAFTER, HEAR, letter(ReplyEventKind.THIRD_PARTY_RECEIVED, "甲公司"));
        LocalDate limit = CALENDAR.after(today, 15);
        today = limit;
        assertRefused("RequestGuard.OPINIONS_IN", DRAFTER, PROPOSE, everything(PROPOSE, request, today));
        today = limit.plusDays(1);
        request.reckon(clock(today));
        assertFalse(request.isProvisional(), "the period has passed, and nobody recorded it");
        act(DRAFTER, PROPOSE);
        LocalDate due = request.due();
        today = limit.plusDays(4);
        perform(DRAFTER, HEAR, heard("甲公司", Opinion.REFUSES));
        assertEquals(RequestStep.SECTION_REVIEW, request.step(), "what comes late is recorded all the same");
        assertEquals(due, request.due());
        assertTrue(request.isOpposed(0));
    }

    @Test
    @DisplayName("条例第三十四条 共同制作机关的征求书退回的，登记退回后重新征求；其他机关没有期限，不再等的登记未答复")
    void whatCameBackIsAskedAgain() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        perform(DRAFTER, CONSULT, new RequestInput.Consulting(ReplyEventKind.JOINT_ASKED, today, "发改局", ""));
        today = LocalDate.parse("2026-03-09");
        perform(DRAFTER, HEAR, letter(ReplyEventKind.JOINT_RETURNED, "发改局"));
        assertFalse(request.isProvisional());
        assertRefused("reply.error.not-asked", DRAFTER, HEAR, letter(ReplyEventKind.JOINT_RECEIVED, "发改局"));
        perform(DRAFTER, CONSULT, new RequestInput.Consulting(ReplyEventKind.JOINT_ASKED, today, "发改局", "重新征求"));
        perform(DRAFTER, HEAR, letter(ReplyEventKind.JOINT_RECEIVED, "发改局"));
        assertTrue(request.isProvisional());
        perform(DRAFTER, CONSULT, new RequestInput.Consulting(ReplyEventKind.AGENCY_ASKED, today, "财政局", ""));
        today = CALENDAR.after(today, 15).plusDays(1);
        assertRefused("RequestGuard.OPINIONS_IN", DRAFTER, PROPOSE, everything(PROPOSE, request, today));
        perform(
                DRAFTER,
                HEAR,
                new RequestInput.Hearing(ReplyEventKind.AGENCY_ANSWERED, today, "财政局", Opinion.UNHEARD, "不再等待"));
        act(DRAFTER, PROPOSE);
    }

    private RequestInput letter(ReplyEventKind kind, String whom) {
        return new RequestInput.Hearing(kind, today, whom, null, "");
    }

    private RequestInput heard(String whom, Opinion opinion) {
        return new RequestInput.Hearing(ReplyEventKind.THIRD_PARTY_ANSWERED, today, whom, opinion, "");
    }

    @Test
    @DisplayName("条例第三十五条 要求说明理由的，期满未说明即继续办理；大量申请、仍不明确须有前提，逾期的不作为拟答复")
    void outcomesHaveTheirConditions() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        for (Outcome early : List.of(
                Outcome.NOT_PROCESSED_ABUSE, Outcome.UNABLE_STILL_UNCLEAR, Outcome.OTHER_CLARIFICATION_LAPSED)) {
            assertRefused("RequestGuard.OUTCOMES_EARNED", DRAFTER, PROPOSE, answers(early, "理由", Outcome.GRANTED, ""));
        }
        act(OFFICE, ASK_REASON);
        assertRefused("RequestGuard.WAITED_OUT", OFFICE, RESUME, new RequestInput.Plain("未说明"));
        today = today.plusDays(11);
        assertNamed("RequestGuard.NOTICE_MADE", LetterKind.REASON_REQUEST, OFFICE, RESUME);
        settleAll();
        act(OFFICE, RESUME);
        perform(DRAFTER, PROPOSE, answers(Outcome.NOT_PROCESSED_ABUSE, "未说明理由", Outcome.GRANTED, ""));
    }

    @Test
    @DisplayName("条例第三十二条 第三方不同意而仍予公开的，写明公共利益；意见未写明同意与否的不收")
    void theThirdPartyIsOverruledWithAReason() {
        act(OFFICE, REGISTER);
        act(OFFICE, ASSIGN);
        act(DRAFTER, CONSULT);
        RequestInput silent = new RequestInput.Hearing(ReplyEventKind.THIRD_PARTY_ANSWERED, today, "某公司", null, "来函");
        assertRefused("RequestGuard.OPINION_GIVEN", DRAFTER, HEAR, silent);
        perform(
                DRAFTER,
                HEAR,
                new RequestInput.Hearing(ReplyEventKind.THIRD_PARTY_ANSWERED, today, "某公司", Opinion.REFUSES, "涉及商业秘密"));
        assertRefused(
                "RequestGuard.OVERRULING_REASONED",
                DRAFTER,
                PROPOSE,
                answers(Outcome.GRANTED, "", Outcome.GRANTED, ""));
        perform(DRAFTER, PROPOSE, answers(Outcome.GRANTED, "涉及生产安全", Outcome.GRANTED, "涉及生产安全"));
    }

    @Test
    @DisplayName("申请办理 过长的文字说明最多几字、现有几字，不收半句")
    void longTextsAreRefusedInWords() {
        String tooLong = "长".repeat(InformationRequest.LONGEST_REMARK + 1);
        BusinessException refused = assertThrows(BusinessException.class, () -> new RequestInput.Plain(tooLong));
        assertEquals("request.error.long", refused.key());
        assertThrows(BusinessException.class, () -> new ProposedAnswer(0, Outcome.GRANTED, tooLong + tooLong));
        assertThrows(BusinessException.class, () -> new RequestInput.Serving(tooLong, ServiceWay.POST, today, "XA"));
        assertEquals("看得见", new RequestInput.Plain(" 看\u0000得见 ").remark());
    }

    private void act(Actor actor, RequestAction action) {
        perform(actor, action, everything(action, request, today));
    }

    private void perform(Actor actor, RequestAction action, RequestInput input) {
        request.perform(action, actor, input, clock(today), at(today));
    }

    private void assertRefused(String key, Actor actor, RequestAction action, RequestInput input, LocalDate later) {
        LocalDate now = today;
        today = later;
        assertRefused(key, actor, action, input);
        today = now;
    }

    private void assertRefused(String key, Actor actor, RequestAction action, RequestInput input) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> perform(actor, action, input))
                        .key());
    }

    private static RequestInput answers(Outcome first, String why, Outcome second, String whyNot) {
        return new RequestInput.Proposing(
                List.of(new ProposedAnswer(0, first, why), new ProposedAnswer(1, second, whyNot)), "");
    }
}
