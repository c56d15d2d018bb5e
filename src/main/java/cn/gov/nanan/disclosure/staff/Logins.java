package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.KeyRing;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
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

    @Inject
    private SecondFactors factors;

    @Inject
    private Clock clock;

    /**
     * @param address where the attempt comes from
     * @throws CodeAsked when all that was right, and the officer has a second factor
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

    /**
     * 第二步: the number of the officer's app, or a recovery code. Counted and slowed as the password is, with the same count.
     *
     * @param ticket that of {@link CodeAsked}
     * @throws BusinessException when the code is wrong or was used before, the ticket too old, or the attempt one too many
     */
    public Admission confirm(String ticket, String code, String address) {
        LoginTicket shown = LoginTicket.read(ticket, KeyRing.ofNode(), clock.instant())
                .orElseThrow(() -> new BusinessException("staff.error.login-ticket"));
        Officer officer = officers.byUserName(shown.userName())
                .filter(shown::isOf)
                .orElseThrow(() -> new BusinessException("staff.error.login-ticket"));
        refuseUntil(attempts.admit(officer.userName(), address));
        if (!factors.accept(officer, code)) {
            attempts.codeRefused(officer.userName(), address);
            throw new BusinessException("staff.error.second-factor-code");
        }
        attempts.succeeded(officer.userName(), address);
        return new Admission(officer);
    }

    /** The account as it is now; empty when there is none or it is closed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
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
        if (officer.secondFactorAt().isPresent()) {
            throw new CodeAsked(LoginTicket.of(officer, clock.instant()).text(KeyRing.ofNode()));
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
