package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 从前登记的救济案件: as they were registered before anything was owed of them. */
@Stateless
public class OlderRemedies {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    public void forget() {
        entities.createQuery("delete from Obligation o where o.subject.kind = :kind")
                .setParameter("kind", SubjectKind.REMEDY)
                .executeUpdate();
    }
}
