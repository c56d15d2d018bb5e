package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.platform.Bell;
import cn.gov.nanan.disclosure.request.ApplicantErased;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;

/** 网上申请资料的保管: erased with what else is known of the applicant; sealed anew when there is a newer key. */
@Singleton
@Startup
public class EnquiryRecords extends Bell {
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 15);

    @Inject
    private EnquiryShelf shelf;

    @Inject
    private PersonalSeal seal;

    @Override
    protected void set() {
        daily(AFTER_MIDNIGHT);
        in(Duration.ofSeconds(3));
    }

    @Override
    protected void ring() {
        while (shelf.reseal(seal.newestKey())) {
            // the next portion, in a transaction of its own
        }
        while (shelf.resealMessages(seal.newestKey()) || shelf.resealAsked(seal.newestKey())) {
            // the same
        }
    }

    public void erase(@Observes ApplicantErased event) {
        shelf.erase(event.number());
    }
}
