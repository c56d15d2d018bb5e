package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.reminder.Pressing;
import cn.gov.nanan.disclosure.reminder.Urging;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import cn.gov.nanan.disclosure.worklist.StepDeadlines;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** 办理单上的催办: for those who answer for the item, with a note to whoever must act now. */
@Named
@ViewScoped
public class UrgePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Urging urging;

    @Inject
    private StepDeadlines deadlines;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    @NotBlank
    @Size(max = Pressing.LONGEST_NOTE)
    private String note;

    public boolean isOpen(InformationItem item) {
        return item != null && urging.isOpen(item, reader.actor());
    }

    /** By when the item should leave its step; null where no day is set. */
    public LocalDate due(InformationItem item) {
        return deadlines.of(item.step(), item.form().urgency(), item.since()).orElse(null);
    }

    public String urge(long item) {
        try {
            urging.urge(item, note);
        } catch (BusinessException refused) {
            feedback.refused(refused);
            return null;
        }
        feedback.done("reminder.urged");
        return "/items/item?faces-redirect=true&id=" + item;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
