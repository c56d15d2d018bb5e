package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.agenda.WaitingFilter;
import cn.gov.nanan.disclosure.agenda.WaitingList;
import cn.gov.nanan.disclosure.agenda.WaitingOrder;
import cn.gov.nanan.disclosure.agenda.WaitingRow;
import cn.gov.nanan.disclosure.agenda.WaitingRows;
import cn.gov.nanan.disclosure.deadline.DueBand;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.web.AskedList;
import cn.gov.nanan.disclosure.web.Counts;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Menu;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import cn.gov.nanan.disclosure.worklist.ItemRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** 待办: the landing page: what waits for the reader, what of his is under way and done; the address is the question. */
@Named
@RequestScoped
public class InTrayPage {
    private static final int PAGE = 20;
    private static final int WAITING_PAGE = 40;
    private static final int LONGEST_TEXT = 200;
    private static final ItemRows NONE = new ItemRows(List.of(), null);
    private static final List<SubjectKind> KINDS = List.of(SubjectKind.ITEM, SubjectKind.REQUEST, SubjectKind.REMEDY);

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
    private Counts counts;

    @Inject
    private Menu menu;

    @Inject
    private Acting acting;

    @Inject
    private AskedList asked;

    @Inject
    private Feedback feedback;

    private Tab tab = Tab.WAITING;
    private String kind;
    private String due;
    private boolean urgent;
    private String text;
    private String order;
    private String cursor;
    private ItemRows rows = NONE;
    private WaitingRows waiting = WaitingRows.NONE;

    public void load() {
        counts.foreseeDesk(menu.isOffered("/publication/obligations"));
        try {
            read();
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
    }

    private void read() {
        switch (tab) {
            case WAITING -> {
                asked.remember(filter());
                waiting = waitingList.waiting(filter(), cursor, WAITING_PAGE);
            }
            case UNDER_WAY -> rows = inTray.underWay(cursor, PAGE);
            case FINISHED -> rows = inTray.finished(cursor, PAGE);
        }
    }

    private WaitingFilter filter() {
        return new WaitingFilter(
                constant(SubjectKind.values(), kind), constant(DueBand.values(), due), urgent, text, order());
    }

    /** What means nothing does not narrow. */
    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** 没有身份: who has come in by the portal, and to whom nobody has given a role yet. */
    public boolean isWithoutRole() {
        return acting.actor().officer().roles().isEmpty();
    }

    /** Is anything left out? */
    public boolean isNarrowed() {
        return filter().kind() != null || filter().band() != null || urgent || !text().isEmpty();
    }

    public WaitingOrder order() {
        WaitingOrder known = constant(WaitingOrder.values(), order);
        return known == null ? WaitingOrder.DUE : known;
    }

    public String text() {
        return text == null ? "" : text.strip();
    }

    public List<WaitingOrder> orders() {
        return List.of(WaitingOrder.values());
    }

    public List<SubjectKind> kinds() {
        return KINDS;
    }

    public List<DueBand> bands() {
        return List.of(DueBand.values());
    }

    /** 在办, 已办结: items. */
    public List<ItemRow> rows() {
        return rows.rows();
    }

    /** 待我办理: items, requests and remedies, what is due first at the top. */
    public List<WaitingRow> waiting() {
        return waiting.rows();
    }

    /** 办理下一件: the first of the list; none where nothing waits, or the list is leafed through. */
    public List<WaitingRow> first() {
        return waiting().stream().limit(cursor == null ? 1 : 0).toList();
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text != null && text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
