package cn.gov.nanan.disclosure.staff;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 任职: who holds which role where, by name; one query for a whole list. */
@Stateless
public class Holders {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /**
     * 一职.
     *
     * @param section id of the section; null for a role that is held bureau-wide
     */
    public record Holder(Role role, Long section, String name) {
        public boolean holds(Role wanted, Long where) {
            return role == wanted && (!wanted.isOfSection() || where != null && where.equals(section));
        }
    }

    /** Of the active officers, by their names. */
    public List<Holder> all() {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.staff.Holders$Holder(a.role, s.id, o.name) from Officer o"
                                + " join o.appointments a left join a.section s where o.active order by o.name",
                        Holder.class)
                .getResultList();
    }
}
