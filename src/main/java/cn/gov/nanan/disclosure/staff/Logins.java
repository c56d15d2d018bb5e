package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.KeyRing;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signon.LdapDirectory;
import cn.gov.nanan.disclosure.signon.Recognised;
import cn.gov.nanan.disclosure.signon.Unreachable;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * 登录: throttled, audited, and as slow for an unknown name as for a wrong password. Runs outside a transaction: a
 * refusal must not undo its own count and trace.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Logins {
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
        Throttled.refuseUntil(attempts.admit(account, address));
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
     * By way of the provider. Only what is not believed of it is counted, when it is known to be so, and against the
     * address alone: whoever comes back has typed no name here, and a whole bureau comes back at once in the morning.
     *
     * @param provider asks it; what it refuses, it says by an exception
     * @throws UnknownPerson when he has no account here, or it is closed, or another identity's
     */
    public Admission enter(Supplier<Recognised> provider, String address) {
        Throttled.refuseUntil(attempts.returning(address));
        Officer officer = known(asked(provider, address), address);
        attempts.succeeded(officer.userName(), address, LoginWay.PROVIDER);
        return new Admission(officer, LoginWay.PROVIDER);
    }

    private Recognised asked(Supplier<Recognised> provider, String address) {
        try {
            return provider.get();
        } catch (Unreachable down) {
            throw down;
        } catch (BusinessException untrue) {
            attempts.returnRefused(address);
            throw untrue;
        }
    }

    private Officer known(Recognised person, String address) {
        Optional<Officer> officer = recognised(person);
        if (officer.filter(Officer::isActive).isEmpty()) {
            attempts.signOnRefused(account(person.account()), address);
            throw new UnknownPerson(
                    officer.isPresent() ? "staff.error.account-closed" : "staff.error.unknown-person", person);
        }
        if (officer.get().isOther(person)) {
            attempts.identityRefused(officer.get().userName(), address, person.subject());
            throw new UnknownPerson("staff.error.other-identity", person);
        }
        return officer.get();
    }

    /** Whoever comes in for the first time twice at once has one account: the second reads what the first has made. */
    private Optional<Officer> recognised(Recognised person) {
        try {
            return officers.recognised(person);
        } catch (EJBException refused) {
            if (!Officers.isAtOnce(refused)) {
                throw refused;
            }
            return officers.recognised(person);
        }
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
        Throttled.refuseUntil(attempts.admit(officer.userName(), address));
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

    /** What cannot be a user name is never written down: it may be a password. It is counted against its address alone. */
    private static String account(String userName) {
        String given = Officers.folded(userName == null ? "" : userName.strip());
        return Officers.USER_NAME.matcher(given).matches() ? given : LoginAttempts.NOBODY;
    }
}
