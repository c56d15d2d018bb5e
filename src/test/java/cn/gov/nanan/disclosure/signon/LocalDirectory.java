package cn.gov.nanan.disclosure.signon;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;

/** 本机目录服务: an LDAP directory in the test's own process, with some people of the demo bureau and some strangers. */
public final class LocalDirectory implements AutoCloseable {
    public static final String BASE = "ou=people,dc=nanan";
    public static final String READER = "cn=reader,dc=nanan";
    public static final String PASSWORD = "directory-secret-1";

    private final InMemoryDirectoryServer server;

    public LocalDirectory() throws LDAPException, LDIFException, UnknownHostException {
        this(null, false);
    }

    /**
     * @param tls the server's certificate; null: without TLS
     * @param begins whether TLS begins on a plain connection
     */
    LocalDirectory(SSLContext tls, boolean begins) throws LDAPException, LDIFException, UnknownHostException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=nanan");
        InetAddress here = InetAddress.getByName("127.0.0.1");
        config.setListenerConfigs(
                tls != null && !begins
                        ? InMemoryListenerConfig.createLDAPSConfig(
                                "tls", here, 0, tls.getServerSocketFactory(), clients())
                        : InMemoryListenerConfig.createLDAPConfig(
                                "plain", here, 0, tls == null ? null : tls.getSocketFactory()));
        config.addAdditionalBindCredentials(READER, PASSWORD);
        config.setSchema(null);
        config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
        server = new InMemoryDirectoryServer(config);
        server.add("dn: dc=nanan", "objectClass: domain", "dc: nanan");
        server.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: people");
        person("head", "目录里的科室负责人");
        person("stranger", "没有账号的人");
        person("drafter", "目录里的拟稿人");
        person("twin*", "名字里有星号的人");
        server.startListening();
    }

    private static javax.net.ssl.SSLSocketFactory clients() {
        try {
            return new SSLUtil(new TrustAllTrustManager()).createSSLSocketFactory();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void person(String uid, String name) throws LDAPException, LDIFException {
        server.add(
                "dn: cn=" + uid + "," + BASE,
                "objectClass: inetOrgPerson",
                "cn: " + uid,
                "sn: " + uid,
                "uid: " + uid,
                "displayName: " + name,
                "employeeNumber: 35-" + uid,
                "userPassword: " + uid + "-of-directory");
    }

    public int port() {
        return server.getListenPort();
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
