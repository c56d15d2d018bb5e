package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.WebAddress;
import cn.gov.nanan.disclosure.provenance.Origin;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 办理条件: what must hold for a row of the table. The text of a refusal is the message {@code Guard.X}.
 *
 * <p>A guard without a {@link Field} says whether the row is open at all; one with a field says what the officer must
 * still give.
 */
public enum Guard implements Condition {
    /** The attribute is 主动公开. */
    PROACTIVE(null, attempt -> attempt.isAttribute(Attribute.PROACTIVE)),
    /** The attribute is 依申请公开 or 不公开. */
    NOT_PROACTIVE(null, attempt -> !attempt.isAttribute(Attribute.PROACTIVE)),
    /** 获取自其他行政机关. */
    FROM_AGENCY(
            null,
            "i.text.provenance.origin = cn.gov.nanan.disclosure.provenance.Origin.FROM_AGENCY",
            attempt -> attempt.item().provenance().origin() == Origin.FROM_AGENCY),
    /** Not a stub of 国家秘密: nothing is there that could be opened. */
    NOT_STUB(null, attempt -> !attempt.item().isStub()),
    /** 有效: not repealed. */
    IN_FORCE(null, attempt -> attempt.item().repealedOn() == null),
    /** 第二人同意: not by who asked for it. */
    SECOND_PERSON(
            null,
            "not exists (select e.id from HandlingEntry e where e.item = i"
                    + " and e.position = (select max(l.position) from HandlingEntry l where l.item = i)"
                    + " and (e.officer in (:me, :holder) or e.holder in (:me, :holder)))",
            attempt -> attempt.item().lastEntry().filter(attempt::isSameHand).isEmpty()),
    /** Not yet 印发. */
    NOT_ISSUED(null, attempt -> attempt.item().issue() == null),
    /** Already 印发: the text and number stand. */
    ISSUED(null, attempt -> attempt.item().issue() != null),
    /** The drafter is not himself the head of the section. */
    HEAD_REVIEWS(null, attempt -> !Guard.isDraftedByHead(attempt)),
    /** The section's head drafted it himself and so cannot be the one who reviews it. */
    HEAD_DRAFTED(null, Guard::isDraftedByHead),
    /** 公开办复核 of what a section publishes, only where the head drafted it himself. */
    OFFICE_RECHECKS(
            null,
            "exists (select a.id from Appointment a where (a.officer = i.drafter or a.officer = i.author) and a.officer.active"
                    + " and a.section = i.section"
                    + " and a.role = cn.gov.nanan.disclosure.staff.Role.SECTION_HEAD)",
            Guard::isDraftedByHead),
    /** Nobody reviews or decides what he drafted himself. */
    NOT_OWN_DRAFT(
            null,
            "i.drafter not in (:me, :holder) and i.author not in (:me, :holder)",
            attempt -> !attempt.isOwnDraft()),
    /** 收回: only by who brought it here, and while nobody has acted or changed anything since. */
    OWN_LAST_ACT(null, Attempt::isOwnLastAct),

