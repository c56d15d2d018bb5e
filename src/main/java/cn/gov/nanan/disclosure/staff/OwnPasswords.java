package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signon.LdapDirectory;
import cn.gov.nanan.disclosure.signon.Unreachable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;

/** 本人的密码: what an officer shows once more before he changes how he is known: that kept here, or that of the directory. */
@ApplicationScoped
public class OwnPasswords {
    @Inject
    private LdapDirectory directory;

    @Inject
    private LoginAttempts attempts;

    /** Has he a password here that he may come in with, and change? */
    public boolean isKept(Officer officer) {
        return Setting.LOGIN_LOCAL.isOn() && officer.hasLocalPassword();
    }

    /** Has he any password that this system may ask for? */
    public boolean isAny(Officer officer) {
        return isKept(officer) || LdapDirectory.isConfigured();
    }

    /**
     * @throws BusinessException {@code staff.error.no-local-password} where there is none to ask for, {@code
     *     staff.error.password-present-wrong} where it is another; {@link Throttled} where it was too often
     */
    public void require(Officer officer, String password) {
        if (!isAny(officer)) {
            throw new BusinessException("staff.error.no-local-password");
        }
        String shown = password == null ? "" : password;
        counted(
                officer,
                () -> isKept(officer) && officer.hasPassword(shown)
                        || LdapDirectory.isConfigured() && directory.isPasswordOf(officer.userName(), shown));
    }

    /** The same of the password that is kept here. */
    void requireKept(Officer officer, String password) {
        counted(officer, () -> officer.hasPassword(password == null ? "" : password));
    }

    /** Whoever sits down at an open session guesses no faster than whoever logs in. Each account is a place of its own. */
    private void counted(Officer officer, BooleanSupplier isRight) {
        String place = "session " + officer.id();
        Throttled.refuseUntil(attempts.admit(officer.userName(), place));
        boolean right;
        try {
            right = isRight.getAsBoolean();
        } catch (Unreachable down) {
            attempts.withdrawn(officer.userName(), place);
            throw down;
        }
        if (!right) {
            attempts.passwordRefused(officer.userName(), place);
            throw new BusinessException("staff.error.password-present-wrong");
        }
        attempts.withdrawn(officer.userName(), place);
    }
}
