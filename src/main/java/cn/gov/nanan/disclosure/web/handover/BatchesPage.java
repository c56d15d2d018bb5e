package cn.gov.nanan.disclosure.web.handover;

import cn.gov.nanan.disclosure.handover.BatchList;
import cn.gov.nanan.disclosure.handover.BatchPreview;
import cn.gov.nanan.disclosure.handover.BatchRow;
import cn.gov.nanan.disclosure.handover.Batches;
import cn.gov.nanan.disclosure.handover.PaperRow;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 移交批次页: what goes next, what would come too late, and all batches. */
@Named
@ViewScoped
public class BatchesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 30;

    @Inject
    private BatchList list;

    @Inject
    private Batches batches;

    @Inject
    private Reader reader;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Feedback feedback;

    private String paper;
    private String after;
    private LocalDate day;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private transient List<BatchRow> rows;
    private transient BatchPreview preview;

    /** What the item's sheet has asked to be delivered specially is chosen already. */
    public void load() {
        if (paper != null && paper.matches("\\d{1,18}")) {
            chosen.put(Long.valueOf(paper), true);
        }
        day = deadlines.today();
        preview();
        portion();
    }

    public BatchPreview preview() {
        if (preview == null) {
            preview = list.preview();
        }
        return preview;
    }

    /** 晚于时限: would the next regular batch come too late for it? */
    public boolean isLate(PaperRow row) {
        return row.due() != null && preview().day().isAfter(row.due());
    }

    public boolean isOverdue(PaperRow row) {
        return row.isOverdue(deadlines.today());
    }

    public List<BatchRow> rows() {
        return portion().subList(0, Math.min(PORTION, portion().size()));
    }

    /** Where the next portion begins; null at the end. */
    public String next() {
        return portion().size() > PORTION ? portion().get(PORTION - 1).after() : null;
    }

    private List<BatchRow> portion() {
        if (rows == null) {
            rows = list.after(PageKey.ofDay(after), PORTION + 1);
        }
        return rows;
    }

    public String open() {
        return opened(batches.open());
    }

    public String openSpecial() {
        return opened(batches.openSpecial(
                day,
                chosen.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList()));
    }

    private String opened(long batch) {
        feedback.done("handover.open.done");
        return "/handover/batch?faces-redirect=true&id=" + batch;
    }

    /** The auditor only reads. */
    public boolean isEditable() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
