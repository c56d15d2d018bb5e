package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** 批量办理的审看要目: several items as they now stand, a bounded number of queries however many. */
@Stateless
public class Briefs {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /** Those that the acting officer may see, in the order of their ids. */
    public List<Brief> of(Collection<Long> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Visibility seen = Visibility.of(acting.actor());
        return entities.createQuery(
                        "select i from InformationItem i join fetch i.section join fetch i.drafter join fetch i.author"
                                + " where i.id in :items order by i.id",
                        InformationItem.class)
                .setParameter("items", items)
                .getResultStream()
                .filter(item -> item.isVisibleTo(seen))
                .map(Brief::of)
                .toList();
    }
}
