package cn.gov.nanan.disclosure.signon;

import cn.gov.nanan.disclosure.platform.Setting;
import com.unboundid.ldap.sdk.BindRequest;
import com.unboundid.ldap.sdk.DereferencePolicy;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * 目录服务: asks an LDAP directory whether a password is right: finds the one person, then binds as him. Always over TLS but on
 * this machine itself; what was typed is never part of a filter's form; no referral is followed; nothing is written.
 */
@ApplicationScoped
public class LdapDirectory {
    private static final Logger LOG = Logger.getLogger(LdapDirectory.class.getName());
    private static final int CONNECT_MILLIS = 5_000;
    private static final long ANSWER_MILLIS = 10_000;
    private static final int LDAP = 389;
    private static final int LDAPS = 636;
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");
    private static final List<String> NAMES = List.of("displayName", "cn");

    /** What a directory answers where the password is wrong, or the account expired, locked or closed. */
    private static final Set<ResultCode> NOT_HIM = Set.of(
            ResultCode.INVALID_CREDENTIALS,
            ResultCode.INAPPROPRIATE_AUTHENTICATION,
            ResultCode.CONSTRAINT_VIOLATION,
            ResultCode.UNWILLING_TO_PERFORM,
            ResultCode.NO_SUCH_OBJECT);

    public static boolean isConfigured() {
        return Setting.LDAP_URL.optional().isPresent();
    }

    /**
     * @param typed what he types as his user name, see {@link Setting#LDAP_FILTER}
     * @return empty where there is no such person, or more than one, or the password is not his
     * @throws Unreachable where the directory cannot tell
     */
    public Optional<Recognised> recognise(String typed, String password) {
        String filter = Setting.LDAP_FILTER.value().replace("{0}", Filter.encodeValue(typed));
        return found(filter, password);
    }

    /** Is this the password of the one who has the account? */
    public boolean isPasswordOf(String account, String password) {
        return found(
                        Filter.createEqualityFilter(Setting.LDAP_ACCOUNT.value(), account)
                                .toString(),
                        password)
                .isPresent();
    }

    /** Does a server answer, and take the account that searches? */
    boolean isUp() {
        try (LDAPConnection connection = connected()) {
            return connection.isConnected();
        } catch (LDAPException | GeneralSecurityException | IOException down) {
            LOG.log(Level.FINE, "The directory does not answer", down);
            return false;
        }
    }

    private static Optional<Recognised> found(String filter, String password) {
        if (password == null || password.isEmpty()) {
            return Optional.empty(); // RFC 4513, 5.1.2: a bind without password succeeds and proves nothing.
        }
        try (LDAPConnection connection = connected()) {
            Optional<SearchResultEntry> person = one(connection, filter);
            return person.isPresent() && isBound(connection, person.get().getDN(), password)
                    ? person.flatMap(LdapDirectory::recognised)
                    : Optional.empty();
        } catch (LDAPException | GeneralSecurityException | IOException failed) {
            LOG.log(Level.WARNING, "The directory cannot be asked: {0}", failed.getMessage());
            throw new Unreachable("signon.error.directory-down", failed);
        }
    }

    private static Optional<Recognised> recognised(SearchResultEntry person) {
        String account = person.getAttributeValue(Setting.LDAP_ACCOUNT.value());
        if (account == null) {
            LOG.log(Level.WARNING, "The directory names no {0} of a person", Setting.LDAP_ACCOUNT.value());
            return Optional.empty();
        }
        String name = NAMES.stream()
                .map(person::getAttributeValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(account);
        return Optional.of(new Recognised(account, name, "", ""));
    }

    /** The one whom the filter finds; of several nobody is meant. */
    private static Optional<SearchResultEntry> one(LDAPConnection connection, String filter) throws LDAPException {
        String[] wanted = Stream.concat(Stream.of(Setting.LDAP_ACCOUNT.value()), NAMES.stream())
                .toArray(String[]::new);
        SearchRequest asked = new SearchRequest(
                Setting.LDAP_BASE.value(),
                SearchScope.SUB,
                DereferencePolicy.NEVER,
                2,
                (int) (ANSWER_MILLIS / 1000),
                false,
                Filter.create(filter),
                wanted);
        try {
            List<SearchResultEntry> people = connection.search(asked).getSearchEntries();
            return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
        } catch (LDAPSearchException failed) {
            if (failed.getResultCode() == ResultCode.SIZE_LIMIT_EXCEEDED) {
                LOG.log(
                        Level.WARNING,
                        "The directory knows more than one of whom {0} finds",
                        Setting.LDAP_FILTER.key());
                return Optional.empty();
            }
            throw failed;
        }
    }

    private static boolean isBound(LDAPConnection connection, String dn, String password) throws LDAPException {
        BindRequest asked = new SimpleBindRequest(dn, password);
        try {
            return connection.bind(asked).getResultCode() == ResultCode.SUCCESS;
        } catch (LDAPException refused) {
            if (NOT_HIM.contains(refused.getResultCode())) {
                return false;
            }
            throw refused;
        }
    }

    /** To the first server that answers, bound as the account that searches. */
    private static LDAPConnection connected() throws LDAPException, GeneralSecurityException, IOException {
        LDAPException last = null;
        for (String url : Setting.LDAP_URL.value().trim().split(" +")) {
            try {
                return connected(new LDAPURL(url));
            } catch (LDAPException down) {
                last = down;
            }
        }
        throw last;
    }

    private static LDAPConnection connected(LDAPURL url) throws LDAPException, GeneralSecurityException, IOException {
        boolean tls = url.getScheme().equals("ldaps");
        SSLContext context = TrustedCertificates.context();
        LDAPConnection connection =
                tls ? new LDAPConnection(context.getSocketFactory(), options()) : new LDAPConnection(options());
        try {
            connection.connect(url.getHost(), url.portProvided() ? url.getPort() : tls ? LDAPS : LDAP, CONNECT_MILLIS);
            if (!tls && !THIS_MACHINE.contains(url.getHost())) {
                // A server that has no TLS is told nothing: that throws.
                connection.processExtendedOperation(new StartTLSExtendedRequest(context));
            }
            if (Setting.LDAP_BIND.optional().isPresent()) {
                connection.bind(Setting.LDAP_BIND.value(), Setting.LDAP_PASSWORD.value());
            }
            return connection;
        } catch (LDAPException failed) {
            connection.close();
            throw failed;
        }
    }

    private static LDAPConnectionOptions options() {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(CONNECT_MILLIS);
        options.setResponseTimeoutMillis(ANSWER_MILLIS);
        options.setFollowReferrals(false);
        options.setAbandonOnTimeout(true);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        return options;
    }
}
