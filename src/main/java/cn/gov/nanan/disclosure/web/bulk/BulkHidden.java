package cn.gov.nanan.disclosure.web.bulk;

import cn.gov.nanan.disclosure.screening.Concealed;
import cn.gov.nanan.disclosure.screening.Concealments;
import cn.gov.nanan.disclosure.screening.HiddenTicks;
import cn.gov.nanan.disclosure.worklist.Brief;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 批量复核的附件隐藏内容: what the files of each chosen item hide, each to be ticked. */
@Named
@RequestScoped
public class BulkHidden {
    @Inject
    private Concealments concealments;

    @Inject
    private BulkPage page;

    private Map<Long, HiddenTicks> found;

    /** All of them are asked for with the first; empty of what the reader may not see any more. */
    public List<Concealed> of(Brief brief) {
        if (found == null) {
            found = concealments.ticks(
                    page.getLook().getBriefs().stream().map(Brief::id).collect(Collectors.toSet()));
        }
        return found.containsKey(brief.id()) ? found.get(brief.id()).found() : List.of();
    }
}
