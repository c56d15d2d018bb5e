package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signon.LdapDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 本人的密码: what an officer shows once more before he changes how he is known: that kept here, or that of the directory. */
@ApplicationScoped
public class OwnPasswords {
    @Inject
    private LdapDirectory directory;

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
     *     staff.error.password-present-wrong} where it is another
     */
    public void require(Officer officer, String password) {
        if (!isAny(officer)) {
            throw new BusinessException("staff.error.no-local-password");
        }
        String shown = password == null ? "" : password;
        boolean right = isKept(officer) && officer.hasPassword(shown)
                || LdapDirectory.isConfigured() && directory.isPasswordOf(officer.userName(), shown);
        if (!right) {
            throw new BusinessException("staff.error.password-present-wrong");
        }
    }
}
