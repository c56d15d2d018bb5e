package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.notice.Recipient;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** 收件人名册: whom an occasion concerns; who holds what is read once a transaction. */
@TransactionScoped
public class Addressees implements Serializable {
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private Roster roster;

    Collection<Recipient> of(Occasion occasion, Concern concern, Instant at) {
        return Audience.of(occasion, concern, roster(LocalDate.ofInstant(at, BureauClock.ZONE)));
    }

    /** @param today on which it is asked who stands in for whom */
    private Roster roster(LocalDate today) {
        if (roster == null) {
            roster = new Roster(active(), posts(), standIns(today));
        }
        return roster;
    }

    private List<Long> active() {
        return entities.createQuery("select o.id from Officer o where o.active", Long.class)
                .getResultList();
    }

    private List<Roster.Post> posts() {
        return entities.createQuery(
                        "select o.id, a.role, s.id from Appointment a join a.officer o left join a.section s"
                                + " where o.active",
                        Object[].class)
                .getResultStream()
                .map(row -> new Roster.Post((Long) row[0], (Role) row[1], (Long) row[2]))
                .toList();
    }

    private List<Roster.StandIn> standIns(LocalDate today) {
        return entities.createQuery(
                        "select d.principal.id, d.deputy.id, d.role from Delegation d"
                                + " where d.firstDay <= :today and d.lastDay >= :today",
                        Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Roster.StandIn((Long) row[0], (Long) row[1], (Role) row[2]))
                .toList();
    }
}
