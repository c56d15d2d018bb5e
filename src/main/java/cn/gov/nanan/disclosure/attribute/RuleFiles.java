package cn.gov.nanan.disclosure.attribute;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * 规则装载: fills an empty database once with the rules of {@code rules/*.csv}. Two nodes that start at once on one
 * database: the second waits for the first, then finds the rules loaded.
 */
@Singleton
@Startup
public class RuleFiles {
    /** The version of the rule set that the files hold. */
    static final int FIRST_RULE_SET = 1;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @PostConstruct
    public void load() {
        if (isTurnHere()) {
            typeRules().forEach(entities::persist);
            categories().forEach(entities::persist);
            Cells.of("themes.csv").forEach(row -> entities.persist(new Theme(row)));
        }
    }

    static List<TypeRule> typeRules() {
        return Cells.of("type-rules.csv").stream().map(RuleFiles::typeRule).toList();
    }

    static List<ContentCategory> categories() {
        return Cells.of("content-categories.csv").stream()
                .map(RuleFiles::category)
                .toList();
    }

    private boolean isTurnHere() {
        return entities.createNativeQuery("update rule_loading set loaded = true where loaded = false")
                        .executeUpdate()
                == 1;
    }

    private static TypeRule typeRule(Cells row) {
        return new TypeRule(
                kind(row),
                suggestion(row),
                wording(row),
                FIRST_RULE_SET,
                LocalDate.parse(row.get("valid_from")),
                row.get("source"));
    }

    private static ContentCategory category(Cells row) {
        CategoryTerms terms = new CategoryTerms(
                row.number(),
                row.get("name"),
                row.get("name_en"),
                row.get("clause"),
                row.get("citation"),
                row.get("article"),
                row.get("index_digits"));
        return new ContentCategory(row.get("code"), terms, LocalDate.parse(row.get("valid_from")), row.get("source"));
    }

    private static Subtype kind(Cells row) {
        return new Subtype(
                row.get("code"),
                row.constant(DocumentType.class, "document_type"),
                row.get("subtype"),
                row.get("subtype_en"),
                row.get("title_pattern"));
    }

    private static Suggestion suggestion(Cells row) {
        return new Suggestion(
                row.constant(Attribute.class, "suggested"),
                row.constants(Attribute.class, "usual"),
                row.constant(Strength.class, "strength"),
                row.constant(Ground.class, "usual_ground"),
                row.constants(Caution.class, "cautions"));
    }

    private static Wording wording(Cells row) {
        return new Wording(
                row.get("citation"),
                row.get("clause"),
                row.get("why"),
                row.get("why_en"),
                row.get("occasion"),
                row.get("occasion_en"));
    }
}
