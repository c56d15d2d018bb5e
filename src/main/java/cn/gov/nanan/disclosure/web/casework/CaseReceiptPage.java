package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.RequestReceipt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** 登记回执: number and query code of a request that was just entered; shown once, since the code is kept nowhere. */
@Named
@RequestScoped
public class CaseReceiptPage {
    private static final String CODE = "receipt.code";

    @Inject
    private CaseLookup lookup;

    private String id;
    private InformationRequest request;
    private String code;

    /** For the page that comes next, and for that one alone. */
    public void keep(RequestReceipt receipt) {
        flash().put(CODE, receipt.code());
    }

    public void load() {
        lookup.find(id).ifPresent(found -> {
            request = found;
            code = (String) flash().get(CODE);
        });
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** The day on which it was entered. */
    public LocalDate today() {
        return LocalDate.ofInstant(request.since(), BureauClock.ZONE);
    }

    public InformationRequest request() {
        return request;
    }

    /** 查询码; null where it was shown before. */
    public String code() {
        return code;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
