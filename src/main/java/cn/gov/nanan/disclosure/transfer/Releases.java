package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageHeld;
import cn.gov.nanan.disclosure.exchange.PackageHeld.Held;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.Reopening;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 放行: on an intranet a second person lets go out what the first one has published; and what came back of it. */
@Stateless
public class Releases {
    /** Who reads the register. */
    public static final Set<Role> READERS = Set.of(Role.DISCLOSURE_OFFICE, Role.AUDITOR);

    private static final int LONGEST_REASON = 500;

    private static final int MOST_AT_ONCE = 5000;
    private static final int PORTION = 500;

    @Inject
    private Acting acting;

    @Inject
    private PackageRegister register;

    @Inject
    private Packages packages;

    @Inject
    private Reopening reopening;

    @Inject
    private Event<PackageHeld> packageHeld;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Those that wait; {@code after} is the id of the last one seen. */
    public List<PackageLine> waiting(long after, int limit) {
        reader();
        return register.waiting(after, limit);
    }

    /** May the acting officer let this one go? Who published it may not. */
    public boolean isReleasable(PackageLine line) {
        Actor actor = acting.actor();
        return actor.acts(Role.DISCLOSURE_OFFICE) && !line.packedBy().equals(actor.userName());
    }

    /**
     * 放行 of what was chosen.
     *
     * @param lines ids
     * @param notBefore 不早于: the first day on which it may be public; null where at once
     * @param all 仍然放行: also what somebody has said 不予放行 of
     * @param seen when the acting officer looked: nothing leaves that has been published anew since
     * @throws BusinessException {@code staff.error.role-needed}, {@code transfer.error.same-person}, {@code
     *     transfer.error.choose}, {@code transfer.error.held}, {@code transfer.error.changed}, {@code
     *     transfer.error.not-before}, {@code exchange.error.…}, with nothing sealed
     */
    public List<DataPackage> release(List<Long> lines, LocalDate notBefore, boolean all, Instant seen) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), BureauClock.ZONE);
        if (notBefore != null && (!notBefore.isAfter(today) || notBefore.isAfter(today.plusYears(1)))) {
            throw BusinessException.invalid("not-before", "transfer.error.not-before");
        }
        if (lines.isEmpty()) {
            throw new BusinessException("transfer.error.choose");
        }
        packages.hold();
        if (!all && register.isAnyHeld(lines)) {
            throw BusinessException.invalid("held-too", "transfer.error.held");
        }
        List<DataPackage> sealed = register.release(
                lines,
                actor.userName(),
                notBefore == null
                        ? null
                        : notBefore.atStartOfDay(BureauClock.ZONE).toInstant());
        for (DataPackage one : sealed) {
            List<PackageLine> released = register.lines(one);
            if (released.stream().anyMatch(line -> line.packedBy().equals(actor.userName()))) {
                throw new BusinessException("transfer.error.same-person");
            }
            if (released.stream().anyMatch(line -> line.packedAt().isAfter(seen))) {
                throw BusinessException.stale("transfer.error.changed");
            }
            audit.record(actor.userName(), "transfer.released", "package:" + one.sequence(), one.digest());
        }
        return sealed;
    }

    /**
     * 不予放行 of what was chosen: who published it reads why, and puts it right by 更正 or takes it back by 撤回.
     *
     * @throws BusinessException {@code transfer.error.choose}, {@code transfer.error.hold-reason}
     */
    public void hold(List<Long> lines, String reason) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        if (lines.isEmpty()) {
            throw new BusinessException("transfer.error.choose");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw BusinessException.invalid("reason", "transfer.error.hold-reason", LONGEST_REASON);
        }
        List<Held> held = register.hold(lines, by, reason.strip());
        packageHeld.fire(
                new PackageHeld(by, reason.strip(), held, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        audit.record(by, "transfer.held", "package:-", reason.strip());
    }

    /**
     * 全部放行: everything that waited when the acting officer looked and that somebody else has published.
     *
     * @param notBefore 不早于; null where at once
     */
    public List<DataPackage> releaseAll(LocalDate notBefore, Instant seen) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        List<Long> ids = new ArrayList<>();
        int own = 0;
        int held = 0;
        List<PackageLine> portion = register.waiting(0, PORTION);
        while (!portion.isEmpty() && ids.size() < MOST_AT_ONCE) {
            for (PackageLine line : portion) {
                if (line.packedBy().equals(by)) {
                    own++;
                } else if (line.isHeld()) {
                    held++;
                } else if (!line.packedAt().isAfter(seen)) {
                    ids.add(line.id());
                }
            }
            portion = register.waiting(portion.get(portion.size() - 1).id(), PORTION);
        }
        if (ids.isEmpty()) {
            throw new BusinessException("transfer.error.none", own, held);
        }
        return release(ids, notBefore, false, seen);
    }

    /** The packages of items that left, the last first. */
    public List<DataPackage> sealed(long before, int limit) {
        reader();
        return register.sealed(PackageType.ITEMS, before, limit);
    }

    /** How many items of each the public side has told of. */
    public Map<Long, Long> received(List<DataPackage> sealed) {
        return sealed.isEmpty() ? Map.of() : register.received(sealed);
    }

    /** @throws BusinessException {@code transfer.error.not-found} */
    public DataPackage find(long id) {
        reader();
        return register.find(id)
                .filter(found -> found.route().type() == PackageType.ITEMS)
                .orElseThrow(() -> BusinessException.notFound("transfer.error.not-found"));
    }

    /** 索引目录, a portion of it; {@code after} is the id of the last one seen. */
    public List<PackageLine> lines(DataPackage sealed, long after, int limit) {
        reader();
        return register.lines(sealed, after, limit);
    }

    /** Has the public side told of every item, and refused none? */
    public boolean isReceived(DataPackage sealed) {
        return register.isReceived(sealed);
    }

    /** 索引目录. */
    public List<PackageLine> lines(DataPackage sealed) {
        reader();
        return register.lines(sealed);
    }

    /** 退回待放行: what of it was refused and has no later version. */
    public List<PackageLine> reopenable(DataPackage sealed) {
        reader();
        return sealed.refusal() == null ? List.of() : reopening.open(sealed);
    }

    /**
     * 退回待放行: the same versions wait for their release once more, by somebody else.
     *
     * @throws BusinessException {@code transfer.error.not-reopened} where nothing of it is refused and without a later version
     */
    public int reopen(long id) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        DataPackage sealed = find(id);
        if (reopenable(sealed).isEmpty()) {
            throw BusinessException.notOpen("transfer.error.not-reopened");
        }
        int count = reopening.reopen(sealed, by);
        audit.record(by, "transfer.reopened", "package:" + sealed.sequence(), String.valueOf(count));
        return count;
    }

    /** 重新送出 of this package and all after it. */
    public int again(long id) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        DataPackage from = find(id);
        audit.record(by, "transfer.sent-again", "package:" + from.sequence(), null);
        return register.again(PackageRoute.outward(PackageType.ITEMS), from.sequence(), Long.MAX_VALUE);
    }

    private void reader() {
        Actor actor = acting.actor();
        if (READERS.stream().noneMatch(actor::acts)) {
            throw new BusinessException("transfer.error.not-his");
        }
    }
}
