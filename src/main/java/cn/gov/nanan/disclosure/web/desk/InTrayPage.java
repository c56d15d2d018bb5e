package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.casework.RequestRows;
import cn.gov.nanan.disclosure.casework.RequestTray;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.remedy.RemedyRow;
import cn.gov.nanan.disclosure.remedy.RemedyTray;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.worklist.InTray;
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
    private RequestTray requestTray;

    @Inject
    private RemedyTray remedyTray;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Feedback feedback;

    private Tab tab = Tab.WAITING;
    private String cursor;
    private ItemRows rows = NONE;
    private RequestRows requests = RequestRows.NONE;
    private List<RemedyRow> remedies = List.of();

    public void load() {
        try {
            rows = read();
            boolean first = tab == Tab.WAITING && cursor == null;
            requests = first ? requestTray.waiting(null, PAGE) : RequestRows.NONE;
            remedies = first ? remedyTray.waiting(PAGE) : List.of();
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
    }

    private ItemRows read() {
        return switch (tab) {
            case WAITING -> inTray.waiting(cursor, PAGE);
            case UNDER_WAY -> inTray.underWay(cursor, PAGE);
            case FINISHED -> inTray.finished(cursor, PAGE);
        };
    }

    public ItemRows rows() {
        return rows;
    }

    /** 待办的申请, what is due first at the top; they stand before the items, on the first page. */
    public RequestRows requests() {
        return requests;
    }

    /** 待答复的救济案件; the most pressing of them, before everything else. */
    public List<RemedyRow> remedies() {
        return remedies;
    }

    /** 逾期: for the list of remedies. */
    public boolean isLate(RemedyRow row) {
        return row.isLate(deadlines.today());
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
