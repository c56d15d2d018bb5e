package cn.gov.nanan.disclosure.web.remedies;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.remedy.Remedies;
import cn.gov.nanan.disclosure.remedy.RemedyCase;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.LocalDate;

/** 救济案件: one of them, with what the bureau owes in it and how it ended. */
@Named
@ViewScoped
public class RemedyCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Remedies remedies;

    @Inject
    private Calendars calendars;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    private String id;
    private int version;
    private RemedyFields fields = new RemedyFields();
    private transient RemedyCase known;

    public void load() {
        try {
            version = known().version();
            fields = RemedyFields.of(known());
        } catch (BusinessException refused) {
            if (!refused.is(RefusalKind.NOT_FOUND)) {
                throw refused;
            }
            feedback.missing(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public RemedyCase known() {
        if (known == null) {
            known = remedies.find(number());
        }
        return known;
    }

    /** 保存 what has become known since. */
    public String save() {
        try {
            remedies.revise(number(), version, fields.written(), fields.getRequest());
            feedback.done("remedy.saved");
            return "/remedies/case?faces-redirect=true&id=" + id;
        } catch (BusinessException refused) {
            feedback.refusedAt("form", refused.field().isEmpty() ? null : refused.field(), refused);
            return null;
        }
    }

    /** 答复期限; null where no law sets one. */
    public LocalDate due() {
        return known().due(calendars.current());
    }

    /** 逾期: was the bureau's own answer, or is it by now, too late? */
    public boolean isLate() {
        LocalDate responded = known().written().respondedOn();
        return due() != null
                && (responded == null
                        ? known().written().isOpen() && deadlines.today().isAfter(due())
                        : responded.isAfter(due()));
    }

    public boolean isWritable() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    private long number() {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    }

    public RemedyFields getFields() {
        return fields;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
