package cn.gov.nanan.disclosure.web.handover;

import cn.gov.nanan.disclosure.handover.Forecast;
import cn.gov.nanan.disclosure.handover.PaperList;
import cn.gov.nanan.disclosure.handover.PaperRow;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** 办理单上的纸质文件: how the paper of the page's item stands, and whether the next batch would come too late. */
@Named
@RequestScoped
public class ItemPapers {
    @Inject
    private PaperList list;

    @Inject
    private Reader reader;

    @Inject
    private Deadlines deadlines;

    private List<PaperRow> found;
    private Map<Long, Forecast> forecasts;

    /** Before its 成文 it has none. */
    public List<PaperRow> of(InformationItem item) {
        if (found == null) {
            found = item.formationDate() == null ? List.of() : list.ofItem(item.id());
            forecasts = list.forecasts(found);
        }
        return found;
    }

    /** Null where the paper is in a batch already, or has no period to keep. */
    public Forecast forecast(PaperRow row) {
        return forecasts.get(row.id());
    }

    public boolean isOverdue(PaperRow row) {
        return row.isOverdue(deadlines.today());
    }

    /** 专送 is offered to the 公开办, once the item has passed 复核. */
    public boolean mayDeliverSpecially(PaperRow row) {
        return row.isReleasable() && isOffice();
    }

    /** Batches are opened to the 公开办 and the auditor. */
    public boolean maySeeBatch() {
        return isOffice() || reader.actor().acts(Role.AUDITOR);
    }

    private boolean isOffice() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }
}
