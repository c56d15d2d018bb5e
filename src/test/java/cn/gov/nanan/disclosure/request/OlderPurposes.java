package cn.gov.nanan.disclosure.request;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 从前的用途: as it was kept before it was sealed. */
@Stateless
public class OlderPurposes {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    public void write(long request, String purpose) {
        entities.createQuery("update InformationRequest r set r.purpose = :purpose where r.id = :id")
                .setParameter("purpose", purpose)
                .setParameter("id", request)
                .executeUpdate();
    }
}
