package cn.gov.nanan.disclosure.web.reexamination;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.reexamination.ReexaminationOutcome;
import cn.gov.nanan.disclosure.reexamination.Reexaminations;
import cn.gov.nanan.disclosure.reexamination.WithheldRow;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 定期评估: what was not disclosed and waits for this year's decision, a portion at a time. */
@Named
@ViewScoped
public class ReexaminationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 50;
    private static final String SELF = "/reexamination/pending?faces-redirect=true";

    @Inject
    private Reexaminations reexaminations;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    private String after;
    private List<WithheldRow> rows = List.of();
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private String remark;

    public void load() {
        rows = reexaminations.pending(PageKey.ofId(after), PORTION);
    }

    /** 维持不公开 for all that are ticked. */
    public String keep() {
        List<Long> ticked = ticked();
        if (ticked.isEmpty()) {
            throw new BusinessException("reexamination.error.none-chosen");
        }
        feedback.done("reexamination.kept", reexaminations.keep(ticked, remark));
        return SELF;
    }

    /** 提请公开, one by one, as each must be decided by its deputy leader. */
    public String reopen() {
        List<WithheldRow> ticked =
                rows.stream().filter(row -> ticked().contains(row.id())).toList();
        if (ticked.size() != 1) {
            throw new BusinessException("reexamination.error.one-only");
        }
        WithheldRow row = ticked.get(0);
        reexaminations.reopen(row.id(), row.version(), remark);
        feedback.done("reexamination.reopened");
        return "/items/item?faces-redirect=true&id=" + row.id();
    }

    private List<Long> ticked() {
        return chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<WithheldRow> rows() {
        return rows;
    }

    public int year() {
        return reexaminations.year();
    }

    public long pending() {
        return reexaminations.pendingCount();
    }

    public long kept() {
        return reexaminations.decidedCount(ReexaminationOutcome.KEPT);
    }

    public long reopened() {
        return reexaminations.decidedCount(ReexaminationOutcome.REOPENED);
    }

    public boolean isWritable() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /** Where the next portion begins; null on the last one. */
    public Long next() {
        return rows.size() < PORTION ? null : rows.get(rows.size() - 1).id();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
