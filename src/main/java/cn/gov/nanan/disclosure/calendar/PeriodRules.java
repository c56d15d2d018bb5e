package cn.gov.nanan.disclosure.calendar;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
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

/** 期限规定之集: the rules of all periods with their history, and their amendment. */
@Stateless
public class PeriodRules {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    /** Every rule there was, is or will be, the newest of each period first. */
    public List<PeriodRule> all() {
        return entities.createQuery("select r from PeriodRule r order by r.period, r.validFrom desc", PeriodRule.class)
                .getResultList();
    }

    /** All rules of a period, the newest first. */
    public List<PeriodRule> history(Period period) {
        return entities.createQuery(
                        "select r from PeriodRule r where r.period = :period order by r.validFrom desc",
                        PeriodRule.class)
                .setParameter("period", period)
                .getResultList();
    }

    /**
     * 修订期限: adds the rule that holds for periods which start on {@code from} or later.
     *
     * @param seenId the rule that the administrator saw: amending one that was amended meanwhile is refused
     */
    public PeriodRule amend(Long seenId, int workingDays, String clause, String wording, LocalDate from) {
        Officer officer = acting.require(Role.ADMIN).officer();
        if (from == null || from.isBefore(LocalDate.now(clock))) {
            throw new BusinessException("calendar.error.period-past");
        }
        PeriodRule seen =
                seenId == null ? null : entities.find(PeriodRule.class, seenId, LockModeType.PESSIMISTIC_WRITE);
        if (seen == null) {
            throw new BusinessException("calendar.error.period-unknown");
        }
        PeriodRule latest = history(seen.period()).get(0);
        if (!latest.id().equals(seen.id())) {
            throw new BusinessException("calendar.error.period-amended-before", latest.validFrom());
        }
        if (seen.isSame(workingDays, clause, wording)) {
            throw new BusinessException("calendar.error.period-unchanged");
        }
        PeriodRule next = seen.amended(workingDays, clause, wording, from);
        entities.persist(next);
        audit.record(officer.userName(), "period.amend", "period:" + next.period(), next.change(seen));
        return next;
    }
}
