package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.linkcheck.DeadLink;
import cn.gov.nanan.disclosure.linkcheck.DeadLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 办理单上的链接状态: whether the page to which an item is linked no longer answers; asked for once a request. */
@Named
@RequestScoped
public class ItemLink {
    @Inject
    private DeadLinks links;

    private DeadLink dead;
    private boolean asked;

    /** Null while it answers, or is not checked. */
    public DeadLink dead(long item) {
        if (!asked) {
            dead = links.of(item).orElse(null);
            asked = true;
        }
        return dead;
    }
}
