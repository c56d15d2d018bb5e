package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;

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
        return conditions(criteria).count(entities);
    }

    private ItemConditions conditions(ItemCriteria criteria) {
        ItemConditions conditions = new ItemConditions()
                .visible(Sight.of(acting.officer()))
                .andIf(criteria.step(), "i.step = :step", "step")
                .andIf(criteria.attribute(), "i.decision.attribute = :attribute", "attribute")
                .andIf(criteria.sectionId(), "i.section.id = :section", "section")
                .andIf(criteria.issuedFrom(), "i.issue.issueDate >= :issuedFrom", "issuedFrom")
                .andIf(criteria.issuedTo(), "i.issue.issueDate <= :issuedTo", "issuedTo");
        String text =
                criteria.text() == null ? "" : FormText.visible(criteria.text()).strip();
        return text.isEmpty() ? conditions : withText(conditions, text);
    }

    private static ItemConditions withText(ItemConditions conditions, String text) {
        String words = "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%";
        conditions.with("words", words);
        String anywhere = "lower(i.form.title) like :words escape '!' or lower(i.indexNumber) like :words escape '!'";
        return DocumentNumber.searchPattern(text)
                .map(number -> conditions
                        .and(anywhere + " or i.issue.numberKey like :number")
                        .with("number", number))
                .orElseGet(() -> conditions.and(anywhere));
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
