package cn.gov.nanan.disclosure.enquiry;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 从前请申请人做的: as it was kept before it was sealed. */
@Stateless
public class OlderAskings {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    public void keepOpen(String what) {
        entities.createQuery("update Enquiry e set e.askedBefore = :what, e.asked.key = null, e.asked.text = null"
                        + " where e.askedUntil is not null")
                .setParameter("what", what)
                .executeUpdate();
    }
}
