package cn.gov.nanan.disclosure.staff;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 配备: how many there are, and what nobody does yet; figures and names of sections, nothing of a person. */
@Stateless
public class Staffing {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** Sections in use. */
    public long sections() {
        return entities.createQuery("select count(s) from Section s where s.active = true", Long.class)
                .getSingleResult();
    }

    /** Active officers who do not administer. */
    public long officers() {
        return entities.createQuery(
                        "select count(o) from Officer o where o.active = true"
                                + " and not exists (select 1 from o.appointments a where a.role = :admin)",
                        Long.class)
                .setParameter("admin", Role.ADMIN)
                .getSingleResult();
    }

    /** The roles that an active officer holds. */
    public Set<Role> held() {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(entities.createQuery(
                        "select distinct a.role from Appointment a where a.officer.active = true", Role.class)
                .getResultList());
        return held;
    }

    /** 公开办负责人: is there one? */
    public boolean isOfficeHeaded() {
        return entities.createQuery(
                                "select count(o) from Officer o join o.appointments a"
                                        + " where o.active = true and o.officeHead = true and a.role = :office",
                                Long.class)
                        .setParameter("office", Role.DISCLOSURE_OFFICE)
                        .getSingleResult()
                > 0;
    }

    /** The sections in use in which somebody drafts and nobody holds the role; the first of them by name. */
    public List<String> draftingWithout(Role role, int limit) {
        return entities.createQuery(
                        "select s.name from Section s where s.active = true"
                                + " and exists (select 1 from Appointment a where a.section = s and a.role = :drafter"
                                + " and a.officer.active = true)"
                                + " and not exists (select 1 from Appointment b where b.section = s and b.role = :role"
                                + " and b.officer.active = true) order by s.position, s.name",
                        String.class)
                .setParameter("drafter", Role.DRAFTER)
                .setParameter("role", role)
                .setMaxResults(limit)
                .getResultList();
    }
}
