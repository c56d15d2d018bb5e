package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 从前的模板: as it was amended before such a letter had to hold more. */
@Stateless
public class OlderTemplates {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    public void write(LetterKind kind, String body) {
        entities.createNativeQuery("update letter_template set body = :body where kind = :kind")
                .setParameter("body", body)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }
}
