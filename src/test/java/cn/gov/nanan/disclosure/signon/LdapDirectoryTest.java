package cn.gov.nanan.disclosure.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.Setting;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 目录服务: one person, his own password, over TLS that is verified. */
class LdapDirectoryTest {
    private static final String RIGHT = "head-of-directory";
    private static final char[] STORE = "store-1".toCharArray();

    private final LdapDirectory directory = new LdapDirectory();
    private LocalDirectory server;

    @BeforeEach
    void begin() throws Exception {
        PlainConfig.install();
        server = new LocalDirectory();
        set(Setting.LDAP_URL, "ldap://127.0.0.1:" + server.port());
        set(Setting.LDAP_BASE, LocalDirectory.BASE);
        set(Setting.LDAP_BIND, LocalDirectory.READER);
        set(Setting.LDAP_PASSWORD, LocalDirectory.PASSWORD);
    }

    @AfterEach
    void end() {
        server.close();
        for (Setting one : Setting.values()) {
            if (one.key().startsWith("disclosure.ldap.") || one == Setting.LOGIN_CERTIFICATES) {
                System.clearProperty(one.key());
            }
        }
    }

    private static void set(Setting setting, String value) {
        System.setProperty(setting.key(), value);
    }

    @Test
    @DisplayName("目录登录 找到本人再以本人的密码绑定；空密码从不绑定；查询条件不能从用户名里夹带")
    void recognises() {
        Recognised person = directory.recognise("head", RIGHT).orElseThrow();
        assertEquals("head", person.account());
        assertEquals("目录里的科室负责人", person.name());
        assertEquals(Optional.empty(), directory.recognise("head", "wrong"));
        assertEquals(Optional.empty(), directory.recognise("head", ""));
        assertEquals(Optional.empty(), directory.recognise("head", null));
        for (String typed : new String[] {"*", "hea*", "head)(uid=*", "head\\2a", "nobody", "", "he\u0000ad", ")("}) {
            assertEquals(Optional.empty(), directory.recognise(typed, RIGHT), typed);
        }
        assertEquals(
                "twin*",
                directory.recognise("twin*", "twin*-of-directory").orElseThrow().account());
        assertTrue(directory.isPasswordOf("head", RIGHT));
        assertFalse(directory.isPasswordOf("drafter", RIGHT));
    }

    @Test
    @DisplayName("目录登录 查询条件和账号属性按设置；条件找到几个人，谁也不认")
    void findsByTheSettings() {
        set(Setting.LDAP_FILTER, "(&(objectClass=inetOrgPerson)(employeeNumber={0}))");
        assertEquals("head", directory.recognise("35-head", RIGHT).orElseThrow().account());
        assertEquals(Optional.empty(), directory.recognise("head", RIGHT));
        set(Setting.LDAP_ACCOUNT, "mail");
        assertEquals(Optional.empty(), directory.recognise("35-head", RIGHT), "no such attribute, no account");
        set(Setting.LDAP_ACCOUNT, "uid");
        set(Setting.LDAP_FILTER, "(|(uid={0})(objectClass=inetOrgPerson))");
        assertEquals(Optional.empty(), directory.recognise("head", RIGHT), "more than one");
    }

    @Test
    @DisplayName("目录登录 服务不在、查询账号不对：说联系不上；前一台不在就问下一台")
    void isAway() {
        String here = Setting.LDAP_URL.value();
        set(Setting.LDAP_URL, "ldap://127.0.0.1:1 " + here);
        assertTrue(directory.isUp());
        assertTrue(directory.recognise("head", RIGHT).isPresent());
        set(Setting.LDAP_PASSWORD, "wrong");
        assertThrows(Unreachable.class, () -> directory.recognise("head", RIGHT));
        set(Setting.LDAP_URL, "ldap://127.0.0.1:1");
        assertThrows(Unreachable.class, () -> directory.recognise("head", RIGHT));
        assertFalse(directory.isUp());
    }

    @Test
    @DisplayName("目录登录 只信任所设的证书，证书上须是所连的主机；没有 TLS 的别处主机，什么也不说")
    void verifiesTheServer(@TempDir Path folder) throws Exception {
        // Any name but that in small letters is another machine; its certificate must say it, in whatever letters.
        set(Setting.LDAP_URL, "ldap://LOCALHOST:" + server.port());
        assertThrows(Unreachable.class, () -> directory.recognise("head", RIGHT), "another host, and no TLS");
        for (String host : new String[] {"localhost", "dc1.nanan.example"}) {
            KeyStore keys = keys(folder, host);
            for (boolean begins : new boolean[] {false, true}) {
                try (LocalDirectory tls = new LocalDirectory(context(keys), begins)) {
                    set(Setting.LDAP_URL, (begins ? "ldap" : "ldaps") + "://LOCALHOST:" + tls.port());
                    System.clearProperty(Setting.LOGIN_CERTIFICATES.key());
                    assertThrows(Unreachable.class, () -> directory.recognise("head", RIGHT), "nobody vouches");
                    set(Setting.LOGIN_CERTIFICATES, pem(folder, keys).toString());
                    if (host.equals("localhost")) {
                        assertTrue(directory.recognise("head", RIGHT).isPresent(), host + begins);
                    } else {
                        assertThrows(
                                Unreachable.class, () -> directory.recognise("head", RIGHT), "another's " + begins);
                    }
                }
            }
        }
    }

    /** Made by the JDK's own tool. */
    private static KeyStore keys(Path folder, String host) throws Exception {
        Path store = folder.resolve(host + ".p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "ldap",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "SAN=dns:" + host,
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(STORE))
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, tool.waitFor(), said);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE);
        }
        return keys;
    }

    private static SSLContext context(KeyStore keys) throws Exception {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, STORE);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static Path pem(Path folder, KeyStore keys) throws Exception {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.getCertificate("ldap").getEncoded());
        return Files.writeString(
                folder.resolve("ca.pem"), "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    }
}
