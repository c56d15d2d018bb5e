package cn.gov.nanan.disclosure.withheld;

import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Written;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** 列入目录: the 公开办 decides, entry by entry, what the public is told of what it does not see. */
@Stateless
public class RegisterReleases {
    private static final String CANDIDATE =
            "select new cn.gov.nanan.disclosure.withheld.WithheldCandidate(i.id, i.text.form.title,"
                    + " i.issue.documentNumber, i.issue.formationDate, i.decision.attribute,"
                    + " i.decision.ground, t.title, p.title, p.by) from InformationItem i"
                    + " left join RegisteredTitle t on t.item = i.id left join ProposedTitle p on p.item = i.id";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private PublicRegister register;

    @Inject
    private Packages packages;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is filed and not public, the newest first; {@code before} 0 for the first portion. */
    public List<WithheldCandidate> candidates(long before, int limit) {
        reader();
        return entities.createQuery(
                        CANDIDATE + " where i.step in :filed"
                                + " and (i.decision.ground is null or i.decision.ground <> :secret)"
                                + " and i.id < :before order by i.id desc",
                        WithheldCandidate.class)
                .setParameter("filed", Step.where(Step::isFiled))
                .setParameter("secret", Ground.STATE_SECRET)
                .setParameter("before", before == 0 ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** 待放行: what somebody of the 公开办 wants listed, the oldest first; everything of it leaves together. */
    public List<WithheldCandidate> waiting() {
        reader();
        return entities.createQuery(CANDIDATE + " where p.by is not null order by p.at, i.id", WithheldCandidate.class)
                .getResultList();
    }

    /** How many wait, to be asked for with others. */
    public CountQuery waitingCount() {
        return new CountQuery("select count(p) from ProposedTitle p", Map.of());
    }

    /** May the acting officer let this one go out? Who proposed it may not. */
    public boolean isReleasable(WithheldCandidate waiting) {
        Actor actor = acting.actor();
        return actor.acts(Role.DISCLOSURE_OFFICE) && !actor.userName().equals(waiting.proposedBy());
    }

    private void reader() {
        if (!acting.officer().holds(Role.AUDITOR)) {
            acting.require(Role.DISCLOSURE_OFFICE);
        }
    }

    /**
     * 列入目录; on an intranet it waits for the 放行 of a second person.
     *
     * @param title neutral
     * @throws BusinessException {@code withheld.error.closed} for what is not filed or is a 国家秘密
     */
    public void release(long id, String title) {
        Officer officer = acting.require(Role.DISCLOSURE_OFFICE).officer();
        // Of two changes at once the second knows the first: each sends the whole.
        packages.hold();
        InformationItem item = entities.find(InformationItem.class, id);
        if (item == null || !item.step().isFiled() || item.isStub()) {
            throw BusinessException.notOpen("withheld.error.closed");
        }
        String given = title == null ? "" : Written.visible(title).strip();
        if (given.isEmpty() || given.length() > RegisteredTitle.LONGEST) {
            throw BusinessException.invalid("title", "withheld.error.title", RegisteredTitle.LONGEST);
        }
        if (Network.current() == Network.INTRANET) {
            drop(id);
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            entities.persist(new ProposedTitle(id, given, officer.userName(), now));
            audit.record(officer.userName(), "withheld.propose", "item:" + id, given);
        } else {
            list(item, given, officer);
        }
    }

    private void list(InformationItem item, String title, Officer by) {
        register.take(new RegisterEntry(
                item.id(), title, day(item), item.attribute(), item.decision().ground()));
        audit.record(by.userName(), "withheld.release", "item:" + item.id(), title);
    }

    /**
     * 放行 of all that others of the 公开办 want listed, in one package.
     *
     * @param seen what the acting officer has before his eyes: neutral titles by item
     * @return how many
     * @throws BusinessException {@code withheld.error.nothing-waits}, {@code withheld.error.changed} where one of them is
     *     another by now, with nothing let out
     */
    public int letOut(Map<Long, String> seen) {
        Officer officer = acting.require(Role.DISCLOSURE_OFFICE).officer();
        packages.hold();
        List<ProposedTitle> others = entities.createQuery(
                        "select p from ProposedTitle p where p.by <> :by order by p.at, p.item", ProposedTitle.class)
                .setParameter("by", officer.userName())
                .getResultList();
        if (others.isEmpty()) {
            throw BusinessException.notOpen("withheld.error.nothing-waits");
        }
        if (others.stream().anyMatch(one -> !one.title().equals(seen.get(one.item())))) {
            throw BusinessException.notOpen("withheld.error.changed");
        }
        for (ProposedTitle one : others) {
            list(entities.find(InformationItem.class, one.item()), one.title(), officer);
            entities.remove(one);
        }
        carry(officer);
        return others.size();
    }

    /** @return whether it was only proposed */
    private boolean drop(long id) {
        return entities.createQuery("delete from ProposedTitle p where p.item = :item")
                        .setParameter("item", id)
                        .executeUpdate()
                > 0;
    }

    /** 送往外网: on an intranet the whole register goes out with each change of it, so that a later one heals what was lost. */
    private void carry(Officer by) {
        if (Network.current() == Network.INTRANET) {
            packages.seal(
                    PackageRoute.outward(PackageType.REGISTER),
                    RegisterDocument.write(register.lines()),
                    by.userName());
        }
    }

    /** Of what has no date of its own, the day on which it was filed. */
    private static LocalDate day(InformationItem item) {
        return item.formationDate() == null
                ? LocalDate.ofInstant(item.since(), BureauClock.ZONE)
                : item.formationDate();
    }

    /** 移出目录: what is taken from the public goes at once, by one person; so does what only waits. */
    public void withdraw(long id) {
        Officer officer = acting.require(Role.DISCLOSURE_OFFICE).officer();
        packages.hold();
        takeBack(id, officer);
    }

    private void takeBack(long id, Officer by) {
        boolean waited = drop(id);
        boolean listed = register.takeBack(id);
        if (waited || listed) {
            audit.record(by.userName(), "withheld.withdraw", "item:" + id, null);
        }
        if (listed) {
            carry(by);
        }
    }

    /** 重新审查、国家秘密: what is filed no more, or has no title any more, leaves the register by itself. */
    public void leave(@Observes ItemActed event) {
        InformationItem item = event.item();
        boolean left = event.row().from().isFiled() && (!event.step().isFiled() || item.isStub());
        if (left) {
            packages.hold();
            takeBack(item.id(), event.by());
        }
    }
}
