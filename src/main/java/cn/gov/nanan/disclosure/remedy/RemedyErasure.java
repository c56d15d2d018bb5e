package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.request.ApplicantErased;
import cn.gov.nanan.disclosure.request.ErasurePlanned;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 救济登记的清除: what was written freely of a case goes with what is known of the applicant. */
@Stateless
public class RemedyErasure {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** 救济未结的不清除: whoever must answer for a request needs it; when it is decided its time begins anew. */
    public void hold(@Observes ErasurePlanned plan) {
        plan.hold(entities.createQuery(
                        "select m.request.id from RemedyCase m where m.request.concludedOn < :before"
                                + " and (m.written.result is null or m.written.decidedOn >= :before)",
                        Long.class)
                .setParameter("before", plan.before())
                .getResultList());
    }

    public void erase(@Observes ApplicantErased event) {
        entities.createQuery("select m from RemedyCase m where m.request.number = :number", RemedyCase.class)
                .setParameter("number", event.number())
                .getResultStream()
                .forEach(RemedyCase::forget);
    }
}
