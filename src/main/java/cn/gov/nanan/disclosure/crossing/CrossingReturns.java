package cn.gov.nanan.disclosure.crossing;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.enquiry.Enquiries;
import cn.gov.nanan.disclosure.enquiry.EnquiryShelf;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.request.RequestNumbers;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** 过网回音: what the public side does with what the bureau says of its packages of requests. */
@Stateless
public class CrossingReturns {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private EnquiryShelf shelf;

    @Inject
    private Enquiries enquiries;

    @Inject
    private RequestNumbers numbers;

    @Inject
    private PersonalSeal seal;

    @Inject
    private PackageRegister register;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CrossingQueued> queued;

    @Inject
    private Clock clock;

    /**
     * 已到内网: what went with this package is forgotten here, of each request once nothing of it is under way. The bureau
     * says so in the order of the packages: one before it that it has not named was passed over.
     */
    public void arrived(PackageMark about) {
        if (!isOurs(about)) {
            return;
        }
        List<String> numbers = entities.createQuery(
                        "select distinct c.number from Crossing c where c.sequence = :sequence", String.class)
                .setParameter("sequence", about.sequence())
                .getResultList();
        entities.createQuery("delete from Crossing c where c.sequence = :sequence")
                .setParameter("sequence", about.sequence())
                .executeUpdate();
        entities.createQuery("select distinct c.sequence from Crossing c where c.sequence < :sequence", Long.class)
                .setParameter("sequence", about.sequence())
                .getResultList()
                .forEach(this::again);
        for (String number : numbers) {
            if (!isUnderWay(number)) {
                shelf.forget(number);
                audit.record("system", "crossing.forgotten", "enquiry:" + number, null);
            }
        }
    }

    /** 内网已跳过: what went with this package goes once more. */
    public void passed(PackageMark about) {
        if (isOurs(about)) {
            again(about.sequence());
        }
    }

    /** Each entry alone, so that a faulty one stops no other; what came back alone is the faulty one, and waits for a person. */
    private void again(long sequence) {
        List<Crossing> back = entities.createQuery(
                        "select c from Crossing c where c.sequence = :sequence", Crossing.class)
                .setParameter("sequence", sequence)
                .getResultList();
        if (back.size() == 1) {
            back.get(0).hold(clock.instant().truncatedTo(ChronoUnit.SECONDS));
            audit.record("system", "crossing.held", "enquiry:" + back.get(0).number(), null);
        } else {
            back.forEach(Crossing::single);
            queued.fire(new CrossingQueued(null));
        }
    }

    /** After a restore the bureau may speak of a package that is not the one of this number here. */
    private boolean isOurs(PackageMark about) {
        boolean ours = register.isOurs(PackageRoute.inward(PackageType.REQUESTS, Setting.AGENCY_CODE.value()), about);
        if (!ours) {
            audit.record("system", "crossing.stray", "package:" + about.sequence(), about.digest());
        }
        return ours;
    }

    private boolean isUnderWay(String number) {
        return entities.createQuery("select count(c) from Crossing c where c.number = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** 内网未收下: entries that came back alone, the oldest first. */
    public List<HeldEntry> held() {
        acting.require(Role.DISCLOSURE_OFFICE);
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.crossing.HeldEntry(c.id, c.number, c.at, c.heldAt)"
                                + " from Crossing c where c.heldAt is not null order by c.id",
                        HeldEntry.class)
                .getResultList();
    }

    /**
     * 换号装包: its number had been given to another before a restore, so all that waits of it goes under a new one; the
     * applicant finds it by his old number and his code.
     *
     * @return the new number
     * @throws BusinessException {@code crossing.error.not-held}
     */
    public String renumber(long id) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        Crossing held = entities.find(Crossing.class, id);
        if (held == null || !held.isHeld()) {
            throw BusinessException.notOpen("crossing.error.not-held");
        }
        String before = held.number();
        String digest = RequestsDocument.codeDigest(held.opened(seal));
        int year = LocalDate.ofInstant(clock.instant(), BureauClock.ZONE).getYear();
        String another = enquiries.renumber(before, digest, () -> numbers.next(year));
        entities.createQuery(
                        "select c from Crossing c where c.number = :number and c.sequence is null order by c.id",
                        Crossing.class)
                .setParameter("number", before)
                .getResultList()
                .forEach(entry -> renumber(entry, digest, another));
        queued.fire(new CrossingQueued(another));
        audit.record(by, "crossing.renumbered", "enquiry:" + another, before);
        return another;
    }

    private void renumber(Crossing entry, String digest, String another) {
        byte[] written = entry.opened(seal);
        if (RequestsDocument.codeDigest(written).equals(digest)) {
            entry.renumber(another, RequestsDocument.renumbered(written, another), seal);
            entry.single();
        }
    }

    /**
     * 再次装包, once the bureau has said that it can read it now.
     *
     * @throws BusinessException {@code crossing.error.not-held}
     */
    public void retry(long id) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        Crossing entry = entities.find(Crossing.class, id);
        if (entry == null || !entry.isHeld()) {
            throw BusinessException.notOpen("crossing.error.not-held");
        }
        entry.single();
        queued.fire(new CrossingQueued(entry.number()));
        audit.record(by, "crossing.retried", "enquiry:" + entry.number(), null);
    }
}
