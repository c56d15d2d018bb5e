package cn.gov.nanan.disclosure.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 请求格式: what is read of an address before anything else. */
class RawQueryTest {
    @Test
    @DisplayName("请求格式 查询串的编码：UTF-8、GBK（转义的和不转义的）都认得")
    void charsetIsRecognised() {
        assertEquals(Optional.of(StandardCharsets.UTF_8), new RawQuery((String) null).charset());
        assertEquals(Optional.of(StandardCharsets.UTF_8), new RawQuery("q=%E4%B8%AD+a&b=%2B").charset());
        assertEquals(Optional.of(RawQuery.GB18030), new RawQuery("q=%D6%D0").charset());
        assertEquals(Optional.of(RawQuery.GB18030), new RawQuery("q=\u00d6\u00d0").charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%4", "q=%zz", "%", "q=%FF%FF", "q=\u4e2d"})
    @DisplayName("请求格式 转义残缺的、哪种编码都不是的：不猜")
    void whatIsNoTextIsNone(String query) {
        assertTrue(new RawQuery(query).charset().isEmpty());
        assertTrue(new RawQuery(query).value("q").isEmpty());
    }

    @Test
    @DisplayName("请求格式 取参数：不读请求内容，过长的不取")
    void valuesAreTakenWithoutABody() {
        assertEquals(Optional.of("/desk/a b"), new RawQuery("x=1&expired=%2Fdesk%2Fa+b&expired=2").value("expired"));
        assertTrue(new RawQuery("x=1").value("expired").isEmpty());
        assertTrue(new RawQuery("q=" + "a".repeat(9000)).charset().isEmpty());
    }

    @Test
    @DisplayName("本站主机名 没有写明网址时，只认本站的名称，不认来访者随口说的")
    void hostsAreOurs() {
        Hosts hosts = new Hosts(Set.of("gk.example.gov.cn", "::1", "10.1.2.3"));
        for (String own :
                new String[] {"gk.example.gov.cn", "GK.Example.gov.cn", "[::1]", "0:0:0:0:0:0:0:1", "10.1.2.3"}) {
            assertTrue(hosts.isOurs(own), own);
        }
        for (String other : new String[] {"evil.example", "gk.example.gov.cn.evil.example", "", null}) {
            assertFalse(hosts.isOurs(other), other);
        }
        assertTrue(new Hosts(Set.of()).isOurs("anything"));
    }

    @Test
    @DisplayName("请求格式 只有表单才说的参数名：转义了也认得，值里有的不算")
    void whatOnlyFormsSay() {
        assertTrue(new RawQuery("q=a&jakarta.faces.ViewState=stateless").names("jakarta.faces."));
        assertTrue(new RawQuery("jakarta%2Efaces.partial.ajax=true").names("jakarta.faces."));
        assertFalse(new RawQuery("q=jakarta.faces.ViewState&=&b").names("jakarta.faces."));
        assertFalse(new RawQuery((String) null).names("jakarta.faces."));
    }
}
