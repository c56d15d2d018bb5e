package cn.gov.nanan.disclosure.signon;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 换取: what the provider gives for the code that a browser brought back. The access token is not kept. */
record Exchange(ProviderDescription provider) {
    private static final Logger LOG = Logger.getLogger(Exchange.class.getName());
    private static final String NAME = "name";
    private static final String EMAIL = "email";

    Recognised recognised(String code, URI back, CodeVerifier verifier, Nonce nonce)
            throws ParseException, BadJOSEException, JOSEException {
        OIDCTokens tokens = tokens(new AuthorizationCodeGrant(new AuthorizationCode(code), back, verifier));
        JWT token = tokens.getIDToken();
        if (token == null) {
            throw new ParseException("It gives no ID token");
        }
        IDTokenClaimsSet claims = provider.believed(token, nonce);
        ClaimsSet said = claims.getClaim(Setting.OPENID_ACCOUNT.value()) == null
                        && provider.metadata().getUserInfoEndpointURI() != null
                ? further(tokens.getAccessToken(), claims)
                : claims;
        refuseUnverified(said);
        return OpenIdProvider.recognised(
                claims, text(said, Setting.OPENID_ACCOUNT.value()), text(said, NAME), token.getParsedString());
    }

    /** 未核实的邮箱: where the address names the account, whoever may write any address at the provider would be anybody. */
    private static void refuseUnverified(ClaimsSet said) {
        if (EMAIL.equals(Setting.OPENID_ACCOUNT.value()) && !"true".equals(text(said, EMAIL + "_verified"))) {
            LOG.log(Level.WARNING, "The provider does not say that an e-mail address is verified");
            throw new BusinessException("signon.error.email-unverified");
        }
    }

    private OIDCTokens tokens(AuthorizationCodeGrant grant) throws ParseException {
        URI address = provider.metadata().getTokenEndpointURI();
        TokenRequest.Builder request = Setting.OPENID_SECRET.optional().isPresent()
                ? new TokenRequest.Builder(address, proof(), grant)
                : new TokenRequest.Builder(address, ProviderDescription.client(), grant);
        TokenResponse response =
                OIDCTokenResponseParser.parse(sent(request.build().toHTTPRequest()));
        if (response instanceof OIDCTokenResponse given) {
            return given.getOIDCTokens();
        }
        LOG.log(
                Level.WARNING,
                "The provider refuses a code: {0}",
                response.toErrorResponse().getErrorObject().getCode());
        throw new BusinessException("signon.error.refused");
    }

    /** The secret in the header, as OpenID has it, but where the provider wants it in the form only. */
    private ClientAuthentication proof() {
        Secret secret = new Secret(Setting.OPENID_SECRET.value());
        List<ClientAuthenticationMethod> taken = provider.metadata().getTokenEndpointAuthMethods();
        return taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(ProviderDescription.client(), secret)
                : new ClientSecretPost(ProviderDescription.client(), secret);
    }

    /** 用户信息: about the same person as the token, or nothing of it is true. */
    private ClaimsSet further(AccessToken token, IDTokenClaimsSet claims) throws ParseException {
        HTTPResponse response =
                sent(new UserInfoRequest(provider.metadata().getUserInfoEndpointURI(), token).toHTTPRequest());
        response.ensureStatusCode(HTTPResponse.SC_OK);
        UserInfo info = UserInfo.parse(response.getBody());
        if (!claims.getSubject().equals(info.getSubject())) {
            throw new ParseException("The user info is about somebody else");
        }
        return info;
    }

    private static HTTPResponse sent(HTTPRequest request) {
        ProviderDescription.careful(request);
        try {
            return answered(request.send());
        } catch (IOException away) {
            LOG.log(Level.WARNING, "The provider cannot be asked: {0}", away.getMessage());
            throw new Unreachable("signon.error.provider-down", away);
        }
    }

    private static HTTPResponse answered(HTTPResponse response) throws IOException {
        if (response.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new IOException("status " + response.getStatusCode());
        }
        return response;
    }

    private static String text(ClaimsSet claims, String name) {
        Object said = claims.getClaim(name);
        return said == null ? null : said.toString();
    }
}
