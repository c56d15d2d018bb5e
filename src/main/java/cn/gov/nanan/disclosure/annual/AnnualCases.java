package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.attribute.TypeRules;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 数字背后的事项: which cases a figure of the report counts. They are named by their numbers alone, so whoever reads the report
 * sees all of them.
 */
@Stateless
public class AnnualCases {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private TypeRules typeRules;

    @Inject
    private Acting acting;

    /** By number, those after {@code after}; none of a figure that is written by hand. */
    public List<AnnualCase> page(int year, ReportCell cell, long after, int limit) {
        return ask(cell)
                .map(question -> bound(
                                entities.createQuery(
                                        "select " + question.selected() + question.from() + " order by " + question.id()
                                                + " limit " + limit,
                                        Object[].class),
                                question,
                                year,
                                after)
                        .getResultStream()
                        .map(question.reading())
                        .toList())
                .orElse(List.of());
    }

    /** How many there are; null of a figure that is written by hand. */
    public Long count(int year, ReportCell cell) {
        return ask(cell)
                .map(question -> bound(
                                entities.createQuery(
                                        "select count(" + question.id() + ")" + question.from(), Long.class),
                                question,
                                year,
                                0)
                        .getSingleResult())
                .orElse(null);
    }

    private Optional<FigureQuestion> ask(ReportCell cell) {
        if (!AnnualReports.isReader(acting.actor())) {
            throw new BusinessException("annual.error.not-reader");
        }
        return FigureQuestion.of(cell);
    }

    /** With whatever its text names. */
    private <T> TypedQuery<T> bound(TypedQuery<T> query, FigureQuestion question, int year, long after) {
        Map<String, Object> known = new HashMap<>(question.parameters());
        known.put("first", AnnualCounts.first(year));
        known.put("last", AnnualCounts.last(year));
        known.put("after", after);
        if (question.from().contains(":rules")) {
            known.put("rules", typeRules.normative());
        }
        query.getParameters()
                .forEach(parameter -> query.setParameter(parameter.getName(), known.get(parameter.getName())));
        return query;
    }
}
