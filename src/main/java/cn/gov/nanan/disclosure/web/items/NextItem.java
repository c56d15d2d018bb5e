package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.agenda.WaitingFilter;
import cn.gov.nanan.disclosure.agenda.WaitingList;
import cn.gov.nanan.disclosure.agenda.WaitingRow;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.web.AskedList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * 办理下一件: the first of what waits for the reader, once he has done with this one; in the order of the list as he saw it
 * last, and where nothing fits its filter any more, of all that waits.
 */
@Named
@RequestScoped
public class NextItem {
    @Inject
    private WaitingList waiting;

    @Inject
    private AskedList asked;

    private List<WaitingRow> rows;

    /** None where nothing waits for him any more, or this item or request alone. */
    public List<WaitingRow> after(SubjectKind kind, long id) {
        if (rows == null) {
            rows = first(asked.filter(), kind, id);
            rows = rows.isEmpty() && !asked.filter().equals(WaitingFilter.ALL)
                    ? first(WaitingFilter.ALL, kind, id)
                    : rows;
        }
        return rows;
    }

    private List<WaitingRow> first(WaitingFilter filter, SubjectKind kind, long id) {
        return waiting.waiting(filter, null, 2).rows().stream()
                .filter(row -> row.kind() != kind || row.id() != id)
                .limit(1)
                .toList();
    }
}
