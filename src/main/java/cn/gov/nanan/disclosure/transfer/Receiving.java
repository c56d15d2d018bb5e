package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 接收: takes what lies in the watched folder or what an officer brings, and what had waited for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Receiving {
    private static final Logger LOG = Logger.getLogger(Receiving.class.getName());
    private static final String SYSTEM = "system";

    @Inject
    private Quarantine quarantine;

    @Inject
    private PackageArrivals arrivals;

    @Inject
    private PackageArranging arranging;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Looks into the watched folder, and at what was cut off before. */
    public void look() {
        if (Network.current() == Network.BOTH) {
            return;
        }
        quarantine.sweep(clock.instant());
        arrivals.cutOff().forEach(this::judge);
        arrivals.due().forEach(this::judge);
        for (java.nio.file.Path file : quarantine.waiting(clock.instant())) {
            quarantine.take(file).ifPresent(found -> receive(found, SYSTEM));
        }
    }

    /**
     * 导入 of a file that an officer brings.
     *
     * @return the number under which what became of it stands
     * @throws BusinessException {@code staff.error.role-needed}
     */
    public long bring(String name, InputStream in) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        return receive(quarantine.take(name, in), by);
    }

    private long receive(Quarantine.Found found, String by) {
        long id = arrivals.enter(found.name(), by);
        quarantine.keep(found, id);
        judge(id);
        return id;
    }

    private void judge(long id) {
        Optional<Long> next = Optional.of(id);
        while (next.isPresent()) {
            one(next.get());
            next = arrivals.next(next.get());
        }
    }

    private void one(long id) {
        try {
            if (!quarantine.isThere(id)) {
                throw new BusinessException("transfer.error.cut-off");
            }
            if (arrivals.judge(id) == ArrivalState.STAGED) {
                arranging.publishItself(id);
            }
        } catch (BusinessException refused) {
            arrivals.refuse(id, refused);
        } catch (EJBException broken) {
            LOG.log(Level.WARNING, broken, () -> "Package of arrival " + id + " could not be read");
            arrivals.refuse(id, new BusinessException("transfer.error.unreadable"));
        }
    }
}
