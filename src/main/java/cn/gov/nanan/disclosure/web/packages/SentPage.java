package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.SentRoute;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.transfer.Resending;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 送出登记: every package that left this node, of every type, and its way out once more. */
@Named
@ViewScoped
public class SentPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 30;

    @Inject
    private Resending resending;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private String before;
    private String route;
    private Long from;
    private transient List<SentRoute> routes = List.of();
    private transient List<DataPackage> rows = List.of();

    public void load() {
        routes = resending.routes();
        rows = resending.sent(before == null ? Long.MAX_VALUE : PageKey.ofId(before), PORTION);
    }

    /** 重新送出. */
    public String again() {
        try {
            feedback.done("transfer.sent-again", resending.again(route, from == null ? 0 : from));
            return "/packages/sent?faces-redirect=true";
        } catch (BusinessException refused) {
            feedback.refusedAt("again", PackageFields.input(refused), refused);
            load();
            return null;
        }
    }

    public boolean isSender() {
        return resending.isSender();
    }

    /** May the acting officer have the file? What holds items is the 公开办's alone. */
    public boolean isFetched(DataPackage row) {
        return isSender()
                && (row.route().type() != PackageType.ITEMS || acting.actor().acts(Role.DISCLOSURE_OFFICE));
    }

    /** 核对单: goes with what a bureau carries out. */
    public boolean isPrinted() {
        return Network.current() == Network.INTRANET && acting.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    public List<SentRoute> routes() {
        return routes;
    }

    public List<DataPackage> rows() {
        return rows;
    }

    /** Where the next portion begins; null on the last one. */
    public Long next() {
        return rows.size() < PORTION ? null : rows.get(rows.size() - 1).id();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = route;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }
}
