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
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 接收: takes what lies in the watched folder or what an officer brings, and what had waited for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Receiving {
    private static final Logger LOG = Logger.getLogger(Receiving.class.getName());
    private static final String SYSTEM = "system";
    private static final int SHOWN = 50;

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

    /**
     * Looks into the watched folder, and at what was cut off before.
     *
     * @return how many files it took
     */
    public int look() {
        if (Network.current() == Network.BOTH) {
            return 0;
        }
        attempt("What was half copied", () -> quarantine.sweep(clock.instant()));
        attempt(
                "What the database does not know",
                () -> each(arrivals.unknown(quarantine.recent(clock.instant())), "Kept file", quarantine::giveBack));
        arrivals.cutOff().forEach(this::judge);
        arrivals.due().forEach(this::judge);
        each(arrivals.untold(), "Receipt of arrival", arrivals::tell);
        AtomicInteger taken = new AtomicInteger();
        attempt(
                "The watched folder",
                () -> each(quarantine.waiting(clock.instant()), "File", file -> quarantine
                        .take(file, clock.instant())
                        .ifPresent(found -> {
                            receive(found, SYSTEM);
                            taken.incrementAndGet();
                        })));
        publish();
        return taken.get();
    }

    /** 未传完的: names of files that lie in the watched folder and are not whole yet. */
    public List<String> unfinished() {
        acting.require(Role.DISCLOSURE_OFFICE);
        return Network.current() == Network.BOTH ? List.of() : quarantine.unfinished(clock.instant(), SHOWN);
    }

    private static <T> void each(List<T> all, String what, Consumer<T> work) {
        all.forEach(one -> attempt(what + " " + one, () -> work.accept(one)));
    }

    /** One that cannot be dealt with keeps no other from being dealt with. */
    private static boolean attempt(String what, Runnable work) {
        try {
            work.run();
            return true;
        } catch (EJBException | BusinessException | UncheckedIOException failed) {
            LOG.log(Level.WARNING, failed, () -> what + " is tried again");
            return false;
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

    /** That one, and those of its route for which it is the one that was missing. */
    private void judge(long id) {
        Set<Long> tried = new HashSet<>();
        Optional<Long> next = Optional.of(id);
        while (next.isPresent() && tried.add(next.get())) {
            one(next.get());
            next = arrivals.next(next.get());
        }
    }

    private void one(long id) {
        boolean dealtWith = attempt("Arrival " + id, () -> {
            try {
                if (quarantine.isThere(id)) {
                    arrivals.judge(id);
                } else {
                    arrivals.lost(id);
                }
            } catch (BusinessException refused) {
                arrivals.refuse(id, refused);
                arrivals.tell(id);
            }
        });
        if (!dealtWith) {
            attempt("Note of arrival " + id, () -> arrivals.trouble(id));
        }
    }
}
