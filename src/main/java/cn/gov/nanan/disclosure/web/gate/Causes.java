package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.primefaces.csp.CspException;

/** 缘由: what lies beneath an exception that pages, EJBs and the transaction have wrapped. */
public final class Causes {
    /** The same key twice, serialisation, deadlock, lock timeout: somebody else was faster. */
    private static final Set<String> OVERTAKEN = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

    /** PostgreSQL: no space left, on its own disk. */
    private static final Set<String> FULL = Set.of("53100");

    /** The server's reader of forms with files. */
    private static final String MULTIPART = "org.apache.catalina.fileupload.";

    private Causes() {}

    /** The refusal to show, where the exception is one or amounts to one; empty: a fault of ours. */
    public static Optional<BusinessException> refusal(Throwable thrown) {
        return find(thrown, BusinessException.class)
                .or(() -> find(thrown, EJBAccessException.class)
                        .map(refused -> BusinessException.forbidden("gate.error.not-yours")))
                .or(() -> isOf(thrown, FULL) || isDiskFull(thrown)
                        ? Optional.of(new BusinessException("common.error.no-space"))
                        : Optional.empty())
                .or(() -> isOvertaken(thrown)
                        ? Optional.of(BusinessException.stale("gate.error.changed-meanwhile"))
                        : Optional.empty());
    }

    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return chain(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Has the client sent what no form of ours sends: a body that cannot be taken apart, a script without its mark? */
    static boolean isOfClient(Throwable thrown) {
        return chain(thrown)
                .anyMatch(cause -> cause instanceof CspException
                        || Arrays.stream(cause.getStackTrace()).limit(1).anyMatch(thrower -> thrower.getClassName()
                                .startsWith(MULTIPART)));
    }

    private static boolean isOvertaken(Throwable thrown) {
        return find(thrown, OptimisticLockException.class).isPresent() || isOf(thrown, OVERTAKEN);
    }

    private static boolean isDiskFull(Throwable thrown) {
        return find(thrown, IOException.class)
                .filter(failed -> String.valueOf(failed.getMessage()).contains("No space left on device"))
                .isPresent();
    }

    private static boolean isOf(Throwable thrown, Set<String> states) {
        return find(thrown, SQLException.class)
                .filter(sql -> states.contains(String.valueOf(sql.getSQLState())))
                .isPresent();
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
