package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.file.Files;
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

/** 申请人信息的保管: erased when its time is over, sealed anew when there is a newer key. One portion in a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ApplicantRecords {
    private static final int PORTION = 200;
    private static final int LETTERS = 20;
    private static final String ERASED = Sealed.erased().key();

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private PersonalSeal seal;

    @Inject
    private Files files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ApplicantErased> erased;

    @Inject
    private Clock clock;

    /**
     * 清除: of requests that ended longer ago than {@link Setting#APPLICANT_RETENTION}.
     *
     * @return how many; fewer than a portion when none is left
     */
    public int erase() {
        int years = Setting.APPLICANT_RETENTION.number();
        if (years == 0) {
            return 0;
        }
        List<InformationRequest> over = entities.createQuery(
                        "select r from InformationRequest r where r.concludedOn < :before and r.step in (:ended)"
                                + " and r.personal.key <> :erased order by r.id",
                        InformationRequest.class)
                .setParameter("before", LocalDate.now(clock).minusYears(years))
                .setParameter("ended", RequestStep.ENDED)
                .setParameter("erased", ERASED)
                .setMaxResults(PORTION)
                .getResultList();
        over.forEach(request -> {
            request.forget();
            eraseFiles(request);
            erased.fire(new ApplicantErased(request.number()));
            audit.record("system", "request.erase", request.subject().key(), request.number());
        });
        return over.size();
    }

    /** The letters name him, and so do the scans of what he handed in; that a letter was issued, and when, stays. */
    private void eraseFiles(InformationRequest request) {
        entities.createQuery("delete from LetterCopy c where c.letter.id in"
                        + " (select l.id from RequestLetter l where l.request = :request)")
                .setParameter("request", request)
                .executeUpdate();
        entities.createQuery("select f from RequestFile f where f.request = :request", RequestFile.class)
                .setParameter("request", request)
                .getResultStream()
                .filter(file -> file.kind().isPersonal())
                .forEach(file -> {
                    entities.remove(file);
                    files.erase(file.file());
                });
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
