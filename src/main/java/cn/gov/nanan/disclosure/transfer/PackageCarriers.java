package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 载体登记簿: every carrier that took packages across, and its destruction. Each side keeps its own: a disc that was sent is
 * entered where it left, and where it came.
 */
@Stateless
public class PackageCarriers {
    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Packages packages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** 载体 on which a package that left was carried. */
    public List<PackageCarrier> carrying(DataPackage sealed) {
        return carrying(sealed.route(), sealed.sequence());
    }

    /** 载体 on which a package came; none as long as nobody knows whose it is. */
    public List<PackageCarrier> carrying(PackageArrival arrival) {
        return arrival.route() == null ? List.of() : carrying(arrival.route(), arrival.sequence());
    }

    private List<PackageCarrier> carrying(PackageRoute route, long sequence) {
        reader();
        return entities.createQuery(
                        "select c from PackageCarrier c where c.node = :node and c.type = :type"
                                + " and :sequence between c.first and c.last order by c.id",
                        PackageCarrier.class)
                .setParameter("node", route.sender().equals(Network.node()) ? route.receiver() : route.sender())
                .setParameter("type", route.type())
                .setParameter("sequence", sequence)
                .getResultList();
    }

    /** May the acting officer read the register? */
    public boolean isReader() {
        Actor actor = acting.actor();
        return Releases.READERS.stream().anyMatch(actor::acts);
    }

    private void reader() {
        if (!isReader()) {
            throw BusinessException.forbidden("transfer.error.not-his");
        }
    }

    /**
     * The last first.
     *
     * @param number 载体编号, or how it begins; empty for all
     * @param before id of the last one seen
     */
    public List<PackageCarrier> list(String number, long before, int limit) {
        reader();
        return entities.createQuery(
                        "select c from PackageCarrier c where c.id < :before and locate(:number, c.number) = 1"
                                + " order by c.id desc",
                        PackageCarrier.class)
                .setParameter("before", before)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }

    /** 对方节点, with which a carrier may be entered: what each is called, by code. */
    public Map<String, String> others() {
        reader();
        return nodes.names();
    }

    /** One that exists still, to be destroyed; empty where it does not. */
    public Optional<PackageCarrier> existing(long id) {
        reader();
        return Optional.ofNullable(entities.find(PackageCarrier.class, id)).filter(one -> one.destroyedOn() == null);
    }

    /** @throws BusinessException {@code staff.error.role-needed}, {@code transfer.error.carrier-…} */
    public void enter(CarrierEntry entry) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        if (!nodes.codes().contains(entry.node())) {
            throw BusinessException.invalid("node", "transfer.error.carrier-node");
        }
        entry.require(entry.type() == null ? 0 : newest(entry), today());
        // Of two officers who enter the same disc at once the second finds it known.
        packages.hold();
        boolean known = !entities.createQuery(
                        "select c.id from PackageCarrier c where c.node = :node and c.number = :number"
                                + " and (c.type = :type or c.destroyedOn is not null)",
                        Long.class)
                .setParameter("node", entry.node())
                .setParameter("number", entry.number())
                .setParameter("type", entry.type())
                .getResultList()
                .isEmpty();
        if (known) {
            throw BusinessException.invalid("number", "transfer.error.carrier-known", entry.number());
        }
        entities.persist(new PackageCarrier(entry, by, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        audit.record(
                by,
                "transfer.carrier-entered",
                "carrier:" + entry.number(),
                entry.node() + " " + entry.type() + " " + entry.first() + "-" + entry.last());
    }

    /**
     * The number of the last package of that type that left for that node, 0 without. What has come is known by the sheet
     * that came with it: what is on the disc may be unreadable, or not be imported yet.
     */
    private long newest(CarrierEntry entry) {
        if (!TrustedNodes.sentTypes().contains(entry.type())) {
            return Long.MAX_VALUE;
        }
        return entities.createQuery(
                        "select coalesce(max(p.sequence), 0) from DataPackage p where p.route.receiver = :node"
                                + " and p.route.type = :type",
                        Long.class)
                .setParameter("node", entry.node())
                .setParameter("type", entry.type())
                .getSingleResult();
    }

    /** 销毁 of the whole carrier, whatever types it took. */
    public void destroy(long id, LocalDate on, String how) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        PackageCarrier carrier = existing(id).orElseThrow(PackageCarriers::destroyed);
        List<PackageCarrier> lines = entities.createQuery(
                        "select c from PackageCarrier c where c.node = :node and c.number = :number order by c.id",
                        PackageCarrier.class)
                .setParameter("node", carrier.node())
                .setParameter("number", carrier.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        // Who waited for the one that destroyed it a moment ago finds it destroyed.
        lines.forEach(entities::refresh);
        if (lines.stream().anyMatch(line -> line.destroyedOn() != null)) {
            throw destroyed();
        }
        if (on == null || lines.stream().anyMatch(line -> on.isBefore(line.carriedOn())) || on.isAfter(today())) {
            throw BusinessException.invalid("on", "transfer.error.carrier-day");
        }
        if (how == null || how.isBlank() || how.length() > LONGEST) {
            throw BusinessException.invalid("how", "transfer.error.carrier-how", LONGEST);
        }
        lines.forEach(line -> line.destroy(on, how.strip(), by));
        audit.record(
                by, "transfer.carrier-destroyed", "carrier:" + carrier.number(), carrier.node() + " " + how.strip());
    }

    /** 撤销登记 of one line that was entered wrongly; what it said stays in the trail. */
    public void cancel(long id) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        PackageCarrier line = existing(id).orElseThrow(PackageCarriers::destroyed);
        entities.lock(line, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(line);
        if (line.destroyedOn() != null) {
            throw destroyed();
        }
        entities.remove(line);
        audit.record(
                by,
                "transfer.carrier-cancelled",
                "carrier:" + line.number(),
                line.node() + " " + line.type() + " " + line.first() + "-" + line.last());
    }

    private static BusinessException destroyed() {
        return BusinessException.notOpen("transfer.error.carrier-destroyed");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BureauClock.ZONE);
    }
}
