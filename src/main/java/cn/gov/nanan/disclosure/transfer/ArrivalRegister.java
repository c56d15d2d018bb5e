package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.file.RichText;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 导入登记: what came, what of it waits, and what the acting officer may do with it. */
@Stateless
public class ArrivalRegister {
    /** Who reads what came. */
    public static final Set<Role> READERS = Set.of(Role.DISCLOSURE_OFFICE, Role.DRAFTER, Role.AUDITOR, Role.ADMIN);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Quarantine quarantine;

    @Inject
    private TrustedNodes nodes;

    /** What came, the last first; {@code before} is the id of the last one seen. */
    public List<PackageArrival> list(long before, int limit) {
        reader();
        return entities.createQuery(
                        "select a from PackageArrival a where a.id < :before order by a.id desc limit " + limit,
                        PackageArrival.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Is there anybody from whom a package would be believed? */
    public boolean isAnyTrusted() {
        return !nodes.codes().isEmpty();
    }

    /** How many wait to be arranged and published. */
    public CountQuery stagedCount() {
        return new CountQuery(
                "select count(a) from PackageArrival a where a.state = :state", Map.of("state", ArrivalState.STAGED));
    }

    /** @throws BusinessException {@code transfer.error.not-found} */
    public PackageArrival find(long id) {
        reader();
        PackageArrival found = entities.find(PackageArrival.class, id);
        if (found == null) {
            throw BusinessException.notFound("transfer.error.not-found");
        }
        return found;
    }

    /** Its items, in the order of the package. */
    public List<StagedItem> items(PackageArrival arrival) {
        reader();
        return entities.createQuery(
                        "select s from StagedItem s where s.arrival = :arrival order by s.id", StagedItem.class)
                .setParameter("arrival", arrival.id())
                .getResultList();
    }

    /** A portion of them; {@code after} is the id of the last one seen, 0 for the first. */
    public List<StagedItem> items(PackageArrival arrival, long after, int limit) {
        reader();
        return entities.createQuery(
                        "select s from StagedItem s where s.arrival = :arrival and s.id > :after order by s.id",
                        StagedItem.class)
                .setParameter("arrival", arrival.id())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** One of them; empty where it is in another package. */
    public Optional<StagedItem> item(PackageArrival arrival, long id) {
        reader();
        return Optional.ofNullable(entities.find(StagedItem.class, id))
                .filter(found -> arrival.id() == found.arrival());
    }

    /** What the items that are withdrawn here were called when they came, by index number. */
    public Map<String, String> withdrawn(List<StagedItem> items) {
        reader();
        List<String> numbers = items.stream()
                .filter(item -> item.action() == PackageAction.WITHDRAW)
                .map(StagedItem::indexNumber)
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select s.indexNumber, s.title from StagedItem s where s.indexNumber in :numbers"
                                        + " and s.title is not null order by s.id",
                                Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0], row -> (String) row[1], (old, later) -> later));
    }

    /** Text and attachments of an item that is not public yet, out of the file that came. */
    public SeenItem look(StagedItem item) {
        reader();
        PackageArrival arrival = entities.find(PackageArrival.class, item.arrival());
        try (SealedBag bag = SealedBag.glance(quarantine.file(arrival.id()), nodes.trust(), arrival.digest())) {
            return bag.contents().items().stream()
                    .filter(line ->
                            line.indexNumber().equals(item.indexNumber()) && line.action() != PackageAction.WITHDRAW)
                    .findFirst()
                    .map(line -> {
                        PublicItem.Content content = bag.item(line).content();
                        return new SeenItem(
                                content.text() == null ? "" : RichText.sanitised(content.text()),
                                Objects.requireNonNullElse(content.link(), ""),
                                bag.files(line));
                    })
                    .orElse(new SeenItem("", "", List.of()));
        }
    }

    /** May the acting officer arrange and publish this one? */
    public boolean isOpen(PackageArrival arrival) {
        return arrival.state() == ArrivalState.STAGED && isHis(arrival);
    }

    /** Which of the items the acting officer may complete. */
    public Set<Long> arrangeable(PackageArrival arrival, List<StagedItem> items) {
        Actor actor = acting.actor();
        return arrival.state() == ArrivalState.STAGED
                ? items.stream()
                        .filter(item -> item.title() != null && arrival.isArrangedBy(actor, List.of(item)))
                        .map(StagedItem::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** May he let the ones after it come although it was refused? */
    public boolean isPassable(PackageArrival arrival) {
        return arrival.state() == ArrivalState.REFUSED
                && arrival.type() != null
                && acting.actor().acts(Role.DISCLOSURE_OFFICE)
                && isNext(arrival);
    }

    /** May the acting officer send its receipt once more? */
    public boolean isReceipted(PackageArrival arrival) {
        return arrival.receipt() != null && acting.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /** Is it, with all that it holds, the acting officer's to arrange and publish? */
    public boolean isHis(PackageArrival arrival) {
        Actor actor = acting.actor();
        return arrival.isArrangedBy(actor, actor.acts(Role.DISCLOSURE_OFFICE) ? List.of() : items(arrival));
    }

    private boolean isNext(PackageArrival arrival) {
        ArrivalChain chain = entities.find(ArrivalChain.class, arrival.route());
        return chain != null && chain.next() == arrival.sequence();
    }

    private void reader() {
        Actor actor = acting.actor();
        if (READERS.stream().noneMatch(actor::acts)) {
            throw new BusinessException("transfer.error.not-his");
        }
    }
}
