package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.clearance.Clearances;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import java.time.Instant;
import java.util.List;

/**
 * 公开前置条件: whether everybody who had to be asked about an item has said yes.
 *
 * @param sourced 建立链接、提取: its maker has published it, and is not asked whether we may, 细则 二（三）2
 */
public record ReleaseConditions(InformationItem item, boolean sourced) {
    ReleaseConditions(InformationItem item) {
        this(item, item.sourcePage() != null);
    }

    /** The same of an item that is sourced, or is not, whatever it has now. */
    public ReleaseConditions sourced(boolean wanted) {
        return new ReleaseConditions(item, wanted);
    }

    /** 会商、报批、确定: is nothing that had to be asked before a release open or refused, by whatever channel it goes? */
    public boolean isDone() {
        return isAnswered() && isClaimReleased() && (sourced || isMakerAgreed());
    }

    /** 会商报批: has everybody who was asked, or had to be, said yes? */
    public boolean isAnswered() {
        return isConsulted() && isApproved() && isDetermined();
    }

    /** 条例第十条: may the bureau disclose on its own, or by a provision that was confirmed? */
    public boolean isDisclosable() {
        Provenance from = item.provenance();
        return from.isDisclosable()
                && (!from.isByLawAlone() || item.citationCheck().isPresent());
    }

    /** 条例第十条: is the disclosure the bureau's own business, or has who it belongs to agreed? */
    boolean isRightful() {
        Clearances asked = item.clearances();
        return isDisclosable() || (asked.isAsked(Purpose.INVOLVED) && asked.isAgreed(Purpose.INVOLVED));
    }

    /** 条例第十条: has the agency that made what was obtained from it agreed, unless a law that was confirmed gives the right? */
    boolean isMakerAgreed() {
        Provenance from = item.provenance();
        return from.origin() != Origin.FROM_AGENCY
                || isDisclosable()
                || item.clearances().isAgreedBy(Purpose.INVOLVED, from.holder());
    }

    /** 条例第十一条、第十五条: has everybody who is concerned been asked, and agreed? */
    boolean isConsulted() {
        Clearances asked = item.clearances();
        boolean involved = !item.form().isTicked(SelfCheck.OTHER_AGENCIES) || asked.isAsked(Purpose.INVOLVED);
        boolean joint =
                item.provenance().partnerNames().stream().allMatch(partner -> asked.isAgreedBy(Purpose.JOINT, partner));
        String settled = sourced ? item.provenance().holder() : null;
        return involved
                && joint
                && asked.isAgreedWithout(settled, Purpose.INVOLVED)
                && asked.isAgreed(Purpose.JOINT, Purpose.THIRD_PARTY);
    }

    /** 条例第十五条: has everybody who claims, or claimed, a trade secret or privacy agreed, or was the public interest put above it? */
    public boolean isClaimReleased() {
        return item.declared().filter(claimed -> !isReleased(claimed.parties())).isEmpty();
    }

    /**
     * 条例第十五条: what the secrecy review found of others, whoever claims it: did anybody concerned agree, or was the public
     * interest put above it?
     */
    boolean isFindingReleased() {
        return !item.isFoundOfOthers() || item.clearances().isReleasedByAnybody();
    }

    private boolean isReleased(List<String> parties) {
        Clearances asked = item.clearances();
        return parties.isEmpty()
                ? asked.isReleasedByAnybody()
                : parties.stream().allMatch(asked::isReleasedBy);
    }

    /** 条例第十一条第二款: has it been approved where it must be? */
    boolean isApproved() {
        Clearances asked = item.clearances();
        boolean needed = item.form().isTicked(SelfCheck.APPROVAL_NEEDED);
        return (!needed || asked.isAsked(Purpose.APPROVAL)) && asked.isAgreed(Purpose.APPROVAL);
    }

    /** 条例第十七条第三款: is what the 公开办 could not decide determined by the competent body? */
    boolean isDetermined() {
        boolean undecided = item.opinion().filter(HandlingEntry::isUndecided).isPresent();
        Clearances asked = item.clearances();
        return (!undecided || asked.isAsked(Purpose.DETERMINATION)) && asked.isAgreed(Purpose.DETERMINATION);
    }

    /** 报请认定: could the 公开办 not decide, and has nobody competent agreed yet to what may still be published? */
    public boolean isDeterminationDue() {
        Step step = item.step();
        return !step.isFinal()
                && !step.isArchiving()
                && !(step.isDecided() && item.attribute() != Attribute.PROACTIVE)
                && item.opinion().filter(HandlingEntry::isUndecided).isPresent()
                && !isDetermined();
    }

    /** 须重新征求: whose consent was given to an earlier text than that which now stands, and which decision. */
    public List<String> outdatedConsents() {
        Instant written = item.text().editedAt();
        return written == null ? List.of() : item.clearances().givenBefore(written);
    }
}
