package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Claim;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.PlannedMode;
import cn.gov.nanan.disclosure.provenance.Provenance;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 来源与公开权限栏目: the fields of a draft that say where the information comes from. */
public class ProvenanceFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private Origin origin;
    private Carrier carrier;
    private String holder;
    private String holderCode;
    private String holderNumber;
    private LocalDate holderDate;
    private LocalDate obtainedOn;
    private DisclosureRight right;
    private String rightCitation;
    private String partners;
    private String lead;
    private Claim claim;
    private String claimText;
    private String claimant;
    private PlannedMode planned;
    private String plannedUrl;

    static ProvenanceFields of(InformationKind kind) {
        Origin origin = kind == InformationKind.OBTAINED ? Origin.FROM_PERSON : Origin.OWN;
        Carrier carrier = kind == InformationKind.RECORD ? Carrier.DATA : Carrier.PAPER;
        return of(new Provenance(origin, carrier, null, null, null, null, null, null, null, null, null));
    }

    static ProvenanceFields of(Provenance provenance) {
        ProvenanceFields fields = new ProvenanceFields();
        fields.origin = provenance.origin();
        fields.carrier = provenance.carrier();
        fields.holder = provenance.holder();
        fields.holderCode = provenance.holderCode();
        fields.holderNumber = provenance.holderNumber();
        fields.holderDate = provenance.holderDate();
        fields.obtainedOn = provenance.obtainedOn();
        fields.right = provenance.right();
        fields.rightCitation = provenance.rightCitation();
        fields.partners = provenance.partners();
        fields.lead = provenance.lead();
        fields.claim = provenance.claim();
        fields.claimText = provenance.claimText();
        fields.claimant = provenance.claimant();
        fields.planned = provenance.planned();
        fields.plannedUrl = provenance.plannedUrl();
        return fields;
    }

    /** What does not belong to the chosen origin is left out. */
    Provenance provenance() {
        boolean obtained = origin != null && origin.isObtained();
        Provenance typed = new Provenance(
                origin,
                carrier,
                obtained ? holder : null,
                obtained ? holderNumber : null,
                obtained ? holderDate : null,
                obtained ? obtainedOn : null,
                right,
                right == DisclosureRight.SPECIAL_LAW ? rightCitation : null,
                origin == Origin.JOINT ? partners : null,
                lead,
                claim,
                claim == null ? null : claimText,
                obtained ? holderCode : null,
                planned,
                plannedUrl,
                claimant);
        return right == null && origin != Origin.JOINT ? typed.withUsualRight() : typed;
    }

    /** Who may be the 牵头机关: the bureau, and the partners as they are typed. */
    public List<String> getLeads() {
        return Stream.concat(Stream.of(Setting.AGENCY_NAME.value()), others()).toList();
    }

    /** Does what is chosen so far say that disclosing is another's business? */
    public boolean isLedByAnother() {
        return others().anyMatch(other -> other.equals(lead));
    }

    /** The partners as they are typed, whatever else may still be wrong in the form: a page that shows it refuses nothing. */
    private Stream<String> others() {
        return origin == Origin.JOINT
                ? Provenance.names(partners).stream().filter(name -> !name.equals(Setting.AGENCY_NAME.value()))
                : Stream.empty();
    }

    /** 牵头机关 was chosen: the right follows from it, unless another is said afterwards. */
    public void leadChosen() {
        right = null;
    }

    public Origin getOrigin() {
        return origin;
    }

    public void setOrigin(Origin origin) {
        this.origin = origin;
    }

    public Carrier getCarrier() {
        return carrier;
    }

    public void setCarrier(Carrier carrier) {
        this.carrier = carrier;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getHolderCode() {
        return holderCode;
    }

    public void setHolderCode(String holderCode) {
        this.holderCode = holderCode;
    }

    public String getHolderNumber() {
        return holderNumber;
    }

    public void setHolderNumber(String holderNumber) {
        this.holderNumber = holderNumber;
    }

    public LocalDate getHolderDate() {
        return holderDate;
    }

    public void setHolderDate(LocalDate holderDate) {
        this.holderDate = holderDate;
    }

    public LocalDate getObtainedOn() {
        return obtainedOn;
    }

    public void setObtainedOn(LocalDate obtainedOn) {
        this.obtainedOn = obtainedOn;
    }

    public DisclosureRight getRight() {
        return right;
    }

    public void setRight(DisclosureRight right) {
        this.right = right;
    }

    public String getRightCitation() {
        return rightCitation;
    }

    public void setRightCitation(String rightCitation) {
        this.rightCitation = rightCitation;
    }

    public String getPartners() {
        return partners;
    }

    public void setPartners(String partners) {
        this.partners = partners;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public Claim getClaim() {
        return claim;
    }

    public void setClaim(Claim claim) {
        this.claim = claim;
    }

    public PlannedMode getPlanned() {
        return planned;
    }

    public void setPlanned(PlannedMode planned) {
        this.planned = planned;
    }

    public String getPlannedUrl() {
        return plannedUrl;
    }

    public void setPlannedUrl(String plannedUrl) {
        this.plannedUrl = plannedUrl;
    }

    public String getClaimant() {
        return claimant;
    }

    public void setClaimant(String claimant) {
        this.claimant = claimant;
    }

    public String getClaimText() {
        return claimText;
    }

    public void setClaimText(String claimText) {
        this.claimText = claimText;
    }
}
