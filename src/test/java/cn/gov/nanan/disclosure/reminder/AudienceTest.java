package cn.gov.nanan.disclosure.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.notice.Recipient;
import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 提醒对象: who is told on which rung. */
class AudienceTest {
    private static final long INDUSTRY = 1;
    private static final long SAFETY = 2;
    private static final long DRAFTER = 11;
    private static final long HEAD = 12;
    private static final long LEADER = 13;
    private static final long OFFICE = 14;
    private static final long SIGNATORY = 15;
    private static final long GENERAL = 16;
    private static final long OTHER_HEAD = 22;

    private static final Subject ITEM = new Subject(SubjectKind.ITEM, 7L, INDUSTRY, DRAFTER);

    private static final List<Roster.Post> POSTS = List.of(
            post(DRAFTER, Role.DRAFTER, INDUSTRY),
            post(HEAD, Role.DRAFTER, INDUSTRY),
            post(HEAD, Role.SECTION_HEAD, INDUSTRY),
            post(LEADER, Role.LEADER, INDUSTRY),
            post(OTHER_HEAD, Role.SECTION_HEAD, SAFETY),
            post(OFFICE, Role.DISCLOSURE_OFFICE, null),
            post(SIGNATORY, Role.SIGNATORY, null),
            post(GENERAL, Role.GENERAL_OFFICE, null));

    /** An open account without any role. */
    private static final long ASSISTANT = 31;

    private static final Set<Long> ACTIVE = ids("11 12 13 14 15 16 22 31");

    private static final Roster ROSTER = roster();

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("一（一）4（1） 公开期限的提醒逐级上报：拟稿人、科室负责人、分管领导、公开办")
    @CsvSource({"-10, 11 14", "-5, 11 14", "-1, 11 12 14", "0, 11 12 13 14", "1, 11 12 13 14", "5, 11 12 13 14"})
    void dueIsToldHigherTheLater(int days, String told) {
        Concern owed = new Concern(
                "s",
                ITEM,
                PriorActors.of(DRAFTER, DRAFTER, Set.of()),
                "Channel.WEBSITE",
                List.of(Duty.of(Role.DISCLOSURE_OFFICE)));
        assertEquals(ids(told), told(Audience.ofDue(days), owed, ROSTER));
    }

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @DisplayName("一（一） 办理时限先提醒应当办理的人，再逐级上报")
    @CsvSource({
        "SECTION_REVIEW, -1, 12",
        "LEADER_REVIEW, -1, 12 13",
        "OFFICE_OPINION, -2, 14",
        "SIGNING, -2, 15",
        "SIGNING, 0, 12 13 15",
        "ISSUING, -2, 16",
        "RECHECK, -2, 14",
        "SIGNING, 1, 11 12 13 14 15",
        "PUBLISHED, -2, ''"
    })
    void stepsAreToldToWhoMustAct(Step step, int days, String told) {
        assertEquals(ids(told), told(Audience.ofStep(days), waiting(step, DRAFTER), ROSTER));
    }

    @Test
    @DisplayName("一（一）2 自己拟的文稿不提醒本人核稿；退回的只提醒拟稿人")
    void nobodyIsRemindedToReviewHisOwn() {
        assertEquals(Set.of(), told(Occasion.STEP_LATER, waiting(Step.LEADER_REVIEW, LEADER), ROSTER));
        assertEquals(Set.of(HEAD), told(Occasion.RETURNED, waiting(Step.DRAFTING, HEAD), ROSTER));
        assertEquals(Set.of(), told(Occasion.RETURNED, waiting(Step.DRAFTING, 99), ROSTER), "the account is closed");
    }

    @Test
    @DisplayName("代理 代理人与被代理人都收到提醒；只代某一身份的，只收该身份的")
    void deputiesAreToldToo() {
        Roster standIn = roster(new Roster.StandIn(LEADER, OTHER_HEAD, Role.LEADER));
        assertEquals(ids("12 13 22"), told(Occasion.STEP_NEXT, waiting(Step.LEADER_REVIEW, DRAFTER), standIn));
        Roster other = roster(new Roster.StandIn(LEADER, OTHER_HEAD, Role.SIGNATORY));
        assertEquals(ids("12 13"), told(Occasion.STEP_NEXT, waiting(Step.LEADER_REVIEW, DRAFTER), other));
    }

    @Test
    @DisplayName("代理 没有任何身份的代理人、已卸任而文稿还在手上的拟稿人，账号启用就照样提醒；账号停用的不提醒")
    void whoHoldsNoRoleIsToldWhatIsHis() {
        Roster standIn = roster(new Roster.StandIn(LEADER, ASSISTANT, null), new Roster.StandIn(LEADER, 99, null));
        assertEquals(ids("12 13 31"), told(Occasion.STEP_NEXT, waiting(Step.LEADER_REVIEW, DRAFTER), standIn));
        assertEquals(Set.of(ASSISTANT), told(Occasion.RETURNED, waiting(Step.DRAFTING, ASSISTANT), ROSTER));
    }

