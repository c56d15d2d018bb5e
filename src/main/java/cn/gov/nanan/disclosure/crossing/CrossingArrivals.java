package cn.gov.nanan.disclosure.crossing;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.enquiry.Enquiries;
import cn.gov.nanan.disclosure.enquiry.EnquiryShelf;
import cn.gov.nanan.disclosure.enquiry.FileSide;
import cn.gov.nanan.disclosure.enquiry.Seam;
import cn.gov.nanan.disclosure.exchange.DocumentArrived;
import cn.gov.nanan.disclosure.exchange.DocumentPassed;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** 过网接收: takes in what crossed, all of a package or, by a refusal, nothing. */
@Stateless
public class CrossingArrivals {
    @Inject
    private NodeKeys keys;

    @Inject
    private PersonalSeal seal;

    @Inject
    private Seam seam;

    @Inject
    private Enquiries enquiries;

    @Inject
    private EnquiryShelf shelf;

    @Inject
    private Crossings crossings;

    @Inject
    private CrossingReturns returns;

    @Inject
    private AuditTrail audit;

    /** @throws BusinessException {@code crossing.error.…}, {@code signature.error.envelope}, or what refuses an entry */
    public void arrived(@Observes DocumentArrived event) {
        if (event.is(PackageType.REQUESTS)) {
            List<RequestsDocument.Inward> entries = RequestsDocument.read(keys.open(event.document()), seal::seal);
            entries.forEach(this::take);
            crossings.received(new PackageMark(event.sequence(), event.digest()));
            record(event, entries.size());
        } else if (event.is(PackageType.STATUS)) {
            if (!event.route().sender().equals(Setting.AGENCY_CODE.value())) {
                throw new BusinessException(
                        "crossing.error.stranger", event.route().sender());
            }
            List<StatusDocument.Outward> entries = StatusDocument.read(event.document(), keys::open);
            entries.forEach(this::take);
            record(event, entries.size());
        }
    }

    /** 跳过 of requests that cannot be read: the public side is told, so that those beside the faulty one come by themselves. */
    public void passed(@Observes DocumentPassed event) {
        if (event.is(PackageType.REQUESTS)) {
            crossings.passed(new PackageMark(event.sequence(), event.digest()));
        }
    }

    private void record(DocumentArrived event, int entries) {
        audit.record(
                "system", "crossing.taken", "package:" + event.route().name(event.sequence()), String.valueOf(entries));
    }

    /** The same number with another code is another citizen's: a public side that was restored has given it twice. */
    private void take(RequestsDocument.Inward entry) {
        Optional<String> known = enquiries.codeDigest(entry.number());
        if (known.isPresent() && !known.get().equals(entry.codeDigest())) {
            throw new BusinessException("crossing.error.number-taken", entry.number());
        }
        if (entry.form() == null) {
            enquiries.hear(entry.message());
        } else if (known.isEmpty()) {
            seam.inward(entry.form());
        }
    }

    private void take(StatusDocument.Outward entry) {
        switch (entry.kind()) {
            case RECEIVED -> returns.arrived(entry.about());
            case PASSED -> returns.passed(entry.about());
            default -> tell(entry);
        }
    }

    /** Only to whoever holds the code of the request of which it tells. */
    private void tell(StatusDocument.Outward entry) {
        Optional<String> known = enquiries.codeDigest(entry.number());
        boolean his = known.isPresent() && known.get().equals(entry.codeDigest());
        if (known.isPresent() && !his) {
            audit.record(
                    "system",
                    "crossing.stray",
                    "enquiry:" + entry.number(),
                    entry.kind().name());
        } else if (entry.kind() == EntryKind.STATUS) {
            enquiries.take(entry.status());
        } else if (his && entry.kind() == EntryKind.ERASED) {
            shelf.erase(entry.number());
        } else if (his) {
            shelf.keep(entry.number(), FileSide.ANSWER, entry.files());
        }
    }
}
