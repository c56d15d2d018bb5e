package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
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

/** 载体登记簿: every carrier that took packages across, and its destruction. */
@Stateless
public class PackageCarriers {
    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private PackageRegister register;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** 载体 on which that package was carried. */
    public List<PackageCarrier> carrying(DataPackage sealed) {
        reader();
        return entities.createQuery(
                        "select c from PackageCarrier c where c.type = :type and :sequence between c.first and c.last"
                                + " order by c.id",
                        PackageCarrier.class)
                .setParameter("type", sealed.route().type())
                .setParameter("sequence", sealed.sequence())
                .getResultList();
    }

    private void reader() {
        if (Releases.READERS.stream().noneMatch(acting.actor()::acts)) {
            throw new BusinessException("transfer.error.not-his");
        }
    }

    /** The last first. */
    public List<PackageCarrier> latest(int limit) {
        reader();
        return entities.createQuery(
                        "select c from PackageCarrier c order by c.id desc limit " + limit, PackageCarrier.class)
                .getResultList();
    }

    /** @throws BusinessException {@code staff.error.role-needed}, {@code transfer.error.carrier-…} */
    public void enter(CarrierEntry entry) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        long newest = entry.type() == null
                ? 0
                : register.sealed(entry.type(), Long.MAX_VALUE, 1).stream()
                        .findFirst()
                        .map(DataPackage::sequence)
                        .orElse(0L);
        entry.require(newest, today());
        boolean known = !entities.createQuery(
                        "select c.id from PackageCarrier c where c.number = :number and (c.type = :type"
                                + " or c.destroyedOn is not null)",
                        Long.class)
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
                entry.type() + " " + entry.first() + "-" + entry.last());
    }

    /** 销毁 of the whole carrier, whatever types it took. */
    public void destroy(long id, LocalDate on, String how) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        PackageCarrier carrier = entities.find(PackageCarrier.class, id);
        if (carrier == null || carrier.destroyedOn() != null) {
            throw BusinessException.notOpen("transfer.error.carrier-destroyed");
        }
        List<PackageCarrier> lines = entities.createQuery(
                        "select c from PackageCarrier c where c.number = :number order by c.id", PackageCarrier.class)
                .setParameter("number", carrier.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (on == null || lines.stream().anyMatch(line -> on.isBefore(line.carriedOn())) || on.isAfter(today())) {
            throw BusinessException.invalid("on", "transfer.error.carrier-day");
        }
        if (how == null || how.isBlank() || how.length() > LONGEST) {
            throw BusinessException.invalid("how", "transfer.error.carrier-how", LONGEST);
        }
        lines.forEach(line -> line.destroy(on, how.strip(), by));
        audit.record(by, "transfer.carrier-destroyed", "carrier:" + carrier.number(), how.strip());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BureauClock.ZONE);
    }
}
