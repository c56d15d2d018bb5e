package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.platform.Bell;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 定时送出: each minute, what was sealed goes into the folder from which it is carried, where one is set. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PackageDelivery extends Bell {
    private static final int AT_ONCE = 200;

    @Inject
    private PackageRegister register;

    @Override
    protected void set() {
        if (Setting.PACKAGE_OUTBOX.optional().isPresent()) {
            minutes("*");
            in(Duration.ofSeconds(20));
        }
    }

    /** What was just sealed does not wait for the minute. */
    public void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) PackageSealed event) {
        if (Setting.PACKAGE_OUTBOX.optional().isPresent()) {
            in(Duration.ofSeconds(1));
        }
    }

    @Override
    protected void ring() {
        Set<String> unreachable = new HashSet<>();
        List<DataPackage> next = register.undelivered(unreachable, AT_ONCE);
        while (!next.isEmpty()) {
            next.forEach(one -> deliver(one, unreachable));
            next = register.undelivered(unreachable, AT_ONCE);
        }
    }

    /** One whose place cannot be written to waits for the next minute, and keeps no other from getting what is his. */
    private void deliver(DataPackage one, Set<String> unreachable) {
        String receiver = one.route().receiver();
        if (!unreachable.contains(receiver)) {
            unreachable.add(receiver);
            attempt(() -> {
                deliver(one);
                unreachable.remove(receiver);
            });
        }
    }

    private void deliver(DataPackage one) {
        try {
            register.deliver(one.id(), Setting.PACKAGE_OUTBOX.path());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(
                    "Package " + one.fileName() + " to " + Setting.PACKAGE_OUTBOX.path(), unreachable);
        }
    }
}
