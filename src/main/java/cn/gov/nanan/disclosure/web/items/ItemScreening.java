package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.screening.Confirmation;
import cn.gov.nanan.disclosure.screening.Screening;
import cn.gov.nanan.disclosure.screening.Screenings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 发布前检查栏: what is compared before the item of the 办理单 is published, and what was confirmed; each asked for once. */
@Named
@RequestScoped
public class ItemScreening {
    @Inject
    private Screenings screenings;

    private Screening screening;
    private List<Confirmation> confirmed;

    /** Has it a number to be published under, and is it not yet public? */
    public boolean isDue(InformationItem item) {
        return item.indexNumber() != null
                && item.step().isReleasable()
                && !item.step().isPublic();
    }

    public Screening of(InformationItem item) {
        if (screening == null) {
            screening = screenings.of(item.id());
        }
        return screening;
    }

    public List<Confirmation> confirmed(InformationItem item) {
        if (confirmed == null) {
            confirmed = item.indexNumber() == null ? List.of() : screenings.confirmed(item.id());
        }
        return confirmed;
    }
}
