package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 网址: which addresses everybody can reach. */
class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.nanan.gov.cn/zwgk/t1.html",
                "http://gxj.quanzhou.gov.cn:8080/a?b=c",
                "http://218.66.1.2/x",
                "http://172.32.0.1/",
                "http://192.0.1.1/",
                "http://198.17.0.1/",
                "http://198.20.0.1/",
                "http://223.5.5.5/",
                "http://[2001:db8::1]/",
                "https://www.nanan.gov.cn./a",
                "https://南安.政务.cn/a",
                "http://南安市.公益:8080/"
            })
    @DisplayName("二（三）2 公众能够打开的网址：有域名，或者公网地址")
    void everybodyReachesIt(String address) {
        assertTrue(WebAddress.isPublic(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/x",
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://192.168.1.5:8080/oa",
                "http://172.16.3.4/",
                "http://172.31.255.1/",
                "http://169.254.1.1/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://192.0.0.8/",
                "http://198.18.0.1/",
                "http://198.19.255.1/",
                "http://224.0.0.1/",
                "http://239.1.1.1/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://localhost/",
                "http://oa/",
                "http://OA.LOCAL/x",
                "http://files.internal/",
                "http://oa./",
                "http://user@10.0.0.1/",
                "http://１０.0.0.1/",
                "http://127。0。0。1/",
                "http://内网/",
                "http://a b/",
                "http:///x"
            })
    @DisplayName("二（三）2 本机、内网、链路本地的地址，没有域名的名字，改头换面的数字，公众都打不开")
    void onlyThisNetworkReachesIt(String address) {
        assertFalse(WebAddress.isPublic(address));
    }
}
