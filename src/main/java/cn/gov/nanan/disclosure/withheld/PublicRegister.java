package cn.gov.nanan.disclosure.withheld;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DocumentArrived;
import cn.gov.nanan.disclosure.platform.PageKey;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** 列入; what is there of the same item says the new, and keeps its address. */
    public void take(RegisterEntry entry) {
        entities.createQuery("select t from RegisteredTitle t where t.item = :item", RegisteredTitle.class)
                .setParameter("item", entry.item())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(known -> known.follow(entry), () -> entities.persist(new RegisteredTitle(entry)));
    }

    /** 移出; @return whether there was one. */
    public boolean takeBack(long item) {
        return entities.createQuery("delete from RegisteredTitle t where t.item = :item")
                        .setParameter("item", item)
                        .executeUpdate()
                > 0;
    }

    /** 公开视图: all own entries, as they leave for the public side. */
    public List<RegisterLine> lines() {
        return entities.createQuery(
                        "select t from RegisteredTitle t where t.sender is null order by t.id", RegisteredTitle.class)
                .getResultStream()
                .map(RegisteredTitle::line)
                .toList();
    }

    /** 目录包已到: what was there of its sender is replaced by what it holds; an entry that stays keeps its address. */
    public void arrived(@Observes DocumentArrived event) {
        if (event.is(PackageType.REGISTER)) {
            replace(event.route().sender(), RegisterDocument.read(event.document()));
        }
    }

    private void replace(String sender, List<RegisterLine> lines) {
        Map<String, RegisteredTitle> known = entities.createQuery(
                        "select t from RegisteredTitle t where t.sender = :sender", RegisteredTitle.class)
                .setParameter("sender", sender)
                .getResultStream()
                .collect(Collectors.toMap(RegisteredTitle::key, Function.identity()));
        for (RegisterLine line : lines) {
            RegisteredTitle title = known.remove(line.key());
            if (title == null) {
                entities.persist(new RegisteredTitle(sender, line));
            } else {
                title.follow(line);
            }
        }
        known.values().forEach(entities::remove);
    }
}
