package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.attribute.Strength;
import cn.gov.nanan.disclosure.attribute.Subtype;
import cn.gov.nanan.disclosure.attribute.Suggestion;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.attribute.Wording;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 样件: items at every step, each brought there by the real acts of these officers. */
public final class Items {
    public static final Section INDUSTRY = new Section("产业发展科", Section.Kind.SECTION, 1);
    public static final Section SAFETY = new Section("安全监管科", Section.Kind.SECTION, 2);

    public static final Actor DRAFTER = actor("drafter", Role.DRAFTER, INDUSTRY);
    public static final Actor COLLEAGUE = actor("colleague", Role.DRAFTER, INDUSTRY);
    public static final Actor HEAD = actor("head", Role.SECTION_HEAD, INDUSTRY);
    public static final Actor LEADER = actor("leader", Role.LEADER, INDUSTRY);
    public static final Actor SIGNATORY = actor("signatory", Role.SIGNATORY, null);
    public static final Actor OFFICE = actor("office", Role.DISCLOSURE_OFFICE, null);
    public static final Actor GENERAL = actor("general", Role.GENERAL_OFFICE, null);
    public static final Actor ADMIN = actor("admin", Role.ADMIN, null);
    public static final Actor AUDITOR = actor("auditor", Role.AUDITOR, null);
    public static final Actor OTHER_DRAFTER = actor("drafter2", Role.DRAFTER, SAFETY);
    public static final Actor OTHER_HEAD = actor("head2", Role.SECTION_HEAD, SAFETY);
    public static final Actor OTHER_LEADER = actor("leader2", Role.LEADER, SAFETY);
    public static final List<Actor> EVERYBODY = List.of(
            DRAFTER,
            COLLEAGUE,
            HEAD,
            LEADER,
            SIGNATORY,
            OFFICE,
            GENERAL,
            ADMIN,
            AUDITOR,
            OTHER_DRAFTER,
            OTHER_HEAD,
            OTHER_LEADER);

    /** 2026-03-02 09:00 in Nan'an. */
    public static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final Decision PROACTIVE = Decision.proactive();
    public static final Decision ON_REQUEST = Decision.onRequest();
    public static final Decision WITHHELD = Decision.withheld(Ground.PROCESS_INFO, "尚在研究讨论，不属于应当公开的信息");
    public static final Decision SECRET = Decision.withheld(Ground.STATE_SECRET, "按保密范围规定已定密的事项");

    private Items() {}

    public static InformationItem drafted() {
        return drafted(PROACTIVE);
    }

    public static InformationItem awaitingHead() {
        return at(Step.SECTION_REVIEW, PROACTIVE);
    }

    public static InformationItem awaitingLeader() {
        return at(Step.LEADER_REVIEW, PROACTIVE);
    }

    public static InformationItem awaitingOpinion() {
        return at(Step.OFFICE_OPINION, PROACTIVE);
    }

    public static InformationItem opinionReturned() {
        return at(Step.OPINION_RETURNED, PROACTIVE);
    }

    public static InformationItem awaitingSignature() {
        return at(Step.SIGNING, PROACTIVE);
    }

    public static InformationItem awaitingIssue() {
        return at(Step.ISSUING, PROACTIVE);
    }

    public static InformationItem awaitingRecheck() {
        return at(Step.RECHECK, PROACTIVE);
    }

    public static InformationItem awaitingPublication() {
        return at(Step.PUBLISHING, PROACTIVE);
    }

    public static InformationItem published() {
        return at(Step.PUBLISHED, PROACTIVE);
    }

    public static InformationItem awaitingFiling(Decision decision) {
        return at(Step.FILING, decision);
    }

    public static InformationItem filed(Decision decision) {
        return at(Step.FILED, decision);
    }

    public static InformationItem drafted(Decision decision) {
        return new InformationItem(InformationKind.DOCUMENT, INDUSTRY, DRAFTER.officer(), draft(decision), NOW);
    }

