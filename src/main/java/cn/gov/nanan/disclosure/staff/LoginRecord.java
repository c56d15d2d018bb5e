package cn.gov.nanan.disclosure.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** 登录计数: what is remembered of one account at one address. */
@Entity
@Table(name = "login_record")
public class LoginRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "login_record_seq")
    private Long id;

    @Column(nullable = false, length = 64)
    private String account;

    @Column(nullable = false, length = 64)
    private String address;

    @Column(nullable = false)
    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    @Column(name = "last_success_at")
    private Instant lastSuccessAt;

    protected LoginRecord() {}

    LoginRecord(String account, String address) {
        this.account = account;
        this.address = address;
    }

    /** Counts an attempt as failed before it is tried, so that attempts made at once are all counted. */
    void tried(Instant now) {
        failures = isForgotten(now) ? 1 : failures + 1;
        lastFailureAt = now;
    }

    /** Too long ago; or after now, by a clock that was wrong then. */
    private boolean isForgotten(Instant now) {
        return lastFailureAt == null
                || lastFailureAt.isBefore(now.minus(Throttle.WINDOW))
                || lastFailureAt.isAfter(now.plus(Throttle.SLACK));
    }

    void withdrawn() {
        failures = Math.max(0, failures - 1);
    }

    void succeeded(Instant now) {
        failures = 0;
        lastFailureAt = null;
        lastSuccessAt = now;
    }

    /** Has this account ever logged in from this address? */
    boolean isFamiliar() {
        return lastSuccessAt != null;
    }

    Optional<Instant> waitsUntil(Throttle throttle, Instant now) {
        return isForgotten(now)
                ? Optional.empty()
                : throttle.waitAfter(failures, lastFailureAt).filter(now::isBefore);
    }
}
