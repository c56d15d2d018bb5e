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
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
        arrivals.unknown(quarantine.recent(clock.instant())).forEach(quarantine::giveBack);
        arrivals.cutOff().forEach(this::judge);
        arrivals.due().forEach(this::judge);
        for (Path file : quarantine.waiting(clock.instant())) {
            take(file);
        }
        publish();
    }

    /** One file that cannot be taken keeps no other from being taken. */
    private void take(Path file) {
        try {
            quarantine.take(file).ifPresent(found -> receive(found, SYSTEM));
        } catch (EJBException | UncheckedIOException failed) {
            LOG.log(Level.WARNING, failed, () -> file.getFileName() + " could not be taken in and is tried again");
        }
    }

    /** 自动发布 of what is staged, in its order; what cannot be is left to an officer with the reason. */
    private void publish() {
        if (!PackageArranging.isAutomatic()) {
            return;
        }
        for (long id : arrivals.staged()) {
            try {
                arranging.publishItself(id);
            } catch (BusinessException refused) {
                arrivals.note(id, refused);
            } catch (EJBException failed) {
                LOG.log(
                        Level.WARNING,
                        failed,
                        () -> "Package of arrival " + id + " could not be published and is tried again");
            }
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
        long id = receive(quarantine.take(name, in), by);
        publish();
        return id;
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
            if (quarantine.isThere(id)) {
                arrivals.judge(id);
            } else {
                arrivals.lost(id);
            }
        } catch (BusinessException refused) {
            arrivals.refuse(id, refused);
        } catch (EJBException failed) {
            LOG.log(
                    Level.WARNING,
                    failed,
                    () -> "Package of arrival " + id + " could not be judged and is tried again");
        }
    }
}
