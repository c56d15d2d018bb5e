package cn.gov.nanan.disclosure.attribute;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** 内容类别之集. */
@Stateless
public class Categories {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    public List<ContentCategory> all() {
        return entities.createQuery("select c from ContentCategory c order by c.position", ContentCategory.class)
                .getResultList();
    }

    public Optional<ContentCategory> byCode(String code) {
        return Optional.ofNullable(code).map(known -> entities.find(ContentCategory.class, known));
    }
}