    /** 提供单位或个人 and 获取日期 of what was obtained; what the bureau made was not obtained. */
    SOURCE_GIVEN(Field.TEXT, Attempt::isSourceGiven),
    /** 获取日期 not in the future, 原成文日期 not after it: a wrong year would put the period off. */
    OBTAINED_BY_TODAY(Field.TEXT, attempt -> attempt.item().provenance().isObtainedBy(attempt.today())),
    /** 联合制作机关 of a joint document. */
    PARTNERS_GIVEN(Field.TEXT, attempt -> attempt.item().provenance().isPartnersGiven()),
    /** 牵头机关 of a joint document, 条例第十条. */
    LEAD_GIVEN(Field.TEXT, attempt -> attempt.item().provenance().isLeadGiven()),
    /** The law that gives the right to disclose. */
    RIGHT_CITED(Field.TEXT, attempt -> attempt.item().provenance().isRightCited()),
    /** 声明内容, in the words of who declares it. */
    CLAIM_WORDED(Field.TEXT, attempt -> attempt.item().provenance().isClaimWorded()),
    /** 声明人 of what an agency hands on: it is his consent that counts, 条例第十五条. */
    CLAIMANT_NAMED(Field.TEXT, attempt -> attempt.item().provenance().isClaimantNamed()),
    /** 文种, and a text or a file. */
    FORM_COMPLETE(Field.TEXT, Attempt::isComplete),
    /** 公开页面网址 of what is to be linked or extracted, 细则 二（三）2. */
    PLANNED_ADDRESS_GIVEN(Field.TEXT, attempt -> attempt.item().provenance().isPlannedAddressGiven()),
    /** A text or a file of its own, where more than a link is published. */
    TEXT_THERE(Field.CLEARANCE, attempt -> attempt.item().text().isThere()),
    /** 生效日期 not after 有效期至. */
    VALIDITY_IN_ORDER(Field.TEXT, attempt -> attempt.item().form().isValidityInOrder()),
    /** 生效日期 and 有效期至 of a 规范性文件. */
    VALIDITY_GIVEN(
            Field.TEXT,
            attempt -> !attempt.isNormative() || attempt.item().form().isValidityGiven()),
    /** 内容类别 of what is to be published. */
    CATEGORY_CHOSEN(
            Field.CATEGORY,
            attempt -> !attempt.isAttribute(Attribute.PROACTIVE)
                    || attempt.category().isPresent()),
    /** 修改文稿 brings the changed text. */
    TEXT_GIVEN(Field.TEXT, attempt -> attempt.said(ActionInput.Revising.class).isPresent()),
    ATTRIBUTE_CHOSEN(Field.DECISION, attempt -> attempt.decision() != null),
    /** 公开办 says which attribute it advises, or that it cannot decide: 不能确定，报请认定. */
    OPINION_CHOSEN(
            Field.ADVICE, attempt -> attempt.isUndecided() || attempt.advice().isPresent()),
    /** 建议不公开 with its reason. */
    ATTRIBUTE_ADVISED(
            Field.ADVICE,
            attempt -> attempt.advice().filter(advice -> !advice.isComplete()).isEmpty()),
    /** 意见 with 退回, 暂缓 and the like. */
    REMARK_GIVEN(Field.REMARK, Attempt::isRemarked),
    /** Who changes the attribute says why. */
    CHANGE_EXPLAINED(Field.REMARK, attempt -> !attempt.isChanged() || attempt.isRemarked()),
    /** Who leaves the attributes that are usual for the 文种 says why; once, as long as the choice stays. */
    USUAL_OR_EXPLAINED(Field.REMARK, attempt -> attempt.isUsualOrKnown() || attempt.isRemarked()),
    /** 变更 says something else than what it takes the place of; who issues the same once more says why. */
    AMENDED_OR_EXPLAINED(Field.REMARK, attempt -> attempt.isAmended() || attempt.isRemarked()),
    /** Who departs from the 公开办's opinion says why. */
    ADVISED_OR_EXPLAINED(Field.REMARK, attempt -> attempt.isAdvised() || attempt.isRemarked()),
    /** 保密审查七问: what touches a 国家秘密 is never found fit to be published. */
    NO_STATE_SECRET(Field.FINDINGS, attempt -> !attempt.isSecretPassed()),
    /** 七问 all answered, 是 or 否, before the conclusion that it may be published. */
    QUESTIONS_ANSWERED(
            Field.FINDINGS,
            attempt ->
                    !attempt.isConcludingOpen() || attempt.review().findings().isComplete()),
    /** 批量复核: this one too was looked at. */
    EXAMINED(Field.FINDINGS, attempt -> attempt.review().isExamined()),
    /** 批量复核: nothing warns that this one needs a look of its own. */
    UNWARNED(
            Field.FINDINGS,
            attempt -> !attempt.review().inGroup() || Warning.of(attempt.item()).isEmpty()),
    /** 批量复核: what was found is found in one item, not in all of a group. */
    CLEAN_IN_GROUP(
            Field.FINDINGS,
            attempt ->
                    !attempt.review().inGroup() || !attempt.review().findings().isAnyFound()),
    /** 整理要素: 内容类别 stands before the item gets its number; what had been withheld may lack it. */
    CATEGORISED(Field.CLEARANCE, attempt -> attempt.item().form().categoryCode() != null),
    /** 保密审查结论 of everything that is to be published, 条例第十七条: in the opinion, or else here. */
    SECRECY_CONCLUDED(
            Field.REMARK,
            attempt -> attempt.isRemarked()
                    || (!attempt.review().findings().isAnyFound()
                            && attempt.item().isClearedByOpinion())),
    /** 条例第十条: who publishes what is another's says why; where its maker must agree first, saying why does not help. */
    RIGHT_OR_EXPLAINED(
            Field.REMARK,
            attempt -> attempt.isRemarked()
                    || attempt.releaseConditions().isRightful()
                    || !attempt.releaseConditions().isMakerAgreed()),
    /** 条例第十一条: everybody concerned has agreed. */
    CONSULTED(Field.CLEARANCE, attempt -> attempt.releaseConditions().isConsulted()),
    /** 条例第十条: what another agency made is published whole only with its recorded consent. */
    MAKER_AGREED(Field.CLEARANCE, attempt -> attempt.releaseConditions().isMakerAgreed()),
    /** 条例第十五条: who declared a trade secret or privacy agrees, or the public interest was put above it. */
    CLAIM_RELEASED(Field.CLEARANCE, attempt -> attempt.releaseConditions().isClaimReleased()),
    /** 条例第十五条: of others' secrets that the review found, somebody agreed or decided, or it is said why they are not harmed. */
    FINDING_EXPLAINED(
            Field.REMARK,
            attempt -> attempt.isRemarked() || attempt.releaseConditions().isFindingReleased()),
    /** 条例第十一条第二款: 未经批准不得对外发布. */
    APPROVED(Field.CLEARANCE, attempt -> attempt.releaseConditions().isApproved()),
    /** 条例第十七条第三款: what the 公开办 could not decide was put to the competent body, and that agreed. */
    DETERMINED(Field.CLEARANCE, attempt -> attempt.releaseConditions().isDetermined()),
    /** 内容类别 with the other elements. */
    ELEMENTS_GIVEN(Field.ELEMENTS, attempt -> attempt.said(ActionInput.Arranging.class)
            .filter(said -> said.elements().categoryCode() != null)
            .isPresent()),
    SOURCE_PAGE_GIVEN(Field.SOURCE_PAGE, attempt -> attempt.said(ActionInput.Sourced.class)
            .isPresent()),
    /** 发现日期 not in the future. */
    FOUND_BY_TODAY(Field.SOURCE_PAGE, attempt -> attempt.said(ActionInput.Sourced.class)
            .map(said -> said.page().foundOn())
            .filter(found -> found.isAfter(attempt.today()))
            .isEmpty()),
    /** An address that the public can reach, not one of this network. */
    SOURCE_PAGE_PUBLIC(Field.SOURCE_PAGE, attempt -> attempt.said(ActionInput.Sourced.class)
            .filter(said -> !WebAddress.isPublic(said.page().url()))
            .isEmpty()),
    /** 更正 puts something right. */
    SOMETHING_CORRECTED(
            Field.CORRECTION,
            attempt -> attempt.corrected().filter(AmendmentCheck::isSomething).isPresent()),
    /** 更正说明, which the public reads. */
    NOTE_GIVEN(
            Field.CORRECTION,
            attempt -> attempt.amendment().map(Amendment::note).isPresent()),
    /** 内容类别 stays, and so does the address of what is only linked. */
    ELEMENTS_KEPT(Field.CORRECTION, attempt -> attempt.corrected().stream().allMatch(AmendmentCheck::isStillWhole)),
    /** 更正: the same of an address that is put right. */
    LINK_PUBLIC(Field.CORRECTION, attempt -> attempt.corrected().stream().allMatch(AmendmentCheck::isLinkPublic)),
    /** 更正: number and dates are put right, not taken away. */
    ISSUE_KEPT(Field.CORRECTION, attempt -> attempt.corrected().stream().allMatch(AmendmentCheck::isIssueKept)),
    /** 更正: 成文日期 not after 印发日期, neither after today. */
    DATES_IN_ORDER(Field.CORRECTION, attempt -> attempt.corrected().stream().allMatch(AmendmentCheck::isInOrder)),
    WITHDRAWAL_GIVEN(Field.WITHDRAWAL, attempt -> attempt.said(ActionInput.Withdrawing.class)
            .isPresent()),
    /** Another drafter of the section, who does not head it: nobody reviews what he has had in hand as drafter. */
    ASSIGNEE_GIVEN(Field.ASSIGNEE, Attempt::isHandedOn),
    NUMBER_GIVEN(Field.DOCUMENT_NUMBER, attempt -> attempt.documentNumber()
            .filter(number -> DocumentNumber.parse(number).serial() > 0)
            .isPresent()),
    /** 发文字号 of another year than 成文日期 and 印发日期 is explained: a slip of the hand at the turn of the year. */
    NUMBER_YEAR_OR_EXPLAINED(Field.REMARK, attempt -> attempt.isRemarked() || attempt.isNumberOfYear()),
    FORMATION_DATE_GIVEN(Field.FORMATION_DATE, attempt -> attempt.formed().isPresent()),
    /** 成文日期 not in the future. */
    FORMED_BY_TODAY(Field.FORMATION_DATE, attempt -> attempt.formed()
            .filter(formed -> formed.isAfter(attempt.today()))
            .isEmpty()),
    ISSUE_DATE_GIVEN(Field.ISSUE_DATE, attempt -> attempt.issued().isPresent()),
    /** 印发日期 not before 成文日期. */
    ISSUED_AFTER_FORMED(Field.ISSUE_DATE, Attempt::isInOrder),
    /** 印发日期 not in the future. */
    ISSUED_BY_TODAY(Field.ISSUE_DATE, attempt -> attempt.issued()
            .filter(issued -> issued.isAfter(attempt.today()))
            .isEmpty());

