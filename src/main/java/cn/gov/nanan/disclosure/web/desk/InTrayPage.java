package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.casework.WaitingList;
import cn.gov.nanan.disclosure.casework.WaitingRow;
import cn.gov.nanan.disclosure.casework.WaitingRows;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import cn.gov.nanan.disclosure.worklist.ItemRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 待办: the landing page: what waits for the reader, what of his is under way and done. */
@Named
@RequestScoped
public class InTrayPage {
    private static final int PAGE = 20;
    private static final int WAITING_PAGE = 40;
    private static final ItemRows NONE = new ItemRows(List.of(), null);

    /** 标签: which of the lists is shown. */
    public enum Tab {
        WAITING,
        UNDER_WAY,
        FINISHED
    }

    @Inject
    private InTray inTray;

    @Inject
    private WaitingList waitingList;

    @Inject
    private Feedback feedback;

    private Tab tab = Tab.WAITING;
    private String cursor;
    private ItemRows rows = NONE;
    private WaitingRows waiting = WaitingRows.NONE;

    public void load() {
        try {
            read();
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
    }

    private void read() {
        switch (tab) {
            case WAITING -> waiting = waitingList.waiting(cursor, WAITING_PAGE);
            case UNDER_WAY -> rows = inTray.underWay(cursor, PAGE);
            case FINISHED -> rows = inTray.finished(cursor, PAGE);
        }
    }

    /** 在办, 已办结: items. */
    public List<ItemRow> rows() {
        return rows.rows();
    }

    /** 待我办理: items, requests and remedies, what is due first at the top. */
    public List<WaitingRow> waiting() {
        return waiting.rows();
    }

    /** Where the next page begins; null on the last one. */
    public String next() {
        return tab == Tab.WAITING ? waiting.next() : rows.next();
    }

    public boolean isEmpty() {
        return rows().isEmpty() && waiting().isEmpty();
    }

    public List<Tab> tabs() {
        return List.of(Tab.values());
    }

    public Tab getTab() {
        return tab;
    }

    public String getAsked() {
        return tab.name();
    }

    /** As it stands in the address; what is no tab opens the first. */
    public void setAsked(String asked) {
        tab = tabs().stream()
                .filter(known -> known.name().equals(asked))
                .findFirst()
                .orElse(Tab.WAITING);
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
