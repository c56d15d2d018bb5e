package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 登录方式的设置: what does not fit together is named at the start. */
class LoginSettingsTest {
    private static Map<String, String> given(String text) {
        return Arrays.stream(text.split(" "))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> "disclosure." + pair[0], pair -> pair[1]));
    }

    private static void check(Map<String, String> given) {
        LoginSettings.check(setting -> given.getOrDefault(setting.key(), setting.defaultValue()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("设置 登录方式互相缺了什么，启动时就指出")
    @CsvSource({
        "openid.issuer=https://sso.example, disclosure.openid.client-id",
        "ldap.url=ldaps://dc.example, disclosure.ldap.base",
        "ldap.url=ldaps://dc.example ldap.base=dc=x ldap.bind-dn=cn=x, disclosure.ldap.bind-password",
        "ldap.url=ldaps://dc.example ldap.base=dc=x ldap.bind-password=x, disclosure.ldap.bind-dn",
        "login.local=false, disclosure.login.local",
        "login.direct=true, disclosure.openid.issuer",
        "login.certificates=/nowhere/ca.pem, disclosure.login.certificates"
    })
    void whatIsMissingIsNamed(String given, String named) {
        String why = assertThrows(IllegalStateException.class, () -> check(given(given)))
                .getMessage();
        assertTrue(why.startsWith(named + ": "), why);
    }

    @Test
    @DisplayName("设置 本系统密码、统一身份认证、目录服务，各自和一起都行")
    void whatFits() {
        check(Map.of());
        check(given(
                "openid.issuer=https://sso.example openid.client-id=disclosure login.local=false login.direct=true"));
        check(given("ldap.url=ldaps://dc.example ldap.base=dc=x login.local=false"));
    }
}
