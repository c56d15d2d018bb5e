package cn.gov.nanan.disclosure.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * 清除申请人信息之前: asks which of the requests that were concluded before a day are still needed with all that is known of
 * them; whoever has a reason names them.
 */
public final class ErasurePlanned {
    private final LocalDate before;
    private final Set<Long> held = new HashSet<>();

    ErasurePlanned(LocalDate before) {
        this.before = before;
    }

    /** What ended earlier has had its time. */
    public LocalDate before() {
        return before;
    }

    /** 暂不清除. */
    public void hold(Collection<Long> requests) {
        held.addAll(requests);
    }

    Set<Long> held() {
        return Collections.unmodifiableSet(held);
    }
}
