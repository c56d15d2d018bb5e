package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.KeyRing;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** 两步验证: each officer's own, switched on, used and given up; each is audited, and each change asks for the password. */
@Stateless
public class SecondFactors {
    static final int RECOVERY_CODES = 8;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private OwnPasswords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** 密钥: offered to the acting officer's app; nothing is kept before he has confirmed it. */
    public Offer offer() {
        String secret = Totp.newSecret();
        String issuer = Setting.AGENCY_SHORT_NAME.value();
        return new Offer(secret, Totp.address(issuer, acting.officer().userName(), secret));
    }

    /** @param secret in Base32, to be typed; {@code address} says the same to an app that reads a picture */
    public record Offer(String secret, String address) {}

    /**
     * 启用, by the number that his app shows now.
     *
     * @return the recovery codes, shown once
     */
    public List<String> enrol(String password, String secret, String code) {
        Officer officer = own(password);
        if (officer.secondFactorAt().isPresent()) {
            throw new BusinessException("staff.error.second-factor-already");
        }
        OptionalLong step = Totp.stepOf(secret, digits(code), clock.instant());
        if (step.isEmpty()) {
            throw new BusinessException("staff.error.second-factor-code");
        }
        SecondFactor factor = new SecondFactor(officer, secret, step.getAsLong(), KeyRing.ofNode());
        entities.persist(factor);
        officer.secondFactorSince(clock.instant());
        record(officer, "staff.second-factor-enrolled");
        return recovery(factor);
    }

    /** 新的恢复码: those before are void. */
    public List<String> renewRecovery(String password) {
        Officer officer = own(password);
        SecondFactor factor =
                locked(officer).orElseThrow(() -> new BusinessException("staff.error.second-factor-none"));
        record(officer, "staff.recovery-codes-renewed");
        return recovery(factor);
    }

    /** 停用, where it is not required. */
    public void giveUp(String password) {
        Officer officer = own(password);
        if (SecondFactor.isRequiredOf(officer)) {
            throw new BusinessException("staff.error.second-factor-required");
        }
        locked(officer).ifPresent(entities::remove);
        officer.withoutSecondFactor();
        record(officer, "staff.second-factor-given-up");
    }

    /** Of the acting officer: how many recovery codes he has left. */
    public int codesLeft() {
        return Optional.ofNullable(
                        entities.find(SecondFactor.class, acting.officer().id()))
                .map(SecondFactor::codesLeft)
                .orElse(0);
    }

    /** Must the acting officer have one? */
    public boolean isRequired() {
        return SecondFactor.isRequiredOf(acting.officer());
    }

    /** Is this what the officer's app shows now, or one of his recovery codes? Neither is taken twice. */
    public boolean accept(Officer officer, String typed) {
        Optional<SecondFactor> factor = locked(officer);
        String code = digits(typed);
        if (factor.filter(one -> one.takes(code, clock.instant(), KeyRing.ofNode()))
                .isPresent()) {
            return true;
        }
        boolean recovered = code.length() > Totp.DIGITS
                && factor.filter(one -> one.usesUp(code.toLowerCase(Locale.ROOT)))
                        .isPresent();
        if (recovered) {
            audit.record(officer.userName(), "staff.recovery-code-used", "officer:" + officer.userName(), null);
        }
        return recovered;
    }

    private Optional<SecondFactor> locked(Officer officer) {
        return Optional.ofNullable(entities.find(SecondFactor.class, officer.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    private Officer own(String password) {
        Officer officer = acting.officer();
        passwords.require(officer, password);
        return officer;
    }

    private static List<String> recovery(SecondFactor factor) {
        List<String> codes =
                Stream.generate(InitialPassword::generate).limit(RECOVERY_CODES).toList();
        factor.recoverBy(codes.stream().map(PasswordHash::of).toList());
        return codes;
    }

    /** Apps show a blank between three digits and three. */
    private static String digits(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "");
    }

    private void record(Officer officer, String act) {
        audit.record(officer.userName(), act, "officer:" + officer.userName(), null);
    }
}
