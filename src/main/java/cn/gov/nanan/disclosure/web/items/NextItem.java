package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.agenda.WaitingList;
import cn.gov.nanan.disclosure.agenda.WaitingRow;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 办理下一件: what waits for the reader and is due first, once he has done with this one. */
@Named
@RequestScoped
public class NextItem {
    @Inject
    private WaitingList waiting;

    private List<WaitingRow> rows;

    /** None where nothing waits for him any more, or this item or request alone. */
    public List<WaitingRow> after(SubjectKind kind, long id) {
        if (rows == null) {
            rows = waiting.waiting(null, 2).rows().stream()
                    .filter(row -> row.kind() != kind || row.id() != id)
                    .limit(1)
                    .toList();
        }
        return rows;
    }
}
