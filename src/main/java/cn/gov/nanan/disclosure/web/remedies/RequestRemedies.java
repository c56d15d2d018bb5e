package cn.gov.nanan.disclosure.web.remedies;

import cn.gov.nanan.disclosure.remedy.Remedies;
import cn.gov.nanan.disclosure.remedy.RemedyRow;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 一件申请的救济: what was raised about it, for its sheet. */
@Named
@RequestScoped
public class RequestRemedies {
    @Inject
    private Remedies remedies;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Reader reader;

    private final Map<Long, List<RemedyRow>> read = new HashMap<>();

    public List<RemedyRow> of(Long request) {
        return read.computeIfAbsent(request, remedies::ofRequest);
    }

    /** Does he read the register at all? */
    public boolean isShown() {
        Actor actor = reader.actor();
        return Remedies.READERS.stream().anyMatch(actor::acts);
    }

    public boolean isLate(RemedyRow row) {
        return row.isLate(deadlines.today());
    }

    public boolean isWritable() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }
}