    private final Field field;
    private final String query;
    private final Predicate<Attempt> condition;

    Guard(Field field, Predicate<Attempt> condition) {
        this(field, null, condition);
    }

    /** @param query the same as a condition on item {@code i}, for lists of what waits; null where lists need not know */
    Guard(Field field, String query, Predicate<Attempt> condition) {
        this.field = field;
        this.query = query;
        this.condition = condition;
    }

    @Override
    public Stream<Guard> guards() {
        return Stream.of(this);
    }

    public Optional<String> query() {
        return Optional.ofNullable(query);
    }

    /** What the officer must give; null when the guard decides whether the row is open at all. */
    public Field field() {
        return field;
    }

    boolean holds(Attempt attempt) {
        return condition.test(attempt);
    }

    /** What its refusal names. */
    Object[] named(Attempt attempt) {
        return switch (this) {
            case QUESTIONS_ANSWERED -> new Object[] {attempt.review().findings().unanswered()};
            case CLEAN_IN_GROUP -> new Object[] {attempt.review().findings().found()};
            case CLAIM_RELEASED -> new Object[] {
                attempt.item().declared().orElseThrow().claim()
            };
            case MAKER_AGREED -> new Object[] {attempt.item().provenance().holder()};
            case UNWARNED -> new Object[] {Warning.of(attempt.item())};
            default -> new Object[0];
        };
    }

    private static boolean isDraftedByHead(Attempt attempt) {
        return attempt.item().isDraftOfHead();
    }
}