    @Test
    @DisplayName("一（二）4 非公文类由科室负责人复核；负责人自己拟稿的由公开办复核")
    void recheckOfRecordsIsTheHeads() {
        assertEquals(ids("12"), recheck(PriorActors.of(DRAFTER, DRAFTER, Set.of())));
        assertEquals(ids("14"), recheck(PriorActors.of(HEAD, HEAD, Set.of())));
    }

    @Test
    @DisplayName("转办 负责人起草后转办的，仍不提醒本人核稿、复核，由公开办复核")
    void whoBeganTheDraftIsNotRemindedToReviewIt() {
        assertEquals(ids("14"), recheck(PriorActors.of(DRAFTER, HEAD, Set.of())));
        assertEquals(
                Set.of(),
                told(
                        Occasion.STEP_LATER,
                        waiting(Step.SECTION_REVIEW, PriorActors.of(DRAFTER, HEAD, Set.of())),
                        ROSTER));
    }

    @Test
    @DisplayName("代理 代理人自己的文稿、自己要求的撤回，不提醒他代为审核、同意")
    void deputiesJudgeNothingOfTheirOwn() {
        Roster standIn = roster(new Roster.StandIn(LEADER, HEAD, null));
        assertEquals(ids("13"), told(Occasion.STEP_LATER, waiting(Step.LEADER_REVIEW, HEAD), standIn));
        assertEquals(ids("12 13"), told(Occasion.STEP_LATER, waiting(Step.LEADER_REVIEW, DRAFTER), standIn));
        PriorActors asked = PriorActors.of(DRAFTER, DRAFTER, Set.of(HEAD));
        assertEquals(ids("13"), told(Occasion.STEP_LATER, waiting(Step.WITHDRAWING, asked), standIn));
    }

    @Test
    @DisplayName("代理 既为本人又为代理的，按本人提醒；只为代理的，注明代谁")
    void behalfIsSaid() {
        Roster standIn = roster(new Roster.StandIn(LEADER, HEAD, null), new Roster.StandIn(OFFICE, GENERAL, null));
        assertEquals(
                Set.of(
                        Recipient.himself(HEAD),
                        Recipient.himself(LEADER),
                        Recipient.himself(DRAFTER),
                        Recipient.himself(OFFICE),
                        new Recipient(GENERAL, OFFICE)),
                Set.copyOf(Audience.of(Audience.ofStep(1), waiting(Step.SECTION_REVIEW, DRAFTER), standIn)));
    }

    @Test
    @DisplayName("提醒 还没有承办科室、没有经办人的事项，只提醒全局身份的人")
    void whatNobodyHasInHandIsTheOffices() {
        Subject unassigned = new Subject(SubjectKind.ITEM, 8L, null, null);
        Concern owed = new Concern(
                "s",
                unassigned,
                PriorActors.of(unassigned),
                "Channel.WEBSITE",
                List.of(Duty.of(Role.DISCLOSURE_OFFICE)));
        assertEquals(ids("14"), told(Occasion.OVERDUE, owed, ROSTER));
        assertEquals(Set.of(), told(Occasion.RETURNED, owed, ROSTER));
    }

    private static Roster roster(Roster.StandIn... standIns) {
        return new Roster(ACTIVE, POSTS, List.of(standIns));
    }

    private static Set<Long> recheck(PriorActors hands) {
        List<Duty> duties = Duty.at(InformationKind.RECORD, false, Step.RECHECK);
        return told(Occasion.STEP_LATER, new Concern("s", ITEM, hands, "Step.RECHECK", duties), ROSTER);
    }

    private static Set<Long> told(Occasion occasion, Concern concern, Roster roster) {
        return Audience.of(occasion, concern, roster).stream()
                .map(Recipient::officer)
                .collect(Collectors.toSet());
    }

    private static Concern waiting(Step step, long drafter) {
        return waiting(step, PriorActors.of(drafter, drafter, Set.of()));
    }

    private static Concern waiting(Step step, PriorActors hands) {
        List<Duty> duties = Duty.at(InformationKind.DOCUMENT, false, step);
        return new Concern("s", ITEM, hands, "Step." + step, duties);
    }

    private static Roster.Post post(long officer, Role role, Long section) {
        return new Roster.Post(officer, role, section);
    }

    private static Roster.Post post(long officer, Role role, long section) {
        return new Roster.Post(officer, role, section);
    }

    private static Set<Long> ids(String told) {
        return Stream.of(told.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
