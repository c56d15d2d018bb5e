package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * 登录次数: counts failed logins in the database, so that a restart or a second node forgets nothing. One attempt at a time
 * is counted; the slow comparison of passwords is not done here. In a transaction of its own: the caller's refusal does not
 * undo the count.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginAttempts {
    /** Whose name is not known. Like the next, no user name: nobody types it. */
    static final String NOBODY = "?";

    /** Who came back from the provider with what was not believed. */
    static final String RETURNED = "?sign-on";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return when to try again, where this attempt is one too many; else empty, and the attempt is counted */
    public Optional<Instant> admit(String account, String address) {
        Instant now = clock.instant();
        LoginRecord pair = pair(account, address);
        Optional<Instant> wait = waitOf(pair, account, address, now).filter(now::isBefore);
        if (wait.isEmpty()) {
            pair.tried(now);
        }
        return wait;
    }

    /** @return when somebody from there may come back from the provider again; empty: now. Nothing is counted */
    public Optional<Instant> returning(String address) {
        Instant now = clock.instant();
        return known(RETURNED, address).flatMap(pair -> pair.waitsUntil(Throttle.ADDRESS, now));
    }

    /** 统一登录未成: somebody came back from the provider with what is not to be believed; counted only now. */
    public void returnRefused(String address) {
        pair(RETURNED, address).tried(clock.instant());
        failed("staff.sign-on-refused", RETURNED, address);
    }

    public void failed(String account, String address) {
        failed("staff.login-failed", account, address);
    }

    /** The password was right, what came after it was not. */
    public void codeRefused(String account, String address) {
        failed("staff.code-refused", account, address);
    }

    /** 本人的密码不符: of one who is in already. */
    public void passwordRefused(String account, String address) {
        failed("staff.password-refused", account, address);
    }

    private void failed(String act, String account, String address) {
        Instant now = clock.instant();
        audit.record(account, act, "officer:" + account, address);
        waitOf(pair(account, address), account, address, now)
                .filter(now::isBefore)
                .ifPresent(until ->
                        audit.record(account, "staff.login-throttled", "officer:" + account, address + " → " + until));
        entities.createQuery("delete from LoginRecord r where r.lastSuccessAt is null and r.lastFailureAt < :before")
                .setParameter("before", now.minus(Throttle.WINDOW.multipliedBy(4)))
                .executeUpdate();
    }

    /** 统一登录未成: somebody was recognised, and has no account here, or a closed one. Nobody has guessed: not counted. */
    public void signOnRefused(String account, String address) {
        audit.record(account, "staff.sign-on-refused", "officer:" + account, address);
    }

    /** 统一身份不符: the account is another identity's at the provider. Not counted either. */
    public void identityRefused(String account, String address, String subject) {
        audit.record(account, "staff.sign-on-other", "officer:" + account, address + " · " + subject);
    }

    /** What was counted was nobody's fault. */
    public void withdrawn(String account, String address) {
        pair(account, address).withdrawn();
    }

    public void succeeded(String account, String address, LoginWay way) {
        pair(account, address).succeeded(clock.instant());
        audit.record(account, "staff.login", "officer:" + account, way.trace(address));
    }

    public void left(String account) {
        audit.record(account, "staff.logout", "officer:" + account, null);
    }

    /**
     * Who is nobody waits for his own address only, so that no stranger elsewhere and no typing error holds up a bureau: a
     * name that is none, for all that went wrong there, a return from the provider, for the returns.
     */
    private Optional<Instant> waitOf(LoginRecord pair, String account, String address, Instant now) {
        if (RETURNED.equals(account)) {
            return pair.waitsUntil(Throttle.ADDRESS, now);
        }
        if (NOBODY.equals(account)) {
            return wait(Throttle.ADDRESS, "address", address, now);
        }
        Optional<Instant> wait = pair.waitsUntil(Throttle.PAIR, now);
        if (wait.isPresent() || pair.isFamiliar()) {
            return wait;
        }
        return wait(Throttle.ADDRESS, "address", address, now)
                .or(() -> wait(Throttle.ACCOUNT, "account", account, now));
    }

    private Optional<Instant> wait(Throttle throttle, String column, String value, Instant now) {
        Object[] sum = entities.createQuery(
                        "select coalesce(sum(r.failures), 0), max(r.lastFailureAt) from LoginRecord r where r." + column
                                + " = :value and r.lastFailureAt > :since and r.lastFailureAt <= :until",
                        Object[].class)
                .setParameter("value", value)
                .setParameter("since", now.minus(Throttle.WINDOW))
                .setParameter("until", now.plus(Throttle.SLACK))
                .getSingleResult();
        return throttle.waitAfter(((Number) sum[0]).longValue(), (Instant) sum[1]);
    }

    private LoginRecord pair(String account, String address) {
        return known(account, address).orElseGet(() -> remembered(new LoginRecord(account, address)));
    }

    private Optional<LoginRecord> known(String account, String address) {
        return entities.createQuery(
                        "select r from LoginRecord r where r.account = :account and r.address = :address",
                        LoginRecord.class)
                .setParameter("account", account)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    private LoginRecord remembered(LoginRecord record) {
        entities.persist(record);
        return record;
    }
}
