package cn.gov.nanan.disclosure.annual;

import static cn.gov.nanan.disclosure.annual.ReportTable.*;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.TypeRules;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 年度数字: what the cases say of a year, in a few queries whatever their number. */
@Dependent
public class AnnualCounts {
    /** 内容类别 of 行政规范性文件, 附件2 一（二）1. */
    static final String NORMATIVE_CATEGORY = "C01";

    /** 行政规范性文件, by 内容类别 or by 文种, as the procedure takes a document for one. */
    static final String NORMATIVE_ITEM = "(i.text.form.categoryCode = :category or i.text.typeRule.id in (:rules))";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private TypeRules typeRules;

    /** Of two years at once, the later of them first. */
    List<ReportFigures> ofYearAndBefore(int year) {
        List<RequestStratum> requests = requests(year);
        List<RemedyStratum> remedies = remedies(year);
        List<Long> rules = typeRules.normative();
        return List.of(figures(year, requests, remedies, rules), figures(year - 1, requests, remedies, rules));
    }

    private ReportFigures figures(
            int year, List<RequestStratum> requests, List<RemedyStratum> remedies, List<Long> rules) {
        Map<ReportCell, BigDecimal> cells = new HashMap<>(RequestCount.of(year, requests));
        cells.putAll(RemedyCount.of(year, remedies));
        cells.putAll(published(year, rules));
        return new ReportFigures(cells);
    }

    /** Of what was open at some time in the year or the one before. */
    private List<RequestStratum> requests(int year) {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.annual.RequestStratum(r.applicant, year(r.receivedOn),"
                                + " year(r.concludedOn), r.outcome, count(r)) from InformationRequest r"
                                + " where r.receivedOn <= :last"
                                + " and (r.concludedOn is null or r.concludedOn >= :first or r.receivedOn >= :first)"
                                + " group by r.applicant, year(r.receivedOn), year(r.concludedOn), r.outcome",
                        RequestStratum.class)
                .setParameter("first", first(year - 1))
                .setParameter("last", last(year))
                .getResultList();
    }

    private List<RemedyStratum> remedies(int year) {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.annual.RemedyStratum(m.written.kind,"
                                + " year(m.written.receivedOn), year(m.written.decidedOn), m.written.result, count(m))"
                                + " from RemedyCase m where m.written.kind in (:kinds) and m.written.receivedOn <= :last"
                                + " and (m.written.decidedOn is null or m.written.decidedOn >= :first)"
                                + " group by m.written.kind, year(m.written.receivedOn), year(m.written.decidedOn),"
                                + " m.written.result",
                        RemedyStratum.class)
                .setParameter("kinds", RemedyKind.REPORTED)
                .setParameter("first", first(year - 1))
                .setParameter("last", last(year))
                .getResultList();
    }

    /** 行政规范性文件, as far as the house has published them. */
    private Map<ReportCell, BigDecimal> published(int year, List<Long> rules) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select coalesce(sum(case when i.issue.formationDate >= :first then 1 else 0 end), 0),"
                        + " coalesce(sum(case when i.publicLife.repealedOn between :first and :last then 1 else 0 end), 0),"
                        + " coalesce(sum(case when (i.publicLife.repealedOn is null or i.publicLife.repealedOn > :last)"
                        + " and (i.text.form.expiryDate is null or i.text.form.expiryDate > :last)"
                        + " then 1 else 0 end), 0) from PublicRecord b join InformationItem i on i.id = b.item"
                        + " where " + NORMATIVE_ITEM + " and b.attribute = :proactive"
                        + " and i.issue.formationDate <= :last",
                Object[].class);
        Object[] sums = query.setParameter("first", first(year))
                .setParameter("last", last(year))
                .setParameter("category", NORMATIVE_CATEGORY)
                .setParameter("rules", rules)
                .setParameter("proactive", Attribute.PROACTIVE)
                .getSingleResult();
        return Map.of(
                new ReportCell(NORMATIVE, MADE), figure(sums[0]),
                new ReportCell(NORMATIVE, ABOLISHED), figure(sums[1]),
                new ReportCell(NORMATIVE, VALID), figure(sums[2]));
    }

    private static BigDecimal figure(Object sum) {
        return BigDecimal.valueOf(((Number) sum).longValue());
    }

    static LocalDate first(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    static LocalDate last(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
