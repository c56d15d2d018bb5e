package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.request.ApplicantErased;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 救济登记的清除: what was written freely of a case goes with what is known of the applicant. */
@Stateless
public class RemedyErasure {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    public void erase(@Observes ApplicantErased event) {
        entities.createQuery("select m from RemedyCase m where m.request.number = :number", RemedyCase.class)
                .setParameter("number", event.number())
                .getResultStream()
                .forEach(RemedyCase::forget);
    }
}
