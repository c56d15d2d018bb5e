package cn.gov.nanan.disclosure.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** 登录方式的设置: what each of them needs beside itself, so that a start is refused rather than everybody at the door. */
final class LoginSettings {

    private LoginSettings() {}

    /**
     * @param values what each setting says, empty where it says nothing
     * @throws IllegalStateException naming the setting that is missing or contradicts another
     */
    static void check(Function<Setting, String> values) {
        boolean openId = !values.apply(Setting.OPENID_ISSUER).isEmpty();
        boolean ldap = !values.apply(Setting.LDAP_URL).isEmpty();
        if (openId && values.apply(Setting.OPENID_CLIENT).isEmpty()) {
            throw missing(Setting.OPENID_CLIENT, Setting.OPENID_ISSUER);
        }
        if (ldap && values.apply(Setting.LDAP_BASE).isEmpty()) {
            throw missing(Setting.LDAP_BASE, Setting.LDAP_URL);
        }
        for (Setting one : List.of(Setting.LDAP_BIND, Setting.LDAP_PASSWORD)) {
            Setting other = one == Setting.LDAP_BIND ? Setting.LDAP_PASSWORD : Setting.LDAP_BIND;
            if (!values.apply(one).isEmpty() && values.apply(other).isEmpty()) {
                throw missing(other, one);
            }
        }
        if (!openId && !ldap && !Boolean.parseBoolean(values.apply(Setting.LOGIN_LOCAL))) {
            throw refused(
                    Setting.LOGIN_LOCAL,
                    "不能关闭：没有别的登录方式 / cannot be off: there is no other way in (" + Setting.OPENID_ISSUER.key() + ", "
                            + Setting.LDAP_URL.key() + ")");
        }
        if (!openId && Boolean.parseBoolean(values.apply(Setting.LOGIN_DIRECT))) {
            throw missing(Setting.OPENID_ISSUER, Setting.LOGIN_DIRECT);
        }
        String certificates = values.apply(Setting.LOGIN_CERTIFICATES);
        if (!certificates.isEmpty() && !Files.isReadable(Path.of(certificates))) {
            throw refused(Setting.LOGIN_CERTIFICATES, "文件读不到 / cannot be read: " + certificates);
        }
    }

    private static IllegalStateException missing(Setting setting, Setting because) {
        return refused(setting, "未设置，而 " + because.key() + " 需要它 / is not set, and " + because.key() + " needs it");
    }

    private static IllegalStateException refused(Setting setting, String why) {
        return new IllegalStateException(setting.key() + ": " + why);
    }
}
