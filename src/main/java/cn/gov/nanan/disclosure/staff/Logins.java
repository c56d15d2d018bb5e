package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * 登录: throttled, audited, and as slow for an unknown name as for a wrong password. Runs outside a transaction: a
 * refusal must not undo its own count and trace.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Logins {
    private static final DateTimeFormatter CLOCK_TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(BureauClock.ZONE);

    @Inject
    private LoginAttempts attempts;

    @Inject
    private Officers officers;

    /**
     * @param address where the attempt comes from
     * @throws BusinessException when the name or password is wrong, the account closed, or the attempt one too many
     */
    public Admission enter(String userName, String password, String address) {
        String account = account(userName);
        refuseUntil(attempts.admit(account, address));
        Optional<Officer> officer = officers.byUserName(account);
        String hash = officer.map(Officer::passwordHash).orElse(null);
        if (!PasswordHash.matches(password == null ? "" : password, hash)) {
            attempts.failed(account, address);
            throw new BusinessException("staff.error.login-wrong");
        }
        return admitted(officer.orElseThrow(), address);
    }

    /** The account as it is now; empty when there is none or it is closed. */
    public Optional<Admission> current(String userName) {
        return officers.byUserName(userName).filter(Officer::isActive).map(Admission::new);
    }

    public void leave(String userName) {
        attempts.left(userName);
    }

    private Admission admitted(Officer officer, String address) {
        if (!officer.isActive()) {
            attempts.failed(officer.userName(), address);
            throw new BusinessException("staff.error.account-closed");
        }
        attempts.succeeded(officer.userName(), address);
        return new Admission(officer);
    }

    private static void refuseUntil(Optional<Instant> wait) {
        wait.ifPresent(until -> {
            throw new BusinessException("staff.error.login-throttled", CLOCK_TIME.format(until.plusSeconds(1)));
        });
    }

    /** What cannot be a user name is counted as one unknown account, and never written down: it may be a password. */
    private static String account(String userName) {
        String given = userName == null ? "" : userName.strip().toLowerCase(Locale.ROOT);
        return Officers.USER_NAME.matcher(given).matches() ? given : "?";
    }
}
