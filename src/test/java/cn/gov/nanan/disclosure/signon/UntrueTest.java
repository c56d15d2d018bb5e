package cn.gov.nanan.disclosure.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.platform.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 没有登录成: what is said of it. */
class UntrueTest {
    @ParameterizedTest
    @CsvSource({
        "signon.error.no-account, no-account",
        "signon.error.email-unverified, email-unverified",
        "signon.error.refused, refused",
        "staff.error.login-wrong, refused"
    })
    @DisplayName("统一登录 没有登录成的，各说各的原因；别处的差错只说没有通过")
    void saysWhy(String key, String why) {
        assertEquals(why, Untrue.why(new BusinessException(key)));
    }
}
