package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.deadline.DueCounts;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** 应公开清单: which item is owed to which channel by when, the most urgent first, as far as the asking officer may see it. */
@Stateless
public class DueList {
    private static final String ROWS = "select new cn.gov.nanan.disclosure.publication.ObligationRow(o.id, i.id,"
            + " i.text.form.title, i.issue.documentNumber, s, o.channel, i.step, o.due, o.dates,"
            + " o.fulfilledOn, o.closing, i.kind, o.owedBy, d.userName, d.name) from Obligation o join InformationItem i on o.subject.kind = ITEM"
            + " and i.id = o.subject.id"
            + " join i.section s join i.drafter d where ";

    private static final int AT_ONCE = 500;

    private static final String AFTER = " and (o.due > :due or (o.due = :due and o.id > :id))";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private DueCounts counts;

    @Inject
    private AuditTrail audit;

    /** One portion of the list by due day; its end is where the next one goes on, whatever was added meanwhile. */
    public List<ObligationRow> after(DueFilter filter, Optional<PageKey> cursor, int limit) {
        Visibility seen = Visibility.of(acting.actor());
        String where = seen.conditionOn("o.subject") + " and " + String.join(" and ", filter.conditions());
        TypedQuery<ObligationRow> query = counts.days()
                .bind(entities.createQuery(
                        ROWS + where + (cursor.isPresent() ? AFTER : "") + " order by o.due, o.id limit " + limit,
                        ObligationRow.class));
        filter.bind(query);
        cursor.ifPresent(last -> query.setParameter("due", last.at()).setParameter("id", last.id()));
        return seen.bind(query).getResultList();
    }

    /** 导出: all of it, portion by portion; that somebody took it is an act. */
    public void export(DueFilter filter, Consumer<ObligationRow> reader) {
        audit.record(acting.officer().userName(), "report.exported", "register:OBLIGATIONS", null);
        Optional<PageKey> last = Optional.empty();
        List<ObligationRow> portion;
        do {
            portion = after(filter, last, AT_ONCE);
            portion.forEach(reader);
            entities.clear();
            last = portion.isEmpty()
                    ? last
                    : Optional.of(portion.get(portion.size() - 1).cursor());
        } while (portion.size() == AT_ONCE);
    }
}
