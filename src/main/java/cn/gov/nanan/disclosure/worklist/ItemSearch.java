package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 查询: over all items that the acting officer may see. */
@Stateless
public class ItemSearch {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /** Newest first; {@code cursor} null for the first page. */
    public ItemRows find(ItemCriteria criteria, String cursor, int limit) {
        return conditions(criteria).page(entities, cursor, limit);
    }

    public long count(ItemCriteria criteria) {
        return conditions(criteria).count().ask(entities);
    }

    private ItemConditions conditions(ItemCriteria criteria) {
        ItemConditions conditions = new ItemConditions()
                .visible(Visibility.of(acting.actor()))
                .andIf(criteria.step(), "i.step = :step", "step")
                .andIf(criteria.attribute(), "i.decision.attribute = :attribute", "attribute")
                .andIf(criteria.sectionId(), "i.section.id = :section", "section")
                .andIf(criteria.issuedFrom(), "i.issue.issueDate >= :issuedFrom", "issuedFrom")
                .andIf(criteria.issuedTo(), "i.issue.issueDate <= :issuedTo", "issuedTo");
        SearchedText.of(criteria.text()).ifPresent(text -> {
            conditions.and(text.condition());
            text.parameters().forEach(conditions::with);
        });
        return conditions;
    }
}
