package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.linkcheck.DeadLink;
import cn.gov.nanan.disclosure.linkcheck.DeadLinks;
import cn.gov.nanan.disclosure.linkcheck.Rechecking;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Menu;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;

/** 失效链接: the linked pages that no longer answer, and what can be done about each. */
@Named
@ViewScoped
public class DeadLinksPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 50;
    private static final String SELF = "/publication/dead-links";

    @Inject
    private DeadLinks links;

    @Inject
    private Rechecking rechecking;

    @Inject
    private Menu menu;

    @Inject
    private Feedback feedback;

    private String after;
    private List<DeadLink> rows = List.of();

    /** 404 while the switch is off, 403 for whom it is no business. */
    public void load() {
        if (!links.isOn()) {
            feedback.missing(HttpServletResponse.SC_NOT_FOUND);
        } else if (!menu.isOffered(SELF)) {
            feedback.missing(HttpServletResponse.SC_FORBIDDEN);
        } else {
            rows = links.after(PageKey.ofId(after), PORTION);
        }
    }

    /** 重新检查 one page. */
    public String recheck(long item) {
        try {
            if (rechecking.ask(item)) {
                feedback.done("links.alive");
            } else {
                feedback.warn("links.still-dead");
                return null;
            }
        } catch (BusinessException refused) {
            feedback.refused(refused);
            return null;
        } finally {
            rows = links.after(PageKey.ofId(after), PORTION);
        }
        return SELF + "?faces-redirect=true";
    }

    public List<DeadLink> rows() {
        return rows;
    }

    public boolean isRecheckable() {
        return links.isRecheckable();
    }

    /** Where the next portion begins; null on the last one. */
    public Long next() {
        return rows.size() < PORTION ? null : rows.get(rows.size() - 1).item();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
