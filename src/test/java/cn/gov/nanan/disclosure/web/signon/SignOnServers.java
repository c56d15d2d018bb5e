package cn.gov.nanan.disclosure.web.signon;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.signon.LocalDirectory;
import cn.gov.nanan.disclosure.signon.LocalProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 统一登录的两个节点: one bureau's database and keys; the first takes people in by every way and refuses strangers, the second by
 * the provider and the directory only, straight, and lets strangers in without a role. Begun by the first test that asks.
 */
final class SignOnServers {
    static final LocalProvider PORTAL = new LocalProvider();
    static final String ASK = "信息中心 0595-12345678";

    private static final Path DATA = Path.of("target", "it-sign-on-first").toAbsolutePath();
    private static final LocalDirectory DIRECTORY = directory();

    static final DemoServer FIRST = start("sign-on-first").ready();

    private SignOnServers() {}

    /** Begun only where a test needs it. */
    private static final class Further {
        static final DemoServer SERVER = start(
                        "sign-on-second",
                        "-Ddisclosure.login.local=false",
                        "-Ddisclosure.login.direct=true",
                        "-Ddisclosure.login.unknown=enter")
                .ready();
    }

    static DemoServer second() {
        return Further.SERVER;
    }

    private static DemoServer start(String name, String... more) {
        List<String> options = new ArrayList<>(List.of(
                "-Ddisclosure.demo=true",
                "-Dh2.bindAddress=127.0.0.1",
                "-Ddisclosure.db.url=jdbc:h2:file:" + DATA.resolve("disclosure") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE",
                "-Ddisclosure.applicant.keys=" + DATA.resolve("shared.keys"),
                "-Ddisclosure.package.keys=" + DATA.resolve("shared.p12"),
                "-Ddisclosure.proxy.addresses=127.0.0.1",
                "-Ddisclosure.login.ask=" + ASK,
                "-Ddisclosure.openid.issuer=" + PORTAL.issuer(),
                "-Ddisclosure.openid.client-id=" + LocalProvider.CLIENT,
                "-Ddisclosure.openid.client-secret=" + LocalProvider.SECRET,
                "-Ddisclosure.ldap.url=ldap://127.0.0.1:" + DIRECTORY.port(),
                "-Ddisclosure.ldap.base=" + LocalDirectory.BASE,
                "-Ddisclosure.ldap.bind-dn=" + LocalDirectory.READER,
                "-Ddisclosure.ldap.bind-password=" + LocalDirectory.PASSWORD));
        options.addAll(List.of(more));
        return DemoServer.start(name, options.toArray(String[]::new));
    }

    private static LocalDirectory directory() {
        try {
            return new LocalDirectory();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
