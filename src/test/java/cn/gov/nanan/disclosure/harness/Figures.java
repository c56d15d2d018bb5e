package cn.gov.nanan.disclosure.harness;

import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.Totals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** 数目: what a page would show. */
@Dependent
public class Figures {
    @Inject
    private Totals totals;

    public long of(CountQuery... queries) {
        return totals.ask(Map.of("", List.of(queries))).get("");
    }
}
