package cn.gov.nanan.disclosure.web.remedies;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.remedy.Remedies;
import cn.gov.nanan.disclosure.remedy.RemedyFilter;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import cn.gov.nanan.disclosure.remedy.RemedyRow;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.AddressChoice;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 救济登记页: what was raised, the latest first, a portion at a time. */
@Named
@ViewScoped
public class RemediesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 30;
    private static final String OPEN = "open";
    private static final String DECIDED = "decided";

    @Inject
    private Remedies remedies;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Reader reader;

    private String kind;
    private String state;
    private String cursor;
    private List<RemedyRow> read = List.of();

    public void load() {
        read = remedies.page(new RemedyFilter(chosen(), open()), cursor, PORTION + 1);
    }

    private RemedyKind chosen() {
        return isBlank(kind)
                ? null
                : AddressChoice.of(RemedyKind.class, kind)
                        .orElseThrow(() -> BusinessException.address("remedy.bad-choice"));
    }

    private Boolean open() {
        if (isBlank(state)) {
            return null;
        }
        if (!state.equals(OPEN) && !state.equals(DECIDED)) {
            throw BusinessException.address("remedy.bad-choice");
        }
        return state.equals(OPEN);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public List<RemedyRow> rows() {
        return read.subList(0, Math.min(PORTION, read.size()));
    }

    /** Where the next page begins; null on the last one. */
    public String next() {
        if (read.size() <= PORTION) {
            return null;
        }
        RemedyRow last = read.get(PORTION - 1);
        return PageKey.of(last.receivedOn(), last.id()).toString();
    }

    public boolean isLate(RemedyRow row) {
        return row.isLate(deadlines.today());
    }

    public boolean isWritable() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    public List<RemedyKind> kinds() {
        return List.of(RemedyKind.values());
    }

    public List<String> states() {
        return List.of(OPEN, DECIDED);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
