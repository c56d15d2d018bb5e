package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.transfer.ArrivalRegister;
import cn.gov.nanan.disclosure.transfer.PackageArrival;
import cn.gov.nanan.disclosure.transfer.PortalAddresses;
import cn.gov.nanan.disclosure.transfer.Receiving;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** 导入登记: every package that came, and the place where one is brought. */
@Named
@ViewScoped
public class IncomingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 30;

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private Receiving receiving;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private String before;
    private transient Part upload;
    private transient List<PackageArrival> rows = List.of();

    public void load() {
        rows = arrivals.list(before == null ? Long.MAX_VALUE : PageKey.ofId(before), PORTION);
    }

    /** 导入 of the chosen file. */
    public String bring() {
        if (upload == null || upload.getSize() == 0) {
            throw new BusinessException("transfer.error.no-file");
        }
        try (InputStream in = upload.getInputStream()) {
            long id = receiving.bring(upload.getSubmittedFileName(), in);
            return "/packages/arrival?faces-redirect=true&id=" + id;
        } catch (IOException broken) {
            throw new BusinessException("transfer.error.no-file");
        }
    }

    /** 立即收取 of what lies in the watched folder. */
    public String look() {
        acting.require(Role.DISCLOSURE_OFFICE);
        receiving.look();
        feedback.done("transfer.looked");
        return "/packages/incoming?faces-redirect=true";
    }

    /** Is it asked where the portal shows what was published, and may he say it? */
    public boolean isPortalAsked() {
        return PortalAddresses.isAsked() && isBringer();
    }

    public boolean isBringer() {
        return acting.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    public String reason(PackageArrival row) {
        return row.reason(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<PackageArrival> rows() {
        return rows;
    }

    /** Where the next portion begins; null on the last one. */
    public Long next() {
        return rows.size() < PORTION ? null : rows.get(rows.size() - 1).id();
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
