package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Caution;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.SecrecyQuestion;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 办理意图: one officer about to go one row of the table; what the guards look at.
 *
 * @param role as what he acts, one of those that the row names
 * @param holder whose role it is: the officer himself, or the colleague for whom he acts (代)
 */
record Attempt(
        InformationItem item,
        Transition row,
        Role role,
        Officer officer,
        Officer holder,
        ActionInput input,
        Instant now) {
    /** The attribute as it will stand; null while none was chosen. */
    Decision decision() {
        boolean chosen = input.decision() != null && row.from().isAttributeOpen() && row.asks(Field.DECISION);
        return chosen ? input.decision() : item.decision();
    }

    /** 签发领导不再对文件公开属性进行审核: is another attribute named where it is closed? */
    boolean isTouchingClosedAttribute() {
        boolean closed = !row.from().isAttributeOpen() && !row.asks(Field.DECISION);
        return closed && input.decision() != null && !input.decision().equals(item.decision());
    }

    /** Is the item written, or is it to be a stub without text? */
    boolean isComplete() {
        return InformationItem.isStub(decision()) || item.isWritten();
    }

    /** Is the source said of what was obtained, and of nothing else? A stub keeps none. */
    boolean isSourceGiven() {
        Provenance from = item.provenance();
        boolean obtained = item.kind() == InformationKind.OBTAINED;
        return InformationItem.isStub(decision()) || (from.origin().isObtained() == obtained && from.isSourceGiven());
    }

    /** The guards that ask for what was not given. */
    Stream<Guard> missing() {
        return row.demands().filter(guard -> !guard.holds(this));
    }

    boolean isAttribute(Attribute attribute) {
        return decision() != null && decision().is(attribute);
    }

    boolean isRemarked() {
        return input.remark() != null;
    }

    /** Does the decision differ from the one with which the item arrived here? */
    boolean isChanged() {
        return item.standing().filter(before -> !before.equals(decision())).isPresent();
    }

    boolean isUsual() {
        return decision() == null
                || item.typeRule() == null
                || item.typeRule().isUsual(decision().attribute());
    }

    /** Is the choice usual for the 文种, or was this very choice explained before? */
    boolean isUsualOrKnown() {
        return isUsual() || item.isExplained(choice());
    }

    /** 文种 and attribute as they will stand, such as {@code 08-1 PROACTIVE}. */
    String choice() {
        return item.typeRule().code() + " " + decision().attribute();
    }

    /** 规范性文件 that is to be published: by its 文种 or by its 内容类别. */
    boolean isNormative() {
        boolean byType = item.typeRule() != null && item.typeRule().cautions().contains(Caution.NORMATIVE);
        return isAttribute(Attribute.PROACTIVE)
                && (byType || ContentCategory.isNormative(item.form().categoryCode()));
    }

    /** Does the decision follow what the 公开办 advised, or did it advise nothing? */
    boolean isAdvised() {
        return item.opinion()
                .map(HandlingEntry::decision)
                .filter(advised -> !isAttribute(advised.attribute()))
                .isEmpty();
    }

    /**
     * Was the officer himself the last to act, did he bring the item here from where the row leads back, and has nobody
     * changed text or attribute since?
     */
    boolean isOwnLastAct() {
        return item.lastEntry()
                .filter(last -> last.officer().equals(officer) && last.step() == row.to())
                .filter(item::isOfThisText)
                .isPresent();
    }

    /** Is it this person who acts, himself or through a deputy? */
    boolean isBy(Officer person) {
        return person.equals(officer) || person.equals(holder);
    }

    boolean isHandedOn() {
        Officer to = input.assignee();
        return to != null
                && to.holds(Role.DRAFTER, item.section())
                && !to.holds(Role.SECTION_HEAD, item.section())
                && !to.equals(item.drafter());
    }

    /** Is it done by, or for, whom the act before was done by or for? */
    boolean isSameHand(HandlingEntry before) {
        return isBy(before.officer()) || (before.holder() != null && isBy(before.holder()));
    }

    /** Does the review conclude that the item may be published? */
    boolean isConcludingOpen() {
        return row.action() != Action.GIVE_OPINION
                || (input.decision() != null && input.decision().is(Attribute.PROACTIVE));
    }

    /** Was a 国家秘密 found in what is yet to be published? */
    boolean isSecretPassed() {
        return input.review().findings().isFound(SecrecyQuestion.STATE_SECRET) && isConcludingOpen();
    }

    /** 更正: is anything to be put right? */
    boolean isCorrecting() {
        return input.amendment() != null && !input.amendment().of(item).isEmpty();
    }

    /** 更正: does what the public must have stay there? */
    boolean isStillWhole() {
        PublicElements after =
                input.amendment() == null ? null : input.amendment().elements();
        boolean located = after == null || (item.sourcePage() == null) == (after.part(FormText.LINK) == null);
        return after == null || (located && after.part(FormText.CATEGORY) != null);
    }

    /** Is it his own draft, or, through a deputy, that of the colleague for whom he acts? */
    boolean isOwnDraft() {
        return item.isDraftOf(officer) || item.isDraftOf(holder);
    }

    /** 公开前置条件 of the item. */
    ReleaseConditions settlement() {
        return new ReleaseConditions(item);
    }

    boolean isInOrder(LocalDate first, LocalDate second) {
        return first == null || second == null || !second.isBefore(first);
    }

    Optional<LocalDate> formed() {
        return Optional.ofNullable(input.formationDate());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, BureauClock.ZONE);
    }
}
