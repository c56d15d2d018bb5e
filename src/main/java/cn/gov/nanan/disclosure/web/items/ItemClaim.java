package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.ClearanceRequests;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/** 声明栏: what a third party claims of the item of the 办理单, and the decision to put the public interest above it. */
@Named
@ViewScoped
public class ItemClaim implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where in the form is what is to be mended. */
    private static final Map<String, String> PLACES =
            Map.of("party", "partyField:party", "reason", "interestField:reason", "toldOn", "toldOnField:toldOn");

    @Inject
    private ClearanceRequests requests;

    @Inject
    private Handling handling;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    @Inject
    private Texts texts;

    private boolean open;
    private String party;
    private String reason;
    private LocalDate toldOn;
    private String refusal;
    private String citationRefusal;

    public boolean isOpenTo(InformationItem item) {
        return item.clearing(reader.actor()).isInterestOpen();
    }

    /** Opens the form beside the text, with who declared it where that is known. */
    public void choose(InformationItem item) {
        open = true;
        party = item.declared()
                .flatMap(one -> one.parties().stream().findFirst())
                .orElse(null);
        reason = null;
        toldOn = null;
        refusal = null;
    }

    /** 确定; what was typed stays when it is refused. */
    public String confirm(InformationItem item, int version) {
        try {
            requests.override(item.id(), version, party, reason, toldOn);
        } catch (BusinessException refused) {
            refusal = feedback.refusedAt("interest-form", PLACES, refused);
            return null;
        }
        tellWhoStillClaims(handling.find(item.id()));
        feedback.done("clearance.asked");
        return "/items/item?faces-redirect=true&id=" + item.id();
    }

    /** A decision about one of several, or about somebody else, leaves the claim as it stands: no mistake, but not the end. */
    private void tellWhoStillClaims(InformationItem item) {
        item.declared()
                .filter(claimed -> !claimed.parties().isEmpty()
                        && !item.releaseConditions().isClaimReleased())
                .ifPresent(claimed ->
                        feedback.warn("clearance.interest.still-claimed", String.join("、", claimed.parties())));
    }

    /** 取消. */
    public void close() {
        open = false;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isCitationOpenTo(InformationItem item) {
        return item.clearing(reader.actor()).isCitationOpen();
    }

    /** 公开依据确认. */
    public String confirmCitation(InformationItem item, int version) {
        try {
            requests.confirmCitation(item.id(), version);
        } catch (BusinessException refused) {
            citationRefusal = texts.of(refused);
            return null;
        }
        feedback.done("clearance.citation.done");
        return "/items/item?faces-redirect=true&id=" + item.id();
    }

    public String getCitationRefusal() {
        return citationRefusal;
    }

    public String getRefusal() {
        return refusal;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }
}
