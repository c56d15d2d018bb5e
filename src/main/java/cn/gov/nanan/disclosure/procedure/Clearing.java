package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.PublicInterest;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** 会商报批、公共利益、公开依据: what one officer may ask of others about an item, and decide or confirm of it, until it is public. */
public record Clearing(InformationItem item, Actor actor) {
    private static final Set<Role> CLEARING =
            EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD, Role.LEADER, Role.DISCLOSURE_OFFICE);

    private static final Set<Role> OVERRIDING = EnumSet.of(Role.LEADER, Role.DISCLOSURE_OFFICE);

    /** May he record 会商报批 now? Drafter, head and deputy leader of the section, and the 公开办. */
    public boolean isOpen() {
        return isUnderWay(CLEARING);
    }

    /**
     * 会商报批: asks another body.
     *
     * @throws BusinessException {@code procedure.error.clearance-closed} unless {@link #isOpen}
     */
    public Clearance ask(Purpose purpose, String body, LocalDate on, Instant now) {
        require();
        return item.clearances().ask(purpose, body, on, actor.officer(), day(now));
    }

    void require() {
        if (!isOpen()) {
            throw BusinessException.notOpen("procedure.error.clearance-closed", item.step());
        }
    }

    /** May he put the public interest above a third party's claim? 公开办 and deputy leader, of what is claimed. */
    public boolean isInterestOpen() {
        boolean claimed =
                item.declared().isPresent() || item.clearances().isAsked(Purpose.THIRD_PARTY) || item.isFoundOfOthers();
        return claimed && isUnderWay(OVERRIDING);
    }

    /**
     * 公共利益决定, 条例第十五条: publishes what a third party claims for itself.
     *
     * @throws BusinessException {@code procedure.error.interest-closed} unless {@link #isInterestOpen}, {@code
     *     clearance.error.…}
     */
    public PublicInterest override(String party, String reason, LocalDate toldOn, Instant now) {
        if (!isInterestOpen()) {
            throw BusinessException.notOpen("procedure.error.interest-closed", item.step());
        }
        Optional<LocalDate> obtained = Optional.ofNullable(item.provenance().obtainedOn());
        return item.clearances().decide(party, reason, toldOn, obtained, actor.officer(), now);
    }

    /** May he confirm the provision that is cited? 公开办 and deputy leader, of what none of them drafted. */
    public boolean isCitationOpen() {
        Provenance from = item.provenance();
        return from.isByLawAlone()
                && from.isRightCited()
                && item.citationCheck().isEmpty()
                && item.isSubmitted()
                && isUnderWay(OVERRIDING)
                && OVERRIDING.stream()
                        .flatMap(role -> item.holderOf(actor, role).stream())
                        .noneMatch(item::isDraftOf)
                && !item.isDraftOf(actor.officer());
    }

    /**
     * 公开依据确认, 条例第十条: the provision says what the drafter ticked.
     *
     * @throws BusinessException {@code procedure.error.citation-closed} unless {@link #isCitationOpen}
     */
    void confirmCitation(Instant now) {
        if (!isCitationOpen()) {
            throw BusinessException.notOpen("procedure.error.citation-closed", item.step());
        }
        item.text().confirm(actor.officer(), day(now));
    }

    private boolean isUnderWay(Set<Role> roles) {
        return !item.step().isFinal()
                && !item.step().isPublic()
                && item.responsibility().bind(actor, roles);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, BureauClock.ZONE);
    }
}
