package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * 登录次数: counts failed logins in the database, so that a restart or a second node forgets nothing. One attempt at a time
 * is counted; the slow comparison of passwords is not done here.
 */
@Singleton
public class LoginAttempts {
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

    public void failed(String account, String address) {
        failed("staff.login-failed", account, address);
    }

    /** The password was right, what came after it was not. */
    public void codeRefused(String account, String address) {
        failed("staff.code-refused", account, address);
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

    /** 统一登录未成: somebody came back from the provider with what is not to be believed, or without an account here. */
    public void signOnRefused(String account, String address) {
        failed("staff.sign-on-refused", account, address);
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

    private Optional<Instant> waitOf(LoginRecord pair, String account, String address, Instant now) {
        Optional<Instant> wait = pair.waitsUntil(now);
        if (wait.isPresent() || pair.isFamiliar()) {
            return wait;
        }
        return wait(Throttle.ADDRESS, "address", address, now)
                .or(() -> wait(Throttle.ACCOUNT, "account", account, now));
    }

    private Optional<Instant> wait(Throttle throttle, String column, String value, Instant now) {
        Object[] sum = entities.createQuery(
                        "select coalesce(sum(r.failures), 0), max(r.lastFailureAt) from LoginRecord r where r." + column
                                + " = :value and r.lastFailureAt > :since",
                        Object[].class)
                .setParameter("value", value)
                .setParameter("since", now.minus(Throttle.WINDOW))
                .getSingleResult();
        return throttle.waitAfter(((Number) sum[0]).longValue(), (Instant) sum[1]);
    }

    private LoginRecord pair(String account, String address) {
        return entities.createQuery(
                        "select r from LoginRecord r where r.account = :account and r.address = :address",
                        LoginRecord.class)
                .setParameter("account", account)
                .setParameter("address", address)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> remembered(new LoginRecord(account, address)));
    }

    private LoginRecord remembered(LoginRecord record) {
        entities.persist(record);
        return record;
    }
}
