package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.Bell;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 答复期限定时: soon after midnight, and after each start, what depends on the day is reckoned anew; twice does no harm. */
@Singleton
@Startup
public class ReplyTimer extends Bell {
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 5);

    private static final Logger LOG = Logger.getLogger(ReplyTimer.class.getName());

    @Inject
    private ReplyObligations obligations;

    @Inject
    private ApplicantRecords applicants;

    @Override
    protected void set() {
        daily(AFTER_MIDNIGHT);
        in(Duration.ofSeconds(1));
    }

    @Override
    protected void ring() {
        attempt(obligations::reckonProvisional);
        attempt(() -> all(applicants::erase, "Erased what was known of {0} applicants"));
        attempt(() -> all(applicants::sealPurposes, "Sealed what {0} requests are wanted for"));
        attempt(() -> all(applicants::resealLetters, "Sealed anew {0} or more letters"));
        attempt(() -> all(applicants::resealScans, "Sealed anew {0} or more files"));
        attempt(() -> all(applicants::reseal, "Sealed anew what is known of {0} applicants"));
    }

    private static void all(IntSupplier portion, String said) {
        int done = portion.getAsInt();
        int sum = done;
        while (ApplicantRecords.isMore(done)) {
            done = portion.getAsInt();
            sum += done;
        }
        if (sum > 0) {
            LOG.log(Level.INFO, said, sum);
        }
    }
}
