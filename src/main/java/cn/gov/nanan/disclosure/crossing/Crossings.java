package cn.gov.nanan.disclosure.crossing;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.enquiry.AnswerGiven;
import cn.gov.nanan.disclosure.enquiry.ApplicantWrote;
import cn.gov.nanan.disclosure.enquiry.Enquiries;
import cn.gov.nanan.disclosure.enquiry.StatusTold;
import cn.gov.nanan.disclosure.enquiry.Submitted;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.request.ApplicantErased;
import cn.gov.nanan.disclosure.request.RequestNumbers;
import cn.gov.nanan.disclosure.signature.CmsEnvelope;
import cn.gov.nanan.disclosure.transfer.TrustedNodes;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 过网队列: queues what is to cross, seals what waits into the next package, and forgets what has arrived. */
@Stateless
public class Crossings {
    /** Files of one answer together: twice written as text they still fit into a package. */
    static final int MOST_MEGABYTES = 20;

    private static final int MOST_BYTES = 30 << 20;
    private static final int PORTION = 20;
    private static final String DOOR = "crossing.pack";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private PersonalSeal seal;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Packages packages;

    @Inject
    private Enquiries enquiries;

    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CrossingQueued> queued;

    @Inject
    private Clock clock;

    /** 向内: a form. */
    public void submitted(@Observes Submitted event) {
        queue(
                event.submission().number(),
                RequestsDocument.submission(event, seal.open(event.submission().personal())));
    }

    /** 向内: what the applicant says later. */
    public void wrote(@Observes ApplicantWrote event) {
        if (!Network.current().hasProcedure()) {
            queue(event.number(), RequestsDocument.message(event, code(event.number())));
        }
    }

    /** 向外: what he may know. */
    public void told(@Observes StatusTold event) {
        if (isOutward(event.status().number())) {
            String number = event.status().number();
            queue(number, StatusDocument.status(event.status(), code(number)));
        }
    }

    /**
     * 向外: what he may fetch.
     *
     * @throws BusinessException {@code crossing.error.too-large}
     */
    public void given(@Observes AnswerGiven event) {
        if (isOutward(event.number())) {
            long size = event.files().stream()
                    .mapToLong(file -> file.content().length)
                    .sum();
            if (size > (long) MOST_MEGABYTES << 20 || event.files().size() > Entries.MOST_FILES) {
                throw new BusinessException("crossing.error.too-large", MOST_MEGABYTES);
            }
            queue(event.number(), StatusDocument.answer(event, code(event.number())));
        }
    }

    /** 向外: that his time is over, after which nothing of him may leave any more. */
    public void erased(@Observes ApplicantErased event) {
        if (isOutward(event.number())) {
            entities.createQuery("delete from Crossing c where c.number = :number")
                    .setParameter("number", event.number())
                    .executeUpdate();
            queue(event.number(), StatusDocument.erased(event.number(), code(event.number())));
        }
    }

    /** 向外: the receipt of a package of requests. */
    public void received(PackageMark about) {
        queue(null, StatusDocument.receipt(EntryKind.RECEIVED, about));
    }

    /** 向外: that a package of requests was passed over. */
    public void passed(PackageMark about) {
        queue(null, StatusDocument.receipt(EntryKind.PASSED, about));
    }

    /** What crosses is bound to the code, not to the number alone: a side that was restored may give a number twice. */
    private String code(String number) {
        return enquiries.codeDigest(number).orElseThrow();
    }

    private static boolean isOutward(String number) {
        return !Network.current().hasPublic() && RequestNumbers.isOnline(number);
    }

    private void queue(String number, byte[] entry) {
        entities.persist(new Crossing(number, entry, seal, clock.instant()));
        queued.fire(new CrossingQueued(number));
    }

    /**
     * 装包: as much of what waits as one package holds; nothing as long as no certificate of the other side is trusted.
     *
     * @return whether more may wait
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean pack() {
        jobs.hold(DOOR);
        boolean inward = Network.current() == Network.EXTRANET;
        PackageRoute route = inward
                ? PackageRoute.inward(PackageType.REQUESTS, Setting.AGENCY_CODE.value())
                : PackageRoute.outward(PackageType.STATUS);
        Optional<X509Certificate> receiver = nodes.receiver(route.receiver());
        List<Crossing> waiting = receiver.isEmpty() ? List.of() : waiting();
        if (waiting.isEmpty()) {
            return false;
        }
        List<byte[]> opened = waiting.stream().map(one -> one.opened(seal)).toList();
        DataPackage sealed = packages.seal(
                route,
                inward
                        ? CmsEnvelope.seal(RequestsDocument.of(opened), receiver.get())
                        : StatusDocument.of(opened, personal -> CmsEnvelope.seal(personal, receiver.get())));
        if (inward) {
            waiting.forEach(one -> one.packed(sealed.sequence()));
        } else {
            waiting.forEach(entities::remove);
        }
        audit.record("system", "crossing.sealed", "package:" + sealed.name(), String.valueOf(waiting.size()));
        return true;
    }

    /** The first of them, as many as fit. */
    private List<Crossing> waiting() {
        List<Crossing> fitting = new ArrayList<>();
        long size = 0;
        for (WaitingEntry entry : entries()) {
            size += entry.size();
            if (!fitting.isEmpty() && (entry.single() || size > MOST_BYTES)) {
                break;
            }
            fitting.add(entities.find(Crossing.class, entry.id()));
            if (entry.single()) {
                break;
            }
        }
        return fitting;
    }

    private List<WaitingEntry> entries() {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.crossing.WaitingEntry(c.id, c.size, c.single)"
                                + " from Crossing c where c.sequence is null and c.heldAt is null order by c.id",
                        WaitingEntry.class)
                .setMaxResults(Entries.MOST)
                .getResultList();
    }

    /** 换钥: a portion of what an older key seals. @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean reseal() {
        List<Crossing> old = entities.createQuery(
                        "select c from Crossing c where c.sealed.key <> :newest order by c.id", Crossing.class)
                .setParameter("newest", seal.newestKey())
                .setMaxResults(PORTION)
                .getResultList();
        old.forEach(one -> one.reseal(seal));
        return old.size() == PORTION;
    }
}
