package cn.gov.nanan.disclosure.withheld;

import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.exchange.PackageRoute;
import cn.gov.nanan.disclosure.exchange.PackageType;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** 列入目录: the 公开办 decides, entry by entry, what the public is told of what it does not see. */
@Stateless
public class RegisterReleases {
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

    /** What is filed and not public, the newest first; {@code before} 0 for the first portion. */
    public List<WithheldCandidate> candidates(long before, int limit) {
        if (!acting.officer().holds(Role.AUDITOR)) {
            acting.require(Role.DISCLOSURE_OFFICE);
        }
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.withheld.WithheldCandidate(i.id, i.text.form.title,"
                                + " i.issue.documentNumber, i.issue.formationDate, i.decision.attribute,"
                                + " i.decision.ground, t.title) from InformationItem i"
                                + " left join RegisteredTitle t on t.item = i.id where i.step in :filed"
                                + " and (i.decision.ground is null or i.decision.ground <> :secret)"
                                + " and i.id < :before order by i.id desc",
                        WithheldCandidate.class)
                .setParameter("filed", Step.where(Step::isFiled))
                .setParameter("secret", Ground.STATE_SECRET)
                .setParameter("before", before == 0 ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * 列入目录.
     *
     * @param title neutral
     * @throws BusinessException {@code withheld.error.closed} for what is not filed or is a 国家秘密
     */
    public void release(long id, String title) {
        Officer officer = acting.require(Role.DISCLOSURE_OFFICE).officer();
        inTurn();
        InformationItem item = entities.find(InformationItem.class, id);
        if (item == null || !item.step().isFiled() || item.isStub()) {
            throw BusinessException.notOpen("withheld.error.closed");
        }
        String given = title == null ? "" : title.strip();
        if (given.isEmpty() || given.length() > RegisteredTitle.LONGEST) {
            throw BusinessException.invalid("title", "withheld.error.title", RegisteredTitle.LONGEST);
        }
        register.take(new RegisterEntry(
                id, given, day(item), item.attribute(), item.decision().ground()));
        audit.record(officer.userName(), "withheld.release", "item:" + id, null);
        carry();
    }

    /** Of two changes at once the second knows the first: each sends the whole. */
    private void inTurn() {
        if (Network.current() == Network.INTRANET) {
            packages.hold();
        }
    }

    /** 送往外网: on an intranet the whole register goes out with each change of it, so that a later one heals what was lost. */
    private void carry() {
        if (Network.current() == Network.INTRANET) {
            packages.seal(PackageRoute.outward(PackageType.REGISTER), RegisterDocument.write(register.lines()));
        }
    }

    /** Of what has no date of its own, the day on which it was filed. */
    private static LocalDate day(InformationItem item) {
        return item.formationDate() == null
                ? LocalDate.ofInstant(item.since(), BureauClock.ZONE)
                : item.formationDate();
    }

    /** 移出目录. */
    public void withdraw(long id) {
        Officer officer = acting.require(Role.DISCLOSURE_OFFICE).officer();
        inTurn();
        if (register.takeBack(id)) {
            audit.record(officer.userName(), "withheld.withdraw", "item:" + id, null);
            carry();
        }
    }

    /** 重新审查、国家秘密: what is filed no more, or has no title any more, leaves the register by itself. */
    public void leave(@Observes ItemActed event) {
        InformationItem item = event.item();
        boolean left = event.row().from().isFiled() && (!event.step().isFiled() || item.isStub());
        if (left) {
            inTurn();
        }
        if (left && register.takeBack(item.id())) {
            audit.record(event.by().userName(), "withheld.withdraw", "item:" + item.id(), null);
            carry();
        }
    }
}
