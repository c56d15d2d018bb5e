package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.transfer.PortalAddresses;
import cn.gov.nanan.disclosure.transfer.StagedItem;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 门户地址: where the city portal shows what was published here; all that still lack one, or those of one package. */
@Named
@ViewScoped
public class PortalPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 30;

    @Inject
    private PortalAddresses addresses;

    @Inject
    private Feedback feedback;

    private String arrival;
    private String after;
    private final Map<Long, String> entered = new HashMap<>();
    private transient List<StagedItem> rows = List.of();

    public void load() {
        show();
        rows.forEach(row -> entered.put(row.id(), row.portal()));
    }

    private void show() {
        long from = after == null ? 0 : PageKey.ofId(after);
        rows = isOfArrival()
                ? addresses.ofArrival(PageKey.ofId(arrival), from, PORTION)
                : addresses.lacking(from, PORTION);
    }

    /** 保存门户地址. */
    public String save() {
        try {
            int saved = addresses.enter(entered);
            if (saved == 0) {
                feedback.warn("transfer.portal.nothing");
                show();
                return null;
            }
            feedback.done("transfer.portal.entered", saved);
            return isOfArrival()
                    ? "/packages/arrival?faces-redirect=true&id=" + arrival
                    : "/packages/portal?faces-redirect=true";
        } catch (BusinessException refused) {
            feedback.refused(refused);
            show();
            return null;
        }
    }

    /** Those of one package, whether they have one or not? */
    public boolean isOfArrival() {
        return arrival != null && !arrival.isEmpty();
    }

    /** The portal's column itself. */
    public String column() {
        return Setting.PORTAL_COLUMN.value();
    }

    public List<StagedItem> rows() {
        return rows;
    }

    /** Where the next portion begins; null on the last one. */
    public Long next() {
        return rows.size() < PORTION ? null : rows.get(rows.size() - 1).id();
    }

    public Map<Long, String> getEntered() {
        return entered;
    }

    public String getArrival() {
        return arrival;
    }

    public void setArrival(String arrival) {
        this.arrival = arrival;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
