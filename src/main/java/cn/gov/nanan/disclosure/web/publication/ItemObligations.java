package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.deadline.PeriodUnit;
import cn.gov.nanan.disclosure.deadline.SpecialPeriod;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** 办理单上的公开时限: what the item of the page owes; the 公开办 may record that another law fixes the period. */
@Named
@ViewScoped
public class ItemObligations implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where in the form is what is to be mended. */
    private static final Map<String, String> PLACES =
            Map.of("citation", "citationField:citation", "length", "lengthField:length");

    @Inject
    private Obligations obligations;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    private transient List<Obligation> found;
    private boolean open;
    private long chosen;
    private int version;
    private Integer length;
    private PeriodUnit unit = PeriodUnit.WORKING_DAYS;
    private String citation;
    private String refusal;

    public List<Obligation> of(Long item) {
        if (found == null) {
            found = item == null ? List.of() : obligations.seenOf(SubjectKind.ITEM, item);
        }
        return found;
    }

    public boolean mayFix(Obligation obligation) {
        return obligation.isOpen()
                && obligation.dates().isLegal()
                && reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /** Opens the form beside the text for one of them. */
    public void choose(Obligation obligation) {
        open = true;
        chosen = obligation.id();
        version = obligation.version();
        refusal = null;
    }

    public String fix(Long item) {
        try {
            obligations.fixByLaw(chosen, version, new SpecialPeriod(length, unit, citation));
        } catch (BusinessException refused) {
            refusal = feedback.refusedAt("fix-form", PLACES, refused);
            return null;
        }
        feedback.done("deadline.fixed");
        return "/items/item?faces-redirect=true&id=" + item;
    }

    /** 取消. */
    public void close() {
        open = false;
    }

    public boolean isOpen() {
        return open;
    }

    /** Why nothing was recorded, where no field is to be mended. */
    public String getRefusal() {
        return refusal;
    }

    public PeriodUnit[] units() {
        return PeriodUnit.values();
    }

    public Integer getLength() {
        return length;
    }

    public void setLength(Integer length) {
        this.length = length;
    }

    public PeriodUnit getUnit() {
        return unit;
    }

    public void setUnit(PeriodUnit unit) {
        this.unit = unit;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }
}
