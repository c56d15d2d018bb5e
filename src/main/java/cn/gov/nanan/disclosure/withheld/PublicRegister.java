package cn.gov.nanan.disclosure.withheld;

import cn.gov.nanan.disclosure.platform.PageKey;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 公众目录: keeps the entries that were released, and shows them to everybody. */
@Stateless
public class PublicRegister {
    private static final LocalDate NEWEST = LocalDate.of(9999, 12, 31);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** The newest first; empty {@code after}: from the beginning. */
    public List<RegisteredTitle> page(Optional<PageKey> after, int limit) {
        return entities.createQuery(
                        "select t from RegisteredTitle t where t.day < :day or t.day = :day and t.id < :id"
                                + " order by t.day desc, t.id desc",
                        RegisteredTitle.class)
                .setParameter("day", after.map(key -> LocalDate.from(key.at())).orElse(NEWEST))
                .setParameter("id", after.map(PageKey::id).orElse(0L))
                .setMaxResults(limit)
                .getResultList();
    }

    public long total() {
        return entities.createQuery("select count(t) from RegisteredTitle t", Long.class)
                .getSingleResult();
    }

    public Optional<RegisteredTitle> find(long id) {
        return Optional.ofNullable(entities.find(RegisteredTitle.class, id));
    }

    /** 列入; what was there of the same item is replaced. */
    public void take(RegisterEntry entry) {
        takeBack(entry.item());
        entities.persist(new RegisteredTitle(entry));
    }

    /** 移出; @return whether there was one. */
    public boolean takeBack(long item) {
        return entities.createQuery("delete from RegisteredTitle t where t.item = :item")
                        .setParameter("item", item)
                        .executeUpdate()
                > 0;
    }
}
