package cn.gov.nanan.disclosure.attribute;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 文种规则之集: the rules in force, their history, and the advice that follows from them. */
@Stateless
public class TypeRules {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The rules in force today, by code. */
    public List<TypeRule> current() {
        return on(LocalDate.now(clock));
    }

    public List<TypeRule> on(LocalDate day) {
        return entities.createQuery(
                        "select r from TypeRule r where r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)"
                                + " order by r.kind.code",
                        TypeRule.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The rule in force today. */
    public Optional<TypeRule> byCode(String code) {
        return current().stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** A version of a rule, also a past one. */
    public Optional<TypeRule> byId(Long id) {
        return Optional.ofNullable(id).map(known -> entities.find(TypeRule.class, known));
    }

    /** All versions of a rule, newest first. */
    public List<TypeRule> history(String code) {
        return entities.createQuery(
                        "select r from TypeRule r where r.kind.code = :code order by r.validFrom desc", TypeRule.class)
                .setParameter("code", code)
                .getResultList();
    }

    /**
     * Advice while a document is drafted; every argument may be null or empty.
     *
     * @param typeRuleCode the chosen 文种 and subtype
     * @param categoryCode the chosen 内容类别
     * @param title the title so far
     */
    public Advice advise(String typeRuleCode, String categoryCode, String title) {
        return new Advice(null, null, Set.of(Attribute.values()), Set.of(), null, null);
    }
}
