package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.crossing.CrossingReturns;
import cn.gov.nanan.disclosure.crossing.HeldEntry;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
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
import java.util.Set;

/** 导入登记: every package that came, and the place where one is brought. */
@Named
@ViewScoped
public class IncomingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 30;
    private static final String SELF = "/packages/incoming?faces-redirect=true";

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private Receiving receiving;

    @Inject
    private CrossingReturns crossing;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private String before;
    private transient Part upload;
    private transient List<PackageArrival> rows = List.of();
    private transient List<HeldEntry> held = List.of();
    private transient List<String> unfinished = List.of();
    private boolean trusted;

    public void load() {
        rows = arrivals.list(before == null ? Long.MAX_VALUE : PageKey.ofId(before), PORTION);
        held = isBringer() && Network.current() == Network.EXTRANET ? crossing.held() : List.of();
        unfinished = isBringer() ? receiving.unfinished() : List.of();
        trusted = arrivals.isAnyTrusted();
    }

    /** 再次装包. */
    public String retry(long id) {
        try {
            crossing.retry(id);
            feedback.done("crossing.retried");
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
        return SELF;
    }

    /** 换号装包. */
    public String renumber(long id) {
        try {
            feedback.done("crossing.renumbered", crossing.renumber(id));
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
        return SELF;
    }

    public List<HeldEntry> held() {
        return held;
    }

    /** 导入 of the chosen file. */
    public String bring() {
        if (upload == null || upload.getSize() == 0) {
            BusinessException refused = BusinessException.invalid("file", "transfer.error.no-file");
            feedback.refusedAt("bring", PackageFields.input(refused), refused);
            load();
            return null;
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
        int taken = receiving.look();
        int waiting = receiving.unfinished().size();
        feedback.done(
                waiting == 0 ? taken == 0 ? "transfer.looked-none" : "transfer.looked" : "transfer.looked-waiting",
                taken,
                waiting);
        return SELF;
    }

    /** Is it asked where the portal shows what was published, and may he say it? */
    public boolean isPortalAsked() {
        return PortalAddresses.isAsked() && isBringer();
    }

    /** 未传完的 in the watched folder. */
    public List<String> unfinished() {
        return unfinished;
    }

    /** 条数 of what holds items; a dash of what holds none. */
    public String count(PackageArrival row) {
        return row.type() == PackageType.ITEMS ? String.valueOf(row.itemCount()) : "–";
    }

    /** Key of what is to be done where nothing has come yet. */
    public String nextStep() {
        if (!isBringer()) {
            return "transfer.arrivals.next-none";
        }
        return trusted ? "transfer.arrivals.next" : "transfer.arrivals.next-trust";
    }

    public boolean isBringer() {
        return acting.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /** May the acting officer see what left? */
    public boolean isSentShown() {
        return Set.of(Role.DISCLOSURE_OFFICE, Role.ADMIN, Role.AUDITOR).stream().anyMatch(acting.actor()::acts);
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
