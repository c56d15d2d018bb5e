package cn.gov.nanan.disclosure.web.bulk;

import cn.gov.nanan.disclosure.screening.Screening;
import cn.gov.nanan.disclosure.screening.ScreeningPoint;
import cn.gov.nanan.disclosure.screening.Screenings;
import cn.gov.nanan.disclosure.web.items.SeenPages;
import cn.gov.nanan.disclosure.worklist.Brief;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 批量发布的发布前检查: what is compared of each chosen item, and what keeps it from going with the others. */
@Named
@RequestScoped
public class BulkScreening {
    @Inject
    private Screenings screenings;

    @Inject
    private SeenPages seen;

    private final Map<Long, Screening> found = new HashMap<>();

    public Screening of(Brief brief) {
        return found.computeIfAbsent(brief.id(), item -> screenings.of(item, seen.of(item)));
    }

    /** What takes a look of its own; empty where only the public page is to be looked at. */
    public List<ScreeningPoint> alone(Brief brief) {
        return of(brief).alone();
    }
}
