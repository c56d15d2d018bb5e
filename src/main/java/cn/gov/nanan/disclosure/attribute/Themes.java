package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.platform.OneReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** 主题分类之集. */
@Stateless
public class Themes {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private OneReading reading;

    /** Classes and subclasses, each class before its subclasses. */
    public List<Theme> all() {
        return reading.once(
                Theme.class, () -> entities.createQuery("select t from Theme t order by t.code", Theme.class)
                        .getResultList());
    }

    public Optional<Theme> byCode(String code) {
        return Optional.ofNullable(code).map(known -> entities.find(Theme.class, known));
    }
}
