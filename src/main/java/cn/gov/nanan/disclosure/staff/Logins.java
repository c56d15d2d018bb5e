package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.KeyRing;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signon.LdapDirectory;
import cn.gov.nanan.disclosure.signon.Recognised;
import cn.gov.nanan.disclosure.signon.Unreachable;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * 登录: throttled, audited, and as slow for an unknown name as for a wrong password. Runs outside a transaction: a
 * refusal must not undo its own count and trace.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Logins {
    private static final DateTimeFormatter CLOCK_TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(BureauClock.ZONE);

    /** Whose name is not known. */
    private static final String NOBODY = "?";

    @Inject
    private LoginAttempts attempts;

    @Inject
    private Officers officers;

    @Inject
    private SecondFactors factors;

    @Inject
    private LdapDirectory directory;

    @Inject
    private Clock clock;

    /**
     * By user name and password: that of the directory where there is one, else, or also, that kept here.
     *
     * @param address where the attempt comes from
     * @throws CodeAsked when all that was right, and the officer has a second factor
     * @throws BusinessException when the name or password is wrong, the account closed, or the attempt one too many
     */
    public Admission enter(String userName, String password, String address) {
        String account = account(userName);
        refuseUntil(attempts.admit(account, address));
        Optional<Recognised> person = Optional.empty();
        Unreachable silent = null;
        try {
            person = LdapDirectory.isConfigured() && userName != null
                    ? directory.recognise(userName.strip(), password)
                    : person;
        } catch (Unreachable down) {
            silent = down;
        }
        if (person.isPresent()) {
            attempts.withdrawn(account, address);
            return admitted(known(person.get(), address), address, LoginWay.DIRECTORY);
        }
        Optional<Officer> officer = officers.byUserName(account);
        String hash = officer.map(Officer::passwordHash).orElse(null);
        if (Setting.LOGIN_LOCAL.isOn() && PasswordHash.matches(password == null ? "" : password, hash)) {
            return admitted(officer.orElseThrow(), address, LoginWay.LOCAL);
        }
        if (silent != null) {
            attempts.withdrawn(account, address);
            throw silent;
        }
        attempts.failed(account, address);
        throw new BusinessException("staff.error.login-wrong");
    }

    /**
     * By way of the provider. What is not believed of it is counted as a wrong password is; that it is away, is not.
     *
     * @param provider asks it; what it refuses, it says by an exception
     * @throws UnknownPerson when he has no account here, or it is closed
     */
    public Admission enter(Supplier<Recognised> provider, String address) {
        refuseUntil(attempts.admit(NOBODY, address));
        try {
            Recognised person = provider.get();
            attempts.withdrawn(NOBODY, address);
            Officer officer = known(person, address);
            attempts.succeeded(officer.userName(), address, LoginWay.PROVIDER);
            return new Admission(officer, LoginWay.PROVIDER);
        } catch (Unreachable down) {
            attempts.withdrawn(NOBODY, address);
            throw down;
        } catch (UnknownPerson unknown) {
            throw unknown;
        } catch (BusinessException untrue) {
            attempts.signOnRefused(NOBODY, address);
            throw untrue;
        }
    }

    private Officer known(Recognised person, String address) {
        Optional<Officer> officer = officers.recognised(person);
        if (officer.filter(Officer::isActive).isEmpty()) {
            attempts.signOnRefused(account(person.account()), address);
            throw new UnknownPerson(
                    officer.isPresent() ? "staff.error.account-closed" : "staff.error.unknown-person", person);
        }
        return officer.get();
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
        attempts.succeeded(officer.userName(), address, shown.way());
        return new Admission(officer, shown.way());
    }

    /** The account as it is now; empty when there is none or it is closed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Admission> current(String userName, LoginWay way) {
        return officers.byUserName(userName).filter(Officer::isActive).map(officer -> new Admission(officer, way));
    }

    public void leave(String userName) {
        attempts.left(userName);
    }

    private Admission admitted(Officer officer, String address, LoginWay way) {
        if (!officer.isActive()) {
            attempts.failed(officer.userName(), address);
            throw new BusinessException("staff.error.account-closed");
        }
        if (officer.secondFactorAt().isPresent()) {
            throw new CodeAsked(LoginTicket.of(officer, way, clock.instant()).text(KeyRing.ofNode()));
        }
        attempts.succeeded(officer.userName(), address, way);
        return new Admission(officer, way);
    }

    private static void refuseUntil(Optional<Instant> wait) {
        wait.ifPresent(until -> {
            throw new Throttled(CLOCK_TIME.format(until.plusSeconds(1)));
        });
    }

    /** What cannot be a user name is counted as one unknown account, and never written down: it may be a password. */
    private static String account(String userName) {
        String given = userName == null ? "" : userName.strip().toLowerCase(Locale.ROOT);
        return Officers.USER_NAME.matcher(given).matches() ? given : NOBODY;
    }
}
