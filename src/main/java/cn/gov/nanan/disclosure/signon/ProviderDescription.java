package cn.gov.nanan.disclosure.signon;

import cn.gov.nanan.disclosure.platform.Setting;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * 认证服务的说明: what the provider publishes about itself, and its keys, which it may change at any time. Remembered for some
 * minutes; keys that are not known are asked for anew.
 */
final class ProviderDescription {
    private static final Logger LOG = Logger.getLogger(ProviderDescription.class.getName());
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 10_000;
    private static final int LARGEST = 512 * 1024;

    /** Clocks of two machines differ. */
    private static final int SKEW_SECONDS = 60;

    private final OIDCProviderMetadata metadata;
    private final JWKSource<SecurityContext> keys;
    private final Instant since;

    private ProviderDescription(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant since) {
        this.metadata = metadata;
        this.keys = keys;
        this.since = since;
    }

    /** @throws Unreachable where it does not answer, or describes another than the settings name */
    static ProviderDescription ask(Instant now) {
        try {
            Issuer issuer = new Issuer(Setting.OPENID_ISSUER.value());
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, ProviderDescription::careful);
            URI keys = metadata.getJWKSetURI();
            if (keys == null || !isSafe(metadata)) {
                throw new GeneralException("It names no keys, or addresses without TLS");
            }
            if (algorithms(metadata).isEmpty()) {
                throw new GeneralException("It signs by no algorithm of RSA or elliptic curves");
            }
            DefaultResourceRetriever reader = new DefaultResourceRetriever(
                    CONNECT_MILLIS,
                    ANSWER_MILLIS,
                    LARGEST,
                    true,
                    TrustedCertificates.context().getSocketFactory());
            return new ProviderDescription(
                    metadata,
                    JWKSourceBuilder.<SecurityContext>create(keys.toURL(), reader)
                            .build(),
                    now);
        } catch (GeneralException | GeneralSecurityException | IOException | IllegalArgumentException failed) {
            LOG.log(Level.WARNING, "The provider {0} cannot be asked: {1}", new Object[] {
                Setting.OPENID_ISSUER.value(), failed.getMessage()
            });
            throw new Unreachable("signon.error.provider-down", failed);
        }
    }

    /** Where a token is sent to, or a secret, there is TLS; but on this machine itself. */
    private static boolean isSafe(OIDCProviderMetadata metadata) {
        return Stream.of(
                        metadata.getAuthorizationEndpointURI(),
                        metadata.getTokenEndpointURI(),
                        metadata.getJWKSetURI(),
                        metadata.getUserInfoEndpointURI(),
                        metadata.getEndSessionEndpointURI())
                .filter(Objects::nonNull)
                .allMatch(address -> Setting.OPENID_ISSUER.accepts(address.toString()));
    }

    /** Waits not long, follows nothing, believes no other certificate than it should. */
    static void careful(HTTPRequest request) {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(ANSWER_MILLIS);
        request.setFollowRedirects(false);
        try {
            request.setSSLSocketFactory(TrustedCertificates.context().getSocketFactory());
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException(Setting.LOGIN_CERTIFICATES.key(), unreadable);
        }
    }

    boolean isFresh(Instant now) {
        return now.isBefore(since.plus(LIFE));
    }

    OIDCProviderMetadata metadata() {
        return metadata;
    }

    static ClientID client() {
        return new ClientID(Setting.OPENID_CLIENT.value());
    }

    /** Signature, issuer, audience, time and nonce. */
    IDTokenClaimsSet believed(JWT token, Nonce nonce) throws BadJOSEException, JOSEException {
        IDTokenValidator validator = new IDTokenValidator(metadata.getIssuer(), client(), signed(), null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        return validator.validate(token, nonce);
    }

    /** @throws ParseException where it names a session alone, which nobody here knows */
    OpenIdProvider.LoggedOut loggedOut(JWT token) throws BadJOSEException, JOSEException, ParseException {
        LogoutTokenValidator validator = new LogoutTokenValidator(metadata.getIssuer(), client(), signed(), null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        LogoutTokenClaimsSet claims = validator.validate(token);
        if (claims.getSubject() == null) {
            throw new ParseException("It names no subject");
        }
        return new OpenIdProvider.LoggedOut(
                claims.getIssuer() + " " + claims.getSubject(),
                claims.getIssueTime().toInstant());
    }

    /** By a key of its own that others have only the public half of: neither unsigned nor by a shared secret. */
    private JWSKeySelector<SecurityContext> signed() {
        return new JWSVerificationKeySelector<>(algorithms(metadata), keys);
    }

    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        Set<JWSAlgorithm> algorithms = new HashSet<>(JWSAlgorithm.Family.RSA);
        algorithms.addAll(JWSAlgorithm.Family.EC);
        if (metadata.getIDTokenJWSAlgs() != null) {
            algorithms.retainAll(metadata.getIDTokenJWSAlgs());
        }
        return algorithms;
    }
}
