package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.OneReading;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 文种规则之集: the rules in force, their history, and the advice that follows from them. */
@Stateless
public class TypeRules {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private OneReading reading;

    @Inject
    private Categories categories;

    /** The rules in force today, by code. */
    public List<TypeRule> current() {
        return on(LocalDate.now(clock));
    }

    public List<TypeRule> on(LocalDate day) {
        return reading.once(List.of(TypeRule.class, day), () -> entities.createQuery(
                        "select r from TypeRule r where r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)"
                                + " order by r.kind.code",
                        TypeRule.class)
                .setParameter("day", day)
                .getResultList());
    }

    /** 规范性文件的文种: the versions, of all times, whose documents are 行政规范性文件 whatever their 内容类别; their ids. */
    public List<Long> normative() {
        return entities.createQuery("select t from TypeRule t", TypeRule.class)
                .getResultStream()
                .filter(rule -> rule.cautions().contains(Caution.NORMATIVE))
                .map(TypeRule::id)
                .toList();
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
        return advise(typeRuleCode, categoryCode, title, false);
    }

    /** Advice, when the drafter has also said whether one of the three criteria of 条例第十九条 is met. */
    public Advice advise(String typeRuleCode, String categoryCode, String title, boolean publicInterest) {
        List<TypeRule> rules = current();
        TypeRule chosen = rules.stream()
                .filter(rule -> rule.code().equals(typeRuleCode))
                .findFirst()
                .orElse(null);
        return new Adviser(rules).advise(chosen, categories.byCode(categoryCode).orElse(null), title, publicInterest);
    }

    /**
     * 修订规则: adds the version that holds from {@code from}; items judged before keep the version they were judged by.
     *
     * @param seenId the version that the administrator saw: amending another one is refused
     */
    public TypeRule amend(Long seenId, Suggestion suggestion, Wording wording, LocalDate from, String source) {
        Officer officer = acting.require(Role.ADMIN).officer();
        if (from == null || from.isBefore(LocalDate.now(clock))) {
            throw new BusinessException("attribute.error.rule-past");
        }
        if (source == null || source.isBlank() || source.length() > TypeRule.LONGEST_SOURCE) {
            throw new BusinessException("attribute.error.rule-source");
        }
        TypeRule seen = Optional.ofNullable(entities.find(TypeRule.class, seenId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new BusinessException("attribute.error.rule-unknown"));
        TypeRule next = seen.amended(suggestion, wording, ruleSet() + 1, from, source.strip());
        entities.persist(next);
        audit.record(officer.userName(), "rule.amend", "rule:" + next.code(), next.change(seen));
        return next;
    }

    /** The version of the rule set: counts the amendments. */
    public int ruleSet() {
        return entities.createQuery("select max(r.ruleSet) from TypeRule r", Integer.class)
                .getSingleResult();
    }
}
