package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publication.ObligationRow;
import cn.gov.nanan.disclosure.reminder.Pressing;
import cn.gov.nanan.disclosure.reminder.Urging;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** 清单上的催办: a word to whoever has the chosen item in hand, or owes its paper; what was typed stays when it is refused. */
@Named
@ViewScoped
public class ObligationUrge implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Urging urging;

    @Inject
    private Feedback feedback;

    private long item;

    /** What is owed to a channel; null where the item itself is to be brought on. */
    private Long owed;

    private String title;

    private String note;

    private String refusal;

    public void choose(ObligationRow row) {
        item = row.itemId();
        owed = row.isUnderWay() ? null : Long.valueOf(row.id());
        title = row.title();
        note = null;
        refusal = null;
    }

    public String urge() {
        try {
            if (owed == null) {
                urging.urge(item, note);
            } else {
                urging.urgeOwed(owed, note);
            }
        } catch (BusinessException refused) {
            refusal = feedback.refusedAt("urge-form", Map.of("note", "f-note:note"), refused);
            return null;
        }
        feedback.done("reminder.urged");
        return "/publication/obligations?faces-redirect=true&includeViewParams=true";
    }

    public int longest() {
        return Pressing.LONGEST_NOTE;
    }

    public String getTitle() {
        return title;
    }

    /** Why nobody was told, where no field is to be mended. */
    public String getRefusal() {
        return refusal;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
