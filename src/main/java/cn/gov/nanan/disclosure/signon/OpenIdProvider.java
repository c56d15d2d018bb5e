package cn.gov.nanan.disclosure.signon;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.KeyRing;
import cn.gov.nanan.disclosure.platform.Setting;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 统一身份认证: the OpenID provider of the settings: the way there, what it says when somebody comes back, and the way out.
 * Authorization code with PKCE, state and nonce; of the token only who it is about is taken.
 */
@ApplicationScoped
public class OpenIdProvider {
    private static final Logger LOG = Logger.getLogger(OpenIdProvider.class.getName());

    /** Issuer and subject; OpenID Connect Core 1.0, 2 has subjects of 255 characters at most. */
    private static final int LONGEST_SUBJECT = 400;

    @Inject
    private Clock clock;

    private volatile ProviderDescription known;

    public static boolean isConfigured() {
        return Setting.OPENID_ISSUER.optional().isPresent();
    }

    /**
     * Where the browser is sent to log in.
     *
     * @param back where the provider sends it back to
     * @throws Unreachable where the provider does not say
     */
    public URI begin(URI back, Journey.Wish wish) {
        ProviderDescription provider = provider();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        Journey journey = Journey.begin(nonce.getValue(), verifier.getValue(), clock.instant(), wish);
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(Setting.OPENID_SCOPE.value()),
                        ProviderDescription.client(),
                        back)
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(journey.state(KeyRing.ofNode())))
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Who has come back.
     *
     * @param back the same address as he was sent with
     * @throws Unreachable where the provider does not answer
     * @throws BusinessException {@code signon.error.refused} where what it says is not to be believed
     */
    public Recognised complete(URI back, Journey journey, String code) {
        ProviderDescription provider = provider();
        try {
            Exchange exchange = new Exchange(provider);
            return exchange.recognised(code, back, new CodeVerifier(journey.verifier()), new Nonce(journey.nonce()));
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException untrue) {
            LOG.log(Level.WARNING, "What the provider says is not believed: {0}", untrue.getMessage());
            throw new BusinessException("signon.error.refused");
        }
    }

    /**
     * Where the browser is sent so that the provider's session ends too; empty where it offers no such thing, or is away.
     *
     * @param token the ID token; empty where it is not known any more: then the provider asks the person himself
     */
    public Optional<URI> leave(String token, URI after) {
        try {
            URI end = provider().metadata().getEndSessionEndpointURI();
            JWT hint = token.isEmpty() ? null : JWTParser.parse(token);
            return Optional.ofNullable(end).map(address -> new LogoutRequest(
                            address, hint, null, ProviderDescription.client(), after, null, null)
                    .toURI());
        } catch (Unreachable | java.text.ParseException away) {
            LOG.log(Level.WARNING, "Nobody is logged out at the provider: {0}", away.getMessage());
            return Optional.empty();
        }
    }

    /** 已退出的人: whom the provider has logged out, and when. */
    public record LoggedOut(String subject, Instant at) {}

    /**
     * 后台退出: whom the provider has logged out, and tells so itself.
     *
     * @throws BusinessException {@code signon.error.refused} where the token is not the provider's
     */
    public LoggedOut loggedOut(String token) {
        try {
            return provider().loggedOut(JWTParser.parse(token));
        } catch (ParseException | java.text.ParseException | BadJOSEException | JOSEException untrue) {
            LOG.log(Level.WARNING, "A logout token is not believed: {0}", untrue.getMessage());
            throw new BusinessException("signon.error.refused");
        }
    }

    /** Does it describe itself now? */
    boolean isUp() {
        try {
            known = ProviderDescription.ask(clock.instant());
            return true;
        } catch (Unreachable down) {
            LOG.log(Level.FINE, "The provider does not answer", down);
            return false;
        }
    }

    private ProviderDescription provider() {
        ProviderDescription now = known;
        if (now == null || !now.isFresh(clock.instant())) {
            now = ProviderDescription.ask(clock.instant());
            known = now;
        }
        return now;
    }

    /** What a claim set says of him; the provider may say it only when asked further. */
    static Recognised recognised(IDTokenClaimsSet claims, String account, String name, String token) {
        if (account == null || account.isBlank()) {
            LOG.log(Level.WARNING, "The provider says no {0}", Setting.OPENID_ACCOUNT.value());
            throw new BusinessException("signon.error.no-account");
        }
        String subject = MessageFormat.format("{0} {1}", claims.getIssuer(), claims.getSubject());
        if (subject.length() > LONGEST_SUBJECT) {
            LOG.log(Level.WARNING, "The provider names a subject that is too long to be kept: {0}", subject.length());
            throw new BusinessException("signon.error.refused");
        }
        return new Recognised(account, name == null || name.isBlank() ? account : name, subject, token);
    }
}
