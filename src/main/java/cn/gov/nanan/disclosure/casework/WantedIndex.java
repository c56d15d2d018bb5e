package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.request.ApplicantErased;
import cn.gov.nanan.disclosure.request.RequestArrived;
import cn.gov.nanan.disclosure.request.RequestMatter;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 所需信息索引: keeps the terms of each matter, from its arrival on; those of what was erased are gone with it. */
@Stateless
public class WantedIndex {
    private static final int PORTION = 200;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    public void keep(@Observes RequestArrived event) {
        event.request().matters().forEach(this::keep);
    }

    public void renew(@Observes ApplicantErased event) {
        List<RequestMatter> left = entities.createQuery(
                        "select m from RequestMatter m where m.request.number = :number", RequestMatter.class)
                .setParameter("number", event.number())
                .getResultList();
        entities.createQuery("delete from WantedTerm t where t.place.matter in (:matters)")
                .setParameter("matters", left.stream().map(RequestMatter::id).toList())
                .executeUpdate();
        left.forEach(this::keep);
    }

    /** 补建: a portion of what came before there was this index. @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean complete() {
        List<RequestMatter> missing = entities.createQuery(
                        "select m from RequestMatter m where not exists"
                                + " (select t from WantedTerm t where t.place.matter = m.id) order by m.id",
                        RequestMatter.class)
                .setMaxResults(PORTION)
                .getResultList();
        missing.forEach(this::keep);
        return missing.size() == PORTION;
    }

    private void keep(RequestMatter matter) {
        WantedWords.of(matter.wanted()).terms().forEach(term -> entities.persist(new WantedTerm(term, matter.id())));
    }
}
