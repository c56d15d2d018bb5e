package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 申请人信息的保管: erased when its time is over, sealed anew when there is a newer key. One portion in a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ApplicantRecords {
    private static final int PORTION = 200;
    private static final int LETTERS = 20;
    private static final int SCANS = 5;
    private static final String ERASED = Sealed.erased().key();
    private static final Set<Long> NONE = Set.of(-1L);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private PersonalSeal seal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ErasurePlanned> planned;

    @Inject
    private Event<ApplicantErased> erased;

    @Inject
    private Clock clock;

    /**
     * 清除: of requests that ended longer ago than {@link Setting#APPLICANT_RETENTION}, and are not needed any more.
     *
     * @return how many; fewer than a portion when none is left
     */
    public int erase() {
        int years = Setting.APPLICANT_RETENTION.number();
        if (years == 0) {
            return 0;
        }
        ErasurePlanned plan = new ErasurePlanned(LocalDate.now(clock).minusYears(years));
        planned.fire(plan);
        List<InformationRequest> over = entities.createQuery(
                        "select r from InformationRequest r where r.concludedOn < :before and r.step in (:ended)"
                                + " and r.personal.key <> :erased and r.id not in (:held) order by r.id",
                        InformationRequest.class)
                .setParameter("before", plan.before())
                .setParameter("ended", RequestStep.ENDED)
                .setParameter("erased", ERASED)
                .setParameter("held", plan.held().isEmpty() ? NONE : plan.held())
                .setMaxResults(PORTION)
                .getResultList();
        over.forEach(this::erase);
        return over.size();
    }

    private void erase(InformationRequest request) {
        request.forget(seal.open(request.personal()));
        eraseFiles(request);
        erased.fire(new ApplicantErased(request.number(), request.subject()));
        audit.record("system", "request.erase", request.subject().key(), request.number());
    }

    /** The letters name him, and so do the scans of what he handed in; that a letter was issued, and when, stays. */
    private void eraseFiles(InformationRequest request) {
        entities.createQuery("update RequestLetter l set l.reason = null where l.request = :request")
                .setParameter("request", request)
                .executeUpdate();
        entities.createQuery("delete from LetterCopy c where c.letter.id in"
                        + " (select l.id from RequestLetter l where l.request = :request)")
                .setParameter("request", request)
                .executeUpdate();
        entities.createQuery("delete from RequestScan s where s.file.id in"
                        + " (select f.id from RequestFile f where f.request = :request)")
                .setParameter("request", request)
                .executeUpdate();
        entities.createQuery("delete from RequestFile f where f.request = :request and f.kind in (:personal)")
                .setParameter("request", request)
                .setParameter("personal", RequestFileKind.PERSONAL)
                .executeUpdate();
    }

    /** 密封用途: a portion of what was kept open before it was sealed with the rest. */
    public int sealPurposes() {
        List<InformationRequest> open = entities.createQuery(
                        "select r from InformationRequest r where r.purpose is not null and r.personal.key <> :erased"
                                + " order by r.id",
                        InformationRequest.class)
                .setParameter("erased", ERASED)
                .setMaxResults(PORTION)
                .getResultList();
        open.forEach(request -> request.sealPurpose(seal));
        return open.size();
    }

    /** 换钥: the same of the letters that were issued. */
    public int resealLetters() {
        List<LetterCopy> old = entities.createQuery(
                        "select c from LetterCopy c where c.sealed.key <> :newest order by c.id", LetterCopy.class)
                .setParameter("newest", seal.newestKey())
                .setMaxResults(LETTERS)
                .getResultList();
        old.forEach(copy -> copy.reseal(seal));
        return old.size() == LETTERS ? PORTION : old.size();
    }

    /** 换钥: the same of the files that show him. */
    public int resealScans() {
        List<RequestScan> old = entities.createQuery(
                        "select s from RequestScan s where s.sealed.key <> :newest order by s.id", RequestScan.class)
                .setParameter("newest", seal.newestKey())
                .setMaxResults(SCANS)
                .getResultList();
        old.forEach(scan -> scan.reseal(seal));
        return old.size() == SCANS ? PORTION : old.size();
    }

    /**
     * 换钥: of what an older key still seals.
     *
     * @return how many; fewer than a portion when none is left
     */
    public int reseal() {
        List<InformationRequest> old = entities.createQuery(
                        "select r from InformationRequest r where r.personal.key not in (:newest, :erased) order by r.id",
                        InformationRequest.class)
                .setParameter("newest", seal.newestKey())
                .setParameter("erased", ERASED)
                .setMaxResults(PORTION)
                .getResultList();
        old.forEach(request -> request.reseal(seal.renewed(request.personal())));
        return old.size();
    }

    static boolean isMore(int done) {
        return done == PORTION;
    }
}
