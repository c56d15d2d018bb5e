package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.staff.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 提醒对象: whom an overdue item of a section concerns besides its drafter; asked once a section and transaction. */
@TransactionScoped
public class Addressees implements Serializable {
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "disclosure")
    private transient EntityManager entities;

    private final Map<Long, List<Long>> ofSection = new HashMap<>();

    /** Ids of the section's heads, its deputy leaders and the 公开办. */
    public List<Long> ofSection(long section) {
        return ofSection.computeIfAbsent(section, this::ask);
    }

    private List<Long> ask(long section) {
        return entities.createQuery(
                        "select distinct a.officer.id from Appointment a where a.officer.active and (a.role = :office or"
                                + " (a.section.id = :section and a.role in (:above)))",
                        Long.class)
                .setParameter("office", Role.DISCLOSURE_OFFICE)
                .setParameter("section", section)
                .setParameter("above", List.of(Role.SECTION_HEAD, Role.LEADER))
                .getResultList();
    }
}
