package cn.gov.nanan.disclosure.provenance;

import cn.gov.nanan.disclosure.number.CreditCode;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Faults;
import cn.gov.nanan.disclosure.platform.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 来源与权限: where an item comes from and by what right the bureau discloses it. May be unfinished while the item is drafted.
 *
 * @param holder 提供单位或个人 of what was obtained; null for what the bureau made
 * @param holderNumber 原文号 of an obtained document, as it stands there; may be null
 * @param holderDate 原成文日期; may be null
 * @param obtainedOn 获取日期, from which the period of an obtained item runs
 * @param right null while nobody has said so
 * @param rightCitation the provision, only with {@link DisclosureRight#SPECIAL_LAW}
 * @param partners 联合制作机关, separated by 、; null without any
 * @param lead 牵头机关 of what is issued jointly, by name: the bureau itself or one of the partners; null while nobody
 *     has said so
 * @param claim what the provider itself said; null without
 * @param claimText in its words
 * @param holderCode 统一社会信用代码 of the provider, right where it is given; null without
 * @param planned 拟公开方式 of what another agency made; null of everything else, and while nobody has said so
 * @param plannedUrl 公开页面网址 of that agency, as far as it is needed and written; null without
 * @param claimant 声明人 of what an agency hands on; null of everything else, and while nobody has said so
 */
@Embeddable
public record Provenance(
        @Enumerated(EnumType.STRING) @Column(name = "origin", nullable = false, length = 32) Origin origin,
        @Enumerated(EnumType.STRING) @Column(name = "carrier", nullable = false, length = 32) Carrier carrier,
        @Column(name = "holder", length = LONGEST) String holder,
        @Column(name = "holder_number", length = 60) String holderNumber,
        @Column(name = "holder_date") LocalDate holderDate,
        @Column(name = "obtained_on") LocalDate obtainedOn,
        @Enumerated(EnumType.STRING) @Column(name = "disclosure_right", length = 32) DisclosureRight right,
        @Column(name = "right_citation", length = LONGEST) String rightCitation,
        @Column(name = "partners", length = LONGEST) String partners,
        @Column(name = "lead_agency", length = LONGEST) String lead,
        @Enumerated(EnumType.STRING) @Column(name = "claim", length = 32) Claim claim,
        @Column(name = "claim_text", length = 500) String claimText,
        @Column(name = "holder_code", length = 18) String holderCode,
        @Enumerated(EnumType.STRING) @Column(name = "planned_mode", length = 32) PlannedMode planned,
        @Column(name = "planned_url", length = LONGEST_URL) String plannedUrl,
        @Column(name = "claimant", length = LONGEST) String claimant) {
    /** {@link BusinessException#field()} of a wrong code. */
    public static final String HOLDER_CODE = "holderCode";

    private static final int LONGEST = 200;
    private static final int LONGEST_URL = 998;
    private static final String TOO_LONG = "provenance.error.too-long";

    /** @throws BusinessException {@code provenance.error.too-long}, {@code number.error.code-…} */
    public Provenance {
        Faults faults = new Faults();
        origin = origin == null ? Origin.OWN : origin;
        carrier = carrier == null ? Carrier.PAPER : carrier;
        holder = faults.text("holder", holder, LONGEST, TOO_LONG);
        holderNumber = faults.text("holderNumber", holderNumber, 60, TOO_LONG);
        rightCitation = faults.text("rightCitation", rightCitation, LONGEST, TOO_LONG);
        partners = faults.text("partners", partners, LONGEST, TOO_LONG);
        lead = origin == Origin.JOINT ? faults.text("lead", lead, LONGEST, TOO_LONG) : null;
        claimText = faults.text("claimText", claimText, 500, TOO_LONG);
        CreditCode.fault(HOLDER_CODE, holderCode).ifPresent(faults::add);
        String code = CreditCode.bare(holderCode);
        holderCode = code.isEmpty() ? null : code;
        planned = origin == Origin.FROM_AGENCY ? planned : null;
        plannedUrl = planned != null && planned.isElsewhere()
                ? faults.text("plannedUrl", plannedUrl, LONGEST_URL, TOO_LONG)
                : null;
        claimant = isHandedOnClaim(origin, claim) ? faults.text("claimant", claimant, LONGEST, TOO_LONG) : null;
        faults.refuse();
    }

    private static boolean isHandedOnClaim(Origin origin, Claim claim) {
        return origin == Origin.FROM_AGENCY && claim != null;
    }

    /** Without a plan how it is to be disclosed. */
    public Provenance(
            Origin origin,
            Carrier carrier,
            String holder,
            String holderNumber,
            LocalDate holderDate,
            LocalDate obtainedOn,
            DisclosureRight right,
            String rightCitation,
            String partners,
            String lead,
            Claim claim,
            String claimText,
            String holderCode) {
        this(
                origin,
                carrier,
                holder,
                holderNumber,
                holderDate,
                obtainedOn,
                right,
                rightCitation,
                partners,
                lead,
                claim,
                claimText,
                holderCode,
                null,
                null,
                null);
    }

    /** Without a code of the provider. */
    public Provenance(
            Origin origin,
            Carrier carrier,
            String holder,
            String holderNumber,
            LocalDate holderDate,
            LocalDate obtainedOn,
            DisclosureRight right,
            String rightCitation,
            String partners,
            String lead,
            Claim claim,
            String claimText) {
        this(
                origin,
                carrier,
                holder,
                holderNumber,
                holderDate,
                obtainedOn,
                right,
                rightCitation,
                partners,
                lead,
                claim,
                claimText,
                null);
    }

    /** Nobody said to lead. */
    public Provenance(
            Origin origin,
            Carrier carrier,
            String holder,
            String holderNumber,
            LocalDate holderDate,
            LocalDate obtainedOn,
            DisclosureRight right,
            String rightCitation,
            String partners,
            Claim claim,
            String claimText) {
        this(
                origin,
                carrier,
                holder,
                holderNumber,
                holderDate,
                obtainedOn,
                right,
                rightCitation,
                partners,
                null,
                claim,
                claimText);
    }

    /** What the bureau makes itself. */
    public static Provenance own() {
        return own(Carrier.PAPER);
    }

    public static Provenance own(Carrier carrier) {
        return new Provenance(
                Origin.OWN, carrier, null, null, null, null, DisclosureRight.MAKER, null, null, null, null);
    }

    /** The same, led by this agency. */
    public Provenance ledBy(String agency) {
        return with(right, partners, agency);
    }

    /**
     * The same as this bureau sees it: it is no partner of its own, and nobody leads who is neither it nor a partner; the
     * right follows from the lead unless another was said.
     */
    public Provenance seenBy(String bureau) {
        List<String> others =
                partnerNames().stream().filter(name -> !name.equals(bureau)).toList();
        boolean known = bureau.equals(lead) || (lead != null && others.contains(lead));
        boolean listed = others.size() < partnerNames().size();
        Provenance seen = with(right, listed ? String.join("、", others) : partners, known ? lead : null);
        return origin == Origin.JOINT && right == null ? seen.withUsualRight() : seen;
    }

    /** 条例第十条: the same with the right that follows from where it comes from, where that alone tells. */
    public Provenance withUsualRight() {
        DisclosureRight usual =
                switch (origin) {
                    case OWN -> DisclosureRight.MAKER;
                    case FROM_PERSON -> DisclosureRight.KEEPER;
                    case JOINT -> isLedByAnother()
                            ? DisclosureRight.NONE
                            : isLeadGiven() ? DisclosureRight.LEAD_MAKER : null;
                    case FROM_AGENCY -> null;
                };
        return with(usual, partners, lead);
    }

    /** 更正: the same with 原文号 and 原成文日期 as they are; each may be null. */
    public Provenance numbered(String number, LocalDate date) {
        return new Provenance(
                origin,
                carrier,
                holder,
                number,
                date,
                obtainedOn,
                right,
                rightCitation,
                partners,
                lead,
                claim,
                claimText,
                holderCode,
                planned,
                plannedUrl,
                claimant);
    }

    private Provenance with(DisclosureRight otherRight, String otherPartners, String otherLead) {
        return new Provenance(
                origin,
                carrier,
                holder,
                holderNumber,
                holderDate,
                obtainedOn,
                otherRight,
                rightCitation,
                otherPartners,
                otherLead,
                claim,
                claimText,
                holderCode,
                planned,
                plannedUrl,
                claimant);
    }

    /** 联合制作机关, each once. */
    public List<String> partnerNames() {
        return origin == Origin.JOINT ? names(partners) : List.of();
    }

    /** The agencies that a line names, each once; of null none. */
    public static List<String> names(String line) {
        return line == null
                ? List.of()
                : Arrays.stream(line.split("[、，,；;\\s]+"))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Is it said from whom an obtained item came, and when? */
    public boolean isSourceGiven() {
        return !origin.isObtained() || (holder != null && obtainedOn != null);
    }

    /** The same, to be disclosed so. */
    public Provenance planned(PlannedMode mode, String url) {
        return new Provenance(
                origin,
                carrier,
                holder,
                holderNumber,
                holderDate,
                obtainedOn,
                right,
                rightCitation,
                partners,
                lead,
                claim,
                claimText,
                holderCode,
                mode,
                url,
                claimant);
    }

    /** 建立链接 is planned: its text stands elsewhere. */
    public boolean isLinkPlanned() {
        return planned == PlannedMode.LINK;
    }

    /** 公开页面网址: is it given where the planned way needs it, as everybody can reach it? */
    public boolean isPlannedAddressGiven() {
        boolean needed = planned != null && planned.isElsewhere();
        return !needed || plannedUrl != null && WebAddress.isOne(plannedUrl) && WebAddress.isPublic(plannedUrl);
    }

    /** Was it obtained by this day, and made before it was obtained? */
    public boolean isObtainedBy(LocalDate day) {
        return obtainedOn == null
                || (!obtainedOn.isAfter(day) && (holderDate == null || !holderDate.isAfter(obtainedOn)));
    }

    /** Are the partners of a joint document named? */
    public boolean isPartnersGiven() {
        return origin != Origin.JOINT || !partnerNames().isEmpty();
    }

    /** 牵头机关: is it said of a joint document who leads, the bureau or one of the partners? */
    public boolean isLeadGiven() {
        return origin != Origin.JOINT || lead != null;
    }

    /** 条例第十条: 「两个以上行政机关共同制作的政府信息，由牵头制作的行政机关负责公开」; is that another? */
    public boolean isLedByAnother() {
        return lead != null && partnerNames().contains(lead);
    }

    /** Is the special law cited where it gives the right? */
    public boolean isRightCited() {
        return right != DisclosureRight.SPECIAL_LAW || rightCitation != null;
    }

    /** 条例第十条: may the bureau disclose on its own? What another agency made or leads only by a law that says so. */
    public boolean isDisclosable() {
        return !isAnothers() || right == DisclosureRight.SPECIAL_LAW;
    }

    /** 法律、法规另有规定: does its disclosure rest on the provision that is cited alone? */
    public boolean isByLawAlone() {
        return isAnothers() && right == DisclosureRight.SPECIAL_LAW;
    }

    private boolean isAnothers() {
        boolean unclear = right == null || right == DisclosureRight.NONE;
        return unclear || isLedByAnother() || origin == Origin.FROM_AGENCY;
    }

    public boolean isClaimed() {
        return claim != null;
    }

    /** 声明内容: is what is claimed also said in words? */
    public boolean isClaimWorded() {
        return claim == null || claimText != null;
    }

    /** 声明人: is it said who claims what an agency hands on? */
    public boolean isClaimantNamed() {
        return !isHandedOnClaim(origin, claim) || claimant != null;
    }

    /** The same, claimed by this party. */
    public Provenance claimedBy(String party) {
        return new Provenance(
                origin,
                carrier,
                holder,
                holderNumber,
                holderDate,
                obtainedOn,
                right,
                rightCitation,
                partners,
                lead,
                claim,
                claimText,
                holderCode,
                planned,
                plannedUrl,
                party);
    }

    /** 声明人: who handed it in and claims it, or who is named as claiming what an agency hands on. */
    public Optional<String> declarer() {
        return isClaimed() ? Optional.ofNullable(origin == Origin.FROM_PERSON ? holder : claimant) : Optional.empty();
    }
}