    public static InformationItem drafted(InformationKind kind, Decision decision) {
        Draft draft = kind == InformationKind.OBTAINED
                ? new Draft(draft(decision).form(), null, decision, fromAgency())
                : draft(decision);
        return new InformationItem(kind, INDUSTRY, DRAFTER.officer(), draft, NOW);
    }

    /** 获取自其他行政机关. */
    public static Provenance fromAgency() {
        return new Provenance(
                Origin.FROM_AGENCY,
                Carrier.PAPER,
                "泉州市工业和信息化局",
                "泉工信〔2026〕8号",
                TODAY.minusDays(40),
                TODAY.minusDays(5),
                DisclosureRight.NONE,
                null,
                null,
                null,
                null);
    }

    /** With what attribute an item can stand at this step. */
    public static Decision attributeAt(Step step) {
        return step == Step.FILING || step == Step.FILED ? WITHHELD : PROACTIVE;
    }

    public static Actor named(String userName) {
        return EVERYBODY.stream()
                .filter(one -> one.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    /** An item at this step, brought there straight on. */
    public static InformationItem at(Step step, Decision decision) {
        return at(InformationKind.DOCUMENT, step, decision);
    }

    public static InformationItem at(InformationKind kind, Step step, Decision decision) {
        InformationItem item = drafted(kind, decision);
        if (step == Step.DISCARDED) {
            item.perform(Action.DISCARD, DRAFTER, ActionInput.remark("重复"), NOW);
        }
        if (step == Step.WITHDRAWING || step == Step.WITHDRAWN || step == Step.CORRECTING) {
            to(Step.PUBLISHED, item);
            Actor asking = kind == InformationKind.DOCUMENT ? OFFICE : HEAD;
            Action asked = step == Step.CORRECTING ? Action.CORRECT : Action.WITHDRAW;
            item.perform(asked, asking, everything(asked, item), NOW);
        }
        if (step == Step.OFFICE_OPINION || step == Step.OPINION_RETURNED) {
            to(Step.LEADER_REVIEW, item);
            item.perform(Action.REFER, LEADER, ActionInput.none(), NOW);
        }
        return to(step, item);
    }

    public static Draft draft(Decision decision) {
        return new Draft(form("关于印发《南安市绿色工厂培育办法》的通知"), rule(), decision);
    }

    public static DispatchForm form(String title) {
        return new DispatchForm(
                title, "C11", "07", null, null, "各镇人民政府", null, null, "<p>现印发给你们，请认真执行。</p>", null, null);
    }

    /** 印发性通知: 主动公开 is suggested, all attributes but 依申请公开 are usual. */
    public static TypeRule rule() {
        return new TypeRule(
                new Subtype("05-3b", DocumentType.CIRCULAR, "印发性通知", "Printing", null),
                new Suggestion(
                        Attribute.PROACTIVE,
                        Set.of(Attribute.PROACTIVE, Attribute.WITHHELD),
                        Strength.MUST,
                        null,
                        null),
                new Wording("附件2 四（五）③", "此类公文列入主动公开范围", "印发", "Printed", null, null),
                1,
                LocalDate.of(2019, 5, 15),
                "附件2");
    }

    /** 知照性通知: only 主动公开 is usual. */
    public static TypeRule openRule() {
        return new TypeRule(
                new Subtype("05-4", DocumentType.CIRCULAR, "知照性通知", "Notifying", null),
                new Suggestion(Attribute.PROACTIVE, Set.of(Attribute.PROACTIVE), Strength.GENERALLY, null, null),
                new Wording("附件2 四（五）④", "一般列入主动公开范围", "知照", "Notifying", null, null),
                1,
                LocalDate.of(2019, 5, 15),
                "附件2");
    }

    /** 规范性文件 by its 内容类别. */
    public static DispatchForm normative(LocalDate effective, LocalDate expiry) {
        return new DispatchForm(
                "关于印发办法的通知", "C01", "07", null, null, "各镇人民政府", null, null, "<p>请遵照执行。</p>", effective, expiry);
    }

    /** One who acts for himself alone. */
    public static Actor actor(String userName, Role role, Section section) {
        return Actor.alone(officer(userName, role, section));
    }

    public static Officer officer(String userName, Role role, Section section) {
        Officer officer = new Officer(userName, userName, "hash", false);
        officer.appoint(role, section);
        return officer;
    }

    /** 复核 that found nothing. */
    public static ActionInput clean(String remark) {
        return ActionInput.reviewing(Findings.of(), remark);
    }

    /** Everything that this act may ask, given. */
    public static ActionInput everything(Action action, InformationItem item) {
        ActionInput.Remarked remark = new ActionInput.Remarked("意见");
        DispatchForm revised = form("关于印发办法的通知（修改稿）");
        return switch (action) {
            case SUBMIT, AGREE, DETERMINE -> item.decision() == null
                    ? remark
                    : new ActionInput.Deciding(item.decision(), remark);
            case GIVE_OPINION -> item.decision() == null
                    ? new ActionInput.Undecided(Review.of(Findings.of()), remark)
                    : new ActionInput.Advising(item.decision(), Review.of(Findings.of()), remark);
            case PASS_RECHECK -> new ActionInput.Reviewing(Review.of(Findings.of()), remark);
            case ISSUE -> new ActionInput.Issuing("南工信〔2026〕5号", TODAY.minusDays(3), TODAY, remark);
            case REVISE -> new ActionInput.Revising(revised, remark);
            case ARRANGE -> new ActionInput.Arranging(revised.elements(), remark);
            case LINK, EXTRACT -> new ActionInput.Sourced(
                    new SourcePage("https://www.example.gov.cn/a.html", "南安市人民政府", TODAY), remark);
            case CORRECT -> new ActionInput.Correcting(amendment(item, "关于印发《南安市绿色工厂培育办法（试行）》的通知"), remark);
            case WITHDRAW -> new ActionInput.Withdrawing(Withdrawal.Reason.CORRECTION, remark);
            case REASSIGN -> new ActionInput.Assigning(
                    item.drafter().equals(COLLEAGUE.officer()) ? DRAFTER.officer() : COLLEAGUE.officer(), remark);
            default -> remark;
        };
    }

    /** 更正 of the title alone. */
    public static Amendment amendment(InformationItem item, String title) {
        PublicElements standing = item.publicElements();
        Corrected retitled = new Corrected(FormText.TITLE, item.title(), title);
        return new Amendment(standing.with(List.of(retitled)), "标题有误，已更正");
    }

    /** 条例第十条: with the consent of the agency that made it, where another did. */
    public static InformationItem consented(InformationItem item) {
        return consented(item, HEAD);
    }

    public static InformationItem consented(InformationItem item, Actor asking) {
        if (item.provenance().origin() == Origin.FROM_AGENCY
                && item.clearing(asking).isOpen()) {
            item.clearing(asking)
                    .ask(Purpose.INVOLVED, item.provenance().holder(), null, NOW)
                    .answer(new Reply(Answer.AGREED, Means.LETTER, null, "泉工信函〔2026〕1号", null), TODAY);
        }
        return item;
    }

    public static InformationItem to(Step step, InformationItem item) {
        while (item.step() != step) {
            if (item.step() == Step.PUBLISHING) {
                consented(item);
            }
            Actor officer = actor(item);
            Action action = item.openActions(officer).get(0);
            item.perform(action, officer, everything(action, item), NOW);
        }
        return item;
    }

    private static Actor actor(InformationItem item) {
        boolean bySection = item.kind() != InformationKind.DOCUMENT;
        return switch (item.step()) {
            case DRAFTING -> DRAFTER;
            case SECTION_REVIEW, OPINION_RETURNED -> HEAD;
            case LEADER_REVIEW -> LEADER;
            case OFFICE_OPINION -> OFFICE;
            case RECHECK, PUBLISHING -> bySection ? HEAD : OFFICE;
            case WITHDRAWING -> LEADER;
            case SIGNING -> SIGNATORY;
            case ISSUING, FILING -> GENERAL;
            default -> throw new IllegalArgumentException("No way on from " + item.step());
        };
    }
}
