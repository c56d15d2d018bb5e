package cn.gov.nanan.disclosure.web.bulk;

import cn.gov.nanan.disclosure.screening.Screening;
import cn.gov.nanan.disclosure.screening.ScreeningPoint;
import cn.gov.nanan.disclosure.screening.Screenings;
import cn.gov.nanan.disclosure.web.items.SeenPages;
import cn.gov.nanan.disclosure.worklist.Brief;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 批量发布的发布前检查: what is compared of each chosen item, and what keeps it from going with the others. */
@Named
@RequestScoped
public class BulkScreening {
    @Inject
    private Screenings screenings;

    @Inject
    private SeenPages seen;

    @Inject
    private BulkPage page;

    private Map<Long, Screening> found;

    /** All of them are asked for with the first; empty of what the reader may not see any more. */
    public Screening of(Brief brief) {
        if (found == null) {
            found = screenings.of(
                    page.getLook().getBriefs().stream().collect(Collectors.toMap(Brief::id, one -> seen.of(one.id()))));
        }
        return found.getOrDefault(brief.id(), Screening.NONE);
    }

    /** What takes a look of its own; empty where only the public page is to be looked at. */
    public List<ScreeningPoint> alone(Brief brief) {
        return of(brief).alone();
    }
}
