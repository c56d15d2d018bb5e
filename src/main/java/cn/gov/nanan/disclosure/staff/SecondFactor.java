package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.KeyRing;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** 两步验证: what an officer shows besides his password: the number of an app, once each, or a recovery code, once each. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {
    @Id
    @Column(name = "officer_id")
    private Long officerId;

    /** The key that sealed the secret. */
    @Column(name = "secret_key", nullable = false, length = 40)
    private String secretKey;

    @Column(name = "secret_text", nullable = false, length = 200)
    private String secretText;

    /** The latest step whose number was taken: none is taken twice, RFC 6238 section 5.2. */
    @Column(name = "last_step", nullable = false)
    private long lastStep;

    /** 恢复码, hashed as passwords are. */
    @ElementCollection
    @CollectionTable(name = "second_factor_recovery", joinColumns = @JoinColumn(name = "officer_id"))
    @Column(name = "hash", nullable = false, length = 400)
    private Set<String> recovery = new LinkedHashSet<>();

    protected SecondFactor() {}

    SecondFactor(Officer officer, String secret, long step, KeyRing keys) {
        officerId = officer.id();
        lastStep = step;
        seal(secret, keys);
    }

    /** Must this officer have one, {@code disclosure.login.second-factor}? */
    static boolean isRequiredOf(Officer officer) {
        return Setting.LOGIN_SECOND_FACTOR.value().equalsIgnoreCase("required")
                && (officer.holds(Role.ADMIN) || officer.holds(Role.DISCLOSURE_OFFICE));
    }

    private void seal(String secret, KeyRing keys) {
        secretKey = keys.newest();
        secretText = Base64.getEncoder().encodeToString(keys.seal(secret.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Is it the number of now, and of a step later than the last? A new key of the node seals the secret from then on. */
    boolean takes(String code, Instant now, KeyRing keys) {
        byte[] opened = keys.open(secretKey, Base64.getDecoder().decode(secretText));
        String secret = new String(opened, StandardCharsets.US_ASCII);
        OptionalLong step = Totp.stepOf(secret, code, now);
        if (step.isEmpty() || step.getAsLong() <= lastStep) {
            return false;
        }
        lastStep = step.getAsLong();
        if (!secretKey.equals(keys.newest())) {
            seal(secret, keys);
        }
        return true;
    }

    /** Is it one of the recovery codes? It is then used up. */
    boolean usesUp(String code) {
        Optional<String> hash =
                recovery.stream().filter(one -> PasswordHash.matches(code, one)).findFirst();
        hash.ifPresent(recovery::remove);
        return hash.isPresent();
    }

    void recoverBy(Collection<String> hashes) {
        recovery.clear();
        recovery.addAll(hashes);
    }

    int codesLeft() {
        return recovery.size();
    }
}
