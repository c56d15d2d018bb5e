package cn.gov.nanan.disclosure.crossing;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.enquiry.Enquiries;
import cn.gov.nanan.disclosure.enquiry.EnquiryShelf;
import cn.gov.nanan.disclosure.enquiry.FileSide;
import cn.gov.nanan.disclosure.enquiry.Seam;
import cn.gov.nanan.disclosure.enquiry.Submitted;
import cn.gov.nanan.disclosure.exchange.DocumentArrived;
import cn.gov.nanan.disclosure.exchange.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

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
    private AuditTrail audit;

    /** @throws BusinessException {@code crossing.error.…}, {@code signature.error.envelope}, or what refuses an entry */
    public void arrived(@Observes DocumentArrived event) {
        if (event.is(PackageType.REQUESTS)) {
            List<RequestsDocument.Inward> entries = RequestsDocument.read(keys.open(event.document()), seal::seal);
            entries.forEach(this::take);
            crossings.received(event.sequence());
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

    private void record(DocumentArrived event, int entries) {
        audit.record(
                "system", "crossing.taken", "package:" + event.route().name(event.sequence()), String.valueOf(entries));
    }

    private void take(RequestsDocument.Inward entry) {
        Submitted form = entry.form();
        if (form == null) {
            enquiries.hear(entry.message());
        } else if (!enquiries.isKnown(form.submission().number())) {
            seam.inward(form);
        }
    }

    private void take(StatusDocument.Outward entry) {
        switch (entry.kind()) {
            case STATUS -> enquiries.take(entry.status());
            case ERASED -> shelf.erase(entry.number());
            case RECEIVED -> crossings.arrived(entry.received());
            default -> answer(entry);
        }
    }

    private void answer(StatusDocument.Outward entry) {
        if (enquiries.isKnown(entry.number())) {
            shelf.keep(entry.number(), FileSide.ANSWER, entry.files());
        }
    }
}
