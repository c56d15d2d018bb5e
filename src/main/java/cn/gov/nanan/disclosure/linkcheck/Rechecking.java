package cn.gov.nanan.disclosure.linkcheck;

import cn.gov.nanan.disclosure.probe.PageProbe;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** 重新检查: asks a dead page once more, at an officer's wish and outside of transactions, as a page may take its time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rechecking {
    @Inject
    private DeadLinks links;

    @Inject
    private LinkCheck check;

    @Inject
    private PageProbe probe;

    /** @return true when it answers again, so that the task is done */
    public boolean ask(long item) {
        LinkCheck.Linked link = links.wanted(item);
        int status = probe.status(link.url());
        check.found(link, status);
        return PageProbe.isAlive(status);
    }
}
