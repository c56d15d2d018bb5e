package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.SecrecyQuestion;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    /** What he says with the act, where he says such a thing at all. */
    <T extends ActionInput> Optional<T> said(Class<T> what) {
        return Optional.of(input).filter(what::isInstance).map(what::cast);
    }

    /** The same, where the row asks for it. */
    <T extends ActionInput> Optional<T> heard(Field field, Class<T> what) {
        return row.asks(field) ? said(what) : Optional.empty();
    }

    /** What the trail says with the act: 意见, and with 转办 from whom to whom, before it is done; null where nothing. */
    String told() {
        String remark = input.remark().text();
        return heard(Field.ASSIGNEE, ActionInput.Assigning.class)
                .map(said ->
                        item.drafter().name() + " → " + said.assignee().name() + (remark == null ? "" : "；" + remark))
                .orElse(remark);
    }

    /** The attribute as it will stand; null while none was chosen. */
    Decision decision() {
        return heard(Field.DECISION, ActionInput.Deciding.class)
                .filter(said -> row.from().isAttributeOpen())
                .map(ActionInput.Deciding::decision)
                .orElseGet(item::decision);
    }

    /** 内容类别 as it will stand; empty while none is chosen. */
    Optional<String> category() {
        return Optional.ofNullable(item.form().categoryCode()).or(this::namedCategory);
    }

    /** 内容类别 that the act gives to what had none and is to be public, 附件2 一（二）; what it has is not changed thereby. */
    Optional<String> namedCategory() {
        return heard(Field.CATEGORY, ActionInput.Deciding.class)
                .filter(said -> item.form().categoryCode() == null && isAttribute(Attribute.PROACTIVE))
                .flatMap(ActionInput.Deciding::category);
    }

    /** 签发领导不再对文件公开属性进行审核: is another attribute named where it is closed? */
    boolean isTouchingClosedAttribute() {
        return !row.from().isAttributeOpen()
                && said(ActionInput.Deciding.class)
                        .filter(said -> !said.decision().equals(item.decision()))
                        .isPresent();
    }

    /** Which attribute the 公开办 advises; empty where the act advises none. */
    Optional<Decision> advice() {
        return heard(Field.ADVICE, ActionInput.Advising.class).map(ActionInput.Advising::advice);
    }

    /** 不能确定，报请认定: does the 公开办 say that it cannot decide? */
    boolean isUndecided() {
        return heard(Field.ADVICE, ActionInput.Undecided.class).isPresent();
    }

    /** 保密审查; {@link Review#NONE} where there was none. */
    Review review() {
        return said(ActionInput.Reviewed.class)
                .map(ActionInput.Reviewed::review)
                .orElse(Review.NONE);
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
        return input.remark().isWritten();
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
        return isUsual() || item.text().isExplained(choice());
    }

    /** 变更: is there anything in it that is not public already? Whatever else is drafted takes the place of nothing. */
    boolean isAmended() {
        return !item.isRelated(RelationKind.SUPERSEDES)
                || item.wording().since(item.relation().earlier().wording()).stream()
                        .anyMatch(TextPart::isPublic);
    }

    /** 文种 and attribute as they will stand, such as {@code 08-1 PROACTIVE}. */
    String choice() {
        return item.typeRule().code() + " " + decision().attribute();
    }

    /** 规范性文件 that is to be published: by its 文种 or by its 内容类别. */
    boolean isNormative() {
        return isAttribute(Attribute.PROACTIVE) && item.isNormative(category().orElse(null));
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
                .filter(item.text()::isMeantBy)
                .isPresent();
    }

    /** Is it this person who acts, himself or through a deputy? */
    boolean isBy(Officer person) {
        return person.equals(officer) || person.equals(holder);
    }

    boolean isHandedOn() {
        return said(ActionInput.Assigning.class)
                .map(ActionInput.Assigning::assignee)
                .filter(to -> to.holds(Role.DRAFTER, item.section()))
                .filter(to -> !to.holds(Role.SECTION_HEAD, item.section()) && !to.equals(item.drafter()))
                .isPresent();
    }

    /** Is it done by, or for, whom the act before was done by or for? */
    boolean isSameHand(HandlingEntry before) {
        return isBy(before.officer()) || (before.holder() != null && isBy(before.holder()));
    }

    /** Does the review conclude that the item may be published? */
    boolean isConcludingOpen() {
        return row.action() != Action.GIVE_OPINION
                || advice().filter(advised -> advised.is(Attribute.PROACTIVE)).isPresent();
    }

    /** Was a 国家秘密 found in what is yet to be published? */
    boolean isSecretPassed() {
        return review().findings().isFound(SecrecyQuestion.STATE_SECRET) && isConcludingOpen();
    }

    /** 更正核对 of what is asked for; empty where nothing is. */
    Optional<AmendmentCheck> corrected() {
        return amendment().map(said -> new AmendmentCheck(item, said, today()));
    }

    /** 更正 that is asked for. */
    Optional<Amendment> amendment() {
        return said(ActionInput.Correcting.class).map(ActionInput.Correcting::amendment);
    }

    /** Is it his own draft, or, through a deputy, that of the colleague for whom he acts? */
    boolean isOwnDraft() {
        return item.isDraftOf(officer) || item.isDraftOf(holder);
    }

    /** 公开前置条件 of the item. */
    ReleaseConditions releaseConditions() {
        return new ReleaseConditions(item, row.action() == Action.LINK || row.action() == Action.EXTRACT);
    }

    /** 发文字号 as typed. */
    Optional<String> documentNumber() {
        return said(ActionInput.Issuing.class).map(ActionInput.Issuing::documentNumber);
    }

    /** Is the number of the year in which the document was formed or issued, as far as those are said? */
    boolean isNumberOfYear() {
        List<Integer> years = Stream.of(formed(), issued())
                .flatMap(Optional::stream)
                .map(LocalDate::getYear)
                .toList();
        int year = documentNumber()
                .map(DocumentNumber::parse)
                .map(DocumentNumber::year)
                .orElse(0);
        return year == 0 || years.isEmpty() || years.contains(year);
    }

    /** 成文日期. */
    Optional<LocalDate> formed() {
        return said(ActionInput.Issuing.class).map(ActionInput.Issuing::formationDate);
    }

    /** 印发日期. */
    Optional<LocalDate> issued() {
        return said(ActionInput.Issuing.class).map(ActionInput.Issuing::issueDate);
    }

    /** Is it not issued before it was formed, as far as both days are given? */
    boolean isInOrder() {
        return formed().filter(first -> issued().filter(first::isAfter).isPresent())
                .isEmpty();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, BureauClock.ZONE);
    }
}
